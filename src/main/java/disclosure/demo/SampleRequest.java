package disclosure.demo;

import disclosure.intake.ApplicantType;
import disclosure.intake.Channel;
import disclosure.intake.DeliveryMethod;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * One row of {@code demo/requests.csv}: a request and the dated story of what became of it.
 *
 * @param outcome row key of the annual report
 * @param article grounds, joined by ";"; prefixed "2007:" for the old text
 */
public record SampleRequest(
        String id,
        LocalDate receivedOn,
        Channel channel,
        ApplicantType applicantType,
        String description,
        DeliveryMethod deliveryMethod,
        String outcome,
        String article,
        List<Event> story) {

    /** One dated event of the story. @param words what stands after the day, such as a number of working days */
    public record Event(String type, LocalDate on, List<String> words) {

        public int number() {
            return Integer.parseInt(words.get(0));
        }
    }

    /** Every row of the file, in order of receipt. */
    public static List<SampleRequest> all() {
        try (InputStream file = Objects.requireNonNull(
                SampleRequest.class.getResourceAsStream("/demo/requests.csv"), "sample requests are missing")) {
            return new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
                    .lines()
                    .skip(1)
                    .map(SampleRequest::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the story says that the reply came after the due day. */
    public boolean isLate() {
        return story.stream().anyMatch(event -> event.words().contains("LATE"));
    }

    /** Working days of the correction notice's window. */
    int correctionWindow() {
        return story.stream()
                .filter(event -> event.type().equals("CORRECTION_DELIVERED"))
                .findFirst()
                .map(Event::number)
                .orElse(15);
    }

    public boolean has(String type) {
        return story.stream().anyMatch(event -> event.type().equals(type));
    }

    /** No field of the file is quoted: descriptions have full-width commas only. */
    private static SampleRequest read(String line) {
        String[] field = line.split(",", -1);
        if (field.length != 10) throw new IllegalStateException("not a sample request: " + field[0]);
        return new SampleRequest(
                field[0],
                LocalDate.parse(field[1]),
                Channel.valueOf(field[2]),
                ApplicantType.valueOf(field[3]),
                field[4],
                DeliveryMethod.valueOf(field[5]),
                field[6],
                field[7],
                Arrays.stream(field[8].split("; ")).map(SampleRequest::event).toList());
    }

    private static Event event(String text) {
        List<String> words = List.of(text.split(" "));
        return new Event(words.get(0), LocalDate.parse(words.get(1)), words.subList(2, words.size()));
    }
}
