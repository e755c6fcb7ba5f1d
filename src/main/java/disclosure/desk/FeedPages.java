package disclosure.desk;

import disclosure.casefile.Actor;
import disclosure.handling.DueDayFeeds;
import disclosure.handling.Moment;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Where a person makes the address for their calendar program, sees it once, and takes it back. */
@StaffPage
class FeedPages {

    private final DueDayFeeds feeds;
    private final Clock clock;

    FeedPages(DueDayFeeds feeds, Clock clock) {
        this.feeds = feeds;
        this.clock = clock;
    }

    @GetMapping("/desk/feed")
    ModelAndView feed(Actor actor) {
        return page(actor, null);
    }

    /** Answered with the page itself: the address is told this once and kept nowhere, least of all in a session. */
    @PostMapping("/desk/feed")
    ModelAndView make(Actor actor) {
        String token = feeds.make(actor, Moment.of(clock));
        return page(
                actor,
                ServletUriComponentsBuilder.fromCurrentContextPath()
                        .path("/feed/{token}.ics")
                        .buildAndExpand(token)
                        .toUriString());
    }

    @PostMapping("/desk/feed/revocation")
    ModelAndView revoke(Actor actor, RedirectAttributes flash) {
        feeds.revoke(actor);
        flash.addFlashAttribute("done", "desk.feed.revoked");
        return new ModelAndView("redirect:/desk/feed");
    }

    private ModelAndView page(Actor actor, @Nullable String address) {
        Map<String, Object> model = new HashMap<>();
        model.put("madeAt", feeds.madeAt(actor).orElse(null));
        model.put("address", address);
        return new ModelAndView("desk/feed", model);
    }
}
