package disclosure.page;

import disclosure.law.Refusal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/**
 * A form as a page shows it: what was typed, kept whatever is wrong with it, and what is wrong, by field.
 *
 * <p>Labels are found by the name: {@code form.<name>.<field>}, and {@code form.<name>.<field>.hint} where there is one.
 */
public final class PageForm {

    private final String name;
    private final FormShape shape;
    private final Map<String, List<String>> typed;
    private final Map<String, MessageSourceResolvable> errors = new LinkedHashMap<>();
    private @Nullable Refusal refusal;

    PageForm(Class<?> type, Map<String, List<String>> typed) {
        this(type.getSimpleName(), new FormShape(type), typed);
    }

    private PageForm(String name, FormShape shape, Map<String, List<String>> typed) {
        this.name = name;
        this.shape = shape;
        this.typed = typed;
    }

    /** Not filled in yet. */
    public static PageForm empty(Class<?> type) {
        return new PageForm(type, Map.of());
    }

    /** Filled in beforehand. */
    public static PageForm with(Class<?> type, Map<String, String> values) {
        Map<String, List<String>> typed = new LinkedHashMap<>();
        values.forEach((field, value) -> typed.put(field, List.of(value)));
        return new PageForm(type, typed);
    }

    /** As it was typed before. */
    public static PageForm again(Class<?> type, Map<String, List<String>> typed) {
        return new PageForm(type, typed);
    }

    /** One thing that is wrong. @param id of the input it is about */
    public record Fault(String id, MessageSourceResolvable message) {}

    /** The name of the fragment that draws it. */
    public String name() {
        return name;
    }

    /** The record that it is made into. */
    public Class<?> type() {
        return shape.type();
    }

    public String value(String field) {
        return values(field).stream().findFirst().orElse("");
    }

    public List<String> values(String field) {
        return typed.getOrDefault(field, List.of());
    }

    public boolean chosen(String field, Enum<?> option) {
        return values(field).contains(option.name());
    }

    public boolean ticked(String field) {
        return values(field).contains("true");
    }

    public Map<String, List<String>> typed() {
        return typed;
    }

    public boolean required(String field) {
        return shape.required(plain(field));
    }

    public String id(String field) {
        return name + "-" + field.replaceAll("[^A-Za-z0-9]+", "-");
    }

    public String key(String field) {
        return "form." + name + "." + plain(field);
    }

    private static String plain(String field) {
        return field.replaceAll("\\[\\d*]", "");
    }

    public @Nullable MessageSourceResolvable error(String field) {
        return errors.get(field);
    }

    public List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        errors.forEach((field, message) -> faults.add(new Fault(id(field), message)));
        return faults;
    }

    public @Nullable Refusal refusal() {
        return refusal;
    }

    /** The same as typed, with nothing said against it. */
    public PageForm withoutFaults() {
        return new PageForm(name, shape, typed);
    }

    /** Something is wrong with a field, or the whole was refused. */
    public boolean failed() {
        return !errors.isEmpty() || refusal != null;
    }

    public PageForm refused(Refusal why) {
        refusal = why;
        return this;
    }

    /** The first thing wrong with a field is told; the label comes before the details as the message's arguments. */
    public PageForm reject(String field, String messageKey, Object... details) {
        Object[] arguments = new Object[details.length + 1];
        arguments[0] = new DefaultMessageSourceResolvable(new String[] {key(field)}, key(field));
        System.arraycopy(details, 0, arguments, 1, details.length);
        errors.putIfAbsent(field, new DefaultMessageSourceResolvable(new String[] {messageKey}, arguments, messageKey));
        return this;
    }
}
