package disclosure.desk;

import disclosure.page.PageForm;
import disclosure.page.Words;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What was typed into a form, line by line, where the form itself cannot be shown. */
final class DraftLines {

    private final Words words;

    DraftLines(Words words) {
        this.words = words;
    }

    public record Line(String label, String text) {}

    List<Line> of(PageForm form) {
        return form.typed().keySet().stream()
                .filter(field -> !field.equals("sha256"))
                .map(field -> new Line(words.message(form.key(field)), text(form, field)))
                .toList();
    }

    private String text(PageForm form, String field) {
        return form.values(field).stream()
                .map(value -> text(form, field, value))
                .collect(Collectors.joining("\n"));
    }

    /** What was chosen has a label; what was typed stays as it is. */
    private String text(PageForm form, String field, String value) {
        return Arrays.stream(form.type().getRecordComponents())
                .filter(component -> component.getName().equals(field))
                .map(RecordComponent::getType)
                .filter(Class::isEnum)
                .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                .<Enum<?>>map(constant -> (Enum<?>) constant)
                .filter(constant -> constant.name().equals(value))
                .map(words::option)
                .findFirst()
                .orElse(value);
    }
}
