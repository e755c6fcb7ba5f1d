package disclosure.replay;

import disclosure.demo.SampleRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The story of a sample row as the clock's calculator reads it (contract §2), and the letters that it calls for. */
final class StoryEvents {

    private static final Set<String> NO_EVENT_OF_THE_CLOCK =
            Set.of("ABANDONED", "UNPAID", "RECONSIDERATION_FILED", "RECONSIDERATION_DISMISSED");

    private static final Map<String, List<String>> LETTERS = Map.of(
            "CORRECTION_SENT", List.of("L-03"),
            "REASON_ASKED", List.of("L-04"),
            "EXTENDED", List.of("L-05"),
            "CONSULTATION_SENT", List.of("L-07"),
            "FEE_NOTICE_SENT", List.of("L-29"),
            "DEFERRED", List.of("L-30"),
            "ABANDONED", List.of("L-24"),
            "UNPAID", List.of("L-25"));

    private StoryEvents() {}

    /** Empty where the last one is no event of the clock. */
    static Optional<List<Map<String, Object>>> upTo(SampleRequest row, SampleRequest.Event last) {
        if (NO_EVENT_OF_THE_CLOCK.contains(last.type())) return Optional.empty();
        List<Map<String, Object>> events = new ArrayList<>();
        for (SampleRequest.Event event : row.story()) {
            events.add(event(event));
            if (event == last) break;
        }
        return Optional.of(events);
    }

    private static Map<String, Object> event(SampleRequest.Event event) {
        Map<String, Object> json = new HashMap<>();
        json.put("type", event.type());
        json.put("on", event.on().toString());
        switch (event.type()) {
            case "CORRECTION_DELIVERED", "EXTENDED" -> json.put("workingDays", event.number());
            case "CONSULTATION_SENT" -> {
                json.put("id", event.words().get(0));
                json.put("kind", event.words().get(1));
            }
            case "CONSULTATION_DELIVERED", "CONSULTATION_CLOSED" ->
                json.put("id", event.words().get(0));
            case "DEFERRED" -> json.put("until", event.words().get(0));
            default -> {
                // nothing more to say
            }
        }
        return json;
    }

    static List<String> letters(SampleRequest row) {
        return row.story().stream()
                .flatMap(event -> LETTERS.getOrDefault(event.type(), List.of()).stream())
                .toList();
    }
}
