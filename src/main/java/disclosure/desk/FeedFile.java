package disclosure.desk;

import disclosure.handling.DueDayFeeds;
import disclosure.handling.DueDayFeeds.Found;
import disclosure.handling.DueDayFeeds.TooManyTries;
import disclosure.handling.Moment;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A person's due days for a calendar program, at an address nobody can guess; reference, task and day, and no more. */
@Controller
class FeedFile {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final DueDayFeeds feeds;
    private final CalendarFeed feed;
    private final Clock clock;

    FeedFile(DueDayFeeds feeds, CalendarFeed feed, Clock clock) {
        this.feeds = feeds;
        this.feed = feed;
        this.clock = clock;
    }

    @GetMapping("/feed/{token:[A-Za-z0-9_-]+}.ics")
    ResponseEntity<byte[]> dueDays(@PathVariable("token") String token, HttpServletRequest request) {
        Moment now = Moment.of(clock);
        DueDayFeeds.Answer answer = feeds.read(token, request.getRemoteAddr(), now);
        if (answer instanceof TooManyTries tries)
            return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                    .header(
                            HttpHeaders.RETRY_AFTER,
                            Long.toString(Math.max(1, tries.retryAfter().toSeconds())))
                    .build();
        if (answer instanceof Found found)
            return ResponseEntity.ok()
                    .contentType(CALENDAR)
                    .body(feed.written(found.tasks(), now).getBytes(StandardCharsets.UTF_8));
        return ResponseEntity.notFound().build();
    }
}
