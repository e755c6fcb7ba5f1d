package disclosure.desk;

import disclosure.handling.TaskForm;
import disclosure.handling.TaskForm.ReviewDraft;
import disclosure.page.PageForm;
import disclosure.review.SecrecyHead;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What exactly is about to be signed, shown once more before it is.
 *
 * @param approves whether it goes on; else it goes back
 * @param opinion empty where nothing was written
 * @param looked documents, the letter among them, of which every head was looked at
 * @param touched answers that a head is touched
 * @param kept what was typed, to be sent again
 * @param password the field for it, null where it is not asked for
 * @param path where the form goes
 */
public record Confirmation(
        SignSheet sheet,
        boolean approves,
        String opinion,
        int looked,
        int touched,
        Map<String, List<String>> kept,
        @Nullable PageForm password,
        String path) {

    static Confirmation of(SignSheet sheet, TaskForm form, @Nullable PageForm password, String path) {
        PageForm typed = sheet.form();
        int touched = form instanceof ReviewDraft review && review.findings() != null
                ? review.findings().stream()
                        .flatMap(finding -> Stream.ofNullable(finding.touched()))
                        .mapToInt(List::size)
                        .sum()
                : 0;
        return new Confirmation(
                sheet,
                "APPROVED".equals(typed.value("verdict")),
                typed.value("opinion"),
                form instanceof ReviewDraft review ? looked(review) : 0,
                touched,
                typed.typed(),
                password,
                path);
    }

    private static int looked(ReviewDraft review) {
        return (int) Stream.ofNullable(review.findings())
                .flatMap(List::stream)
                .map(finding -> Objects.requireNonNullElse(finding.looked(), List.<SecrecyHead>of()))
                .filter(heads -> heads.stream().collect(Collectors.toSet()).size() == SecrecyHead.values().length)
                .count();
    }

    /** A proposal that is only agreed to. */
    static Confirmation agreed(SignSheet sheet, @Nullable PageForm password, String path) {
        return new Confirmation(sheet, true, "", 0, 0, Map.of(), password, path);
    }

    public int heads() {
        return SecrecyHead.values().length;
    }
}
