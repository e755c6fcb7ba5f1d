package disclosure.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import disclosure.calendar.ShippedCalendar;
import disclosure.handling.TaskForm;
import jakarta.validation.Validation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

class ViewLogicTest {

    private final FormBinder binder =
            new FormBinder(Validation.buildDefaultValidatorFactory().getValidator());

    @ParameterizedTest
    @CsvSource({
        "2026-02-10, 2026-02-10, 0, urgent",
        "2026-02-10, 2026-02-12, 2, urgent",
        "2026-02-10, 2026-02-14, 4, near", // Saturday 14 February 2026 is worked
        "2026-02-10, 2026-02-24, 5, near", // Spring Festival lies between
        "2026-02-10, 2026-02-25, 6, calm",
        "2026-02-10, 2026-02-09, -1, late",
        "2026-02-07, 2026-02-06, -1, late", // a Saturday after a Friday: no working day has passed, late all the same
    })
    void a_deadline_is_told_in_working_days(LocalDate today, LocalDate dueOn, int left, String tone) {
        Deadline deadline = Deadline.of(ShippedCalendar.workingDays(), dueOn, today, false, false, false);
        assertThat(deadline.left()).isEqualTo(left);
        assertThat(deadline.tone()).isEqualTo(tone);
    }

    @Test
    void nothing_is_left_of_a_settled_case() {
        LocalDate day = LocalDate.of(2026, 2, 10);
        assertThat(Deadline.of(ShippedCalendar.workingDays(), day, day, true, false, true)
                        .left())
                .isNull();
    }

    /** By the rule for {@code ref} in the style sheet, wherever one is shown by itself. */
    @Test
    void a_number_of_a_case_is_marked_as_one_that_must_not_break() throws Exception {
        Pattern shown = Pattern.compile(
                "<[a-z]+ [^<>]*th:text=\"\\$\\{[^\"]*\\breference(\\(\\)(\\.value\\(\\))?)?\\}\"[^<>]*>");
        List<String> elements = new ArrayList<>();
        try (Stream<Path> templates = Files.walk(Path.of("src/main/resources/templates"))) {
            for (Path template : templates.filter(Files::isRegularFile).toList())
                shown.matcher(Files.readString(template)).results().forEach(one -> elements.add(one.group()));
        }
        assertThat(elements)
                .hasSizeGreaterThan(30)
                .allMatch(element -> element.matches(".*class=\"([^\"]* )?(ref|sr)( [^\"]*)?\".*"));
        assertThat(Files.readString(Path.of("src/main/resources/static/assets/desk.css")))
                .contains("\n.ref { white-space: nowrap; overflow-wrap: normal; }\n");
    }

    @Test
    void the_qr_code_reads_as_the_text_it_was_made_of() throws Exception {
        String text = "RSJ-2026-00042-U\n1234-5678-9012-3456-7890";
        QrCode code = QrCode.of(text);
        int quiet = 4;
        BitMatrix modules = new BitMatrix(code.size() - 2 * quiet);
        Pattern.compile("M(\\d+) (\\d+)h1v1h-1z")
                .matcher(code.path())
                .results()
                .forEach(module -> modules.set(
                        Integer.parseInt(module.group(1)) - quiet, Integer.parseInt(module.group(2)) - quiet));
        assertThat(new Decoder().decode(modules).getText()).isEqualTo(text);
    }

    @Test
    void empty_fields_are_not_sent_and_empty_rows_close_up() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.addParameter("outcome", "P1");
        request.addParameter("text", "  正文\r\n第二行  ");
        request.addParameter("documents", "甲\n\n乙");
        request.addParameter("withheld[0].part", " ");
        request.addParameter("withheld[2].part", "附件二");
        request.addParameter("withheld[2].ground", "D4");
        request.addParameter("withheld[2].reason", "商业秘密");
        request.addParameter("search.places", "");
        FormBinder.Bound<TaskForm.HandleRequest> bound = binder.bind(TaskForm.HandleRequest.class, request);
        TaskForm.HandleRequest form = bound.value().orElseThrow();
        assertThat(form.text()).isEqualTo("正文\n第二行");
        assertThat(form.documents()).containsExactly("甲", "乙");
        assertThat(form.withheld())
                .singleElement()
                .satisfies(part -> assertThat(part.part()).isEqualTo("附件二"));
        assertThat(form.search()).isNull();
    }

    @Test
    void whatever_cannot_be_read_is_a_fault_of_its_field() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.addParameter("deliveredOn", "31.12.2026");
        request.addParameter("evidence", "x");
        FormBinder.Bound<TaskForm.RecordCorrectionDelivery> bound =
                binder.bind(TaskForm.RecordCorrectionDelivery.class, request);
        assertThat(bound.value()).isEmpty();
        assertThat(bound.form().error("deliveredOn")).isNotNull();
        assertThat(bound.form().value("deliveredOn")).isEqualTo("31.12.2026");
    }
}
