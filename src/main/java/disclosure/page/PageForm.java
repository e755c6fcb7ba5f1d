package disclosure.page;

import disclosure.law.Refusal;
import java.util.ArrayList;
import java.util.Comparator;
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
    private List<Refusal> refusals = List.of();

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

    private static int place(List<String> order, String field) {
        int place = order.indexOf(plain(field));
        return place < 0 ? order.size() : place;
    }

    private static String plain(String field) {
        return field.replaceAll("\\[\\d*]", "");
    }

    public @Nullable MessageSourceResolvable error(String field) {
        return errors.get(field);
    }

    /** In the order of the fields; what speaks of none comes last. */
    public List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        List<String> order = shape.fields();
        errors.entrySet().stream()
                .sorted(Comparator.comparingInt(error -> place(order, error.getKey())))
                .forEach(error -> faults.add(new Fault(id(error.getKey()), error.getValue())));
        return faults;
    }

    /** The first of them. */
    public @Nullable Refusal refusal() {
        return refusals.isEmpty() ? null : refusals.get(0);
    }

    /** Why the whole was refused; mostly one reason. */
    public List<Refusal> refusals() {
        return refusals;
    }

    /** The same as typed, with nothing said against it. */
    public PageForm withoutFaults() {
        return new PageForm(name, shape, typed);
    }

    /** Something is wrong with a field, or the whole was refused. */
    public boolean failed() {
        return !errors.isEmpty() || !refusals.isEmpty();
    }

    public PageForm refused(Refusal why) {
        return refused(List.of(why));
    }

    public PageForm refused(List<Refusal> why) {
        refusals = List.copyOf(why);
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
