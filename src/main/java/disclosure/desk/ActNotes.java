package disclosure.desk;

import disclosure.casefile.Act;
import disclosure.casefile.TaskKind;
import disclosure.fee.Tier;
import disclosure.page.Words;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What an act says besides its day, line by line, in the reader's words. */
final class ActNotes {

    /** Shown elsewhere on the page, or no news to a person. */
    static final Set<String> ELSEWHERE = Set.of(
            "on",
            "docxId",
            "docxSha256",
            "pdfId",
            "pdfSha256",
            "description",
            "draft",
            "sha256",
            "attachmentId",
            "mediaType",
            "bytes",
            "applicantType",
            "grid",
            "findings",
            "fileId",
            "redactedFrom");

    private final Words words;
    private final Names names;

    ActNotes(Words words, Names names) {
        this.words = words;
        this.names = names;
    }

    /** @param key of the label */
    public record Note(String key, String text) {}

    List<Note> of(Act act) {
        return notes((Record) act);
    }

    private List<Note> notes(Record record) {
        List<Note> notes = new ArrayList<>();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            Object value = value(component, record);
            if (ELSEWHERE.contains(component.getName()) || value == null) continue;
            if (value instanceof Record nested) notes.addAll(notes(nested));
            else {
                String text = text(component.getName(), value);
                if (!text.isBlank()) notes.add(new Note("desk.note." + component.getName(), text));
            }
        }
        return notes;
    }

    private String text(String component, Object value) {
        if (value instanceof TaskKind kind) return words.task(kind);
        if (value instanceof Enum<?> constant) return words.label(constant);
        if (value instanceof LocalDate day) return words.day(day);
        if (value instanceof Instant moment) return words.moment(moment);
        if (value instanceof Tier line) return words.message("desk.note.line", arithmetic(line));
        if (value instanceof Boolean yes) return yes ? words.message("page.yes") : "";
        if (value instanceof Collection<?> all)
            return all.stream().map(one -> text(component, one)).collect(Collectors.joining("；"));
        String text = value.toString();
        return switch (component) {
            case "division" -> names.division(text);
            case "from", "to", "person", "replacement", "told" -> names.person(text);
            default -> text;
        };
    }

    private static Object[] arithmetic(Tier line) {
        return new Object[] {
            line.from() + (line.to() == null ? "–" : "–" + line.to()), line.count(), line.unit(), line.subtotal()
        };
    }

    private static @Nullable Object value(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }
}
