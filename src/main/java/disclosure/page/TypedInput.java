package disclosure.page;

import disclosure.handling.LateFormNames;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.DataBinder;

/**
 * What a form sent, tidied: trimmed, empty fields as if not sent, empty rows of a list closed up, line ends as one
 * character.
 */
record TypedInput(Map<String, List<String>> values) implements DataBinder.ValueResolver {

    private static final Pattern ROW = Pattern.compile("(\\w+)\\[(\\d{1,4})](.*)");
    /** Taken as it is: a space at its end is part of it. */
    private static final String PASSWORD = "password";

    private static final Set<String> NOT_FIELDS =
            Set.of("_csrf", LateFormNames.OWNER, "step", "token", Language.NAME, "draftSeen", "taskKind");

    static TypedInput of(HttpServletRequest request) {
        return of(request.getParameterMap());
    }

    static TypedInput of(Map<String, String[]> parameters) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        Map<String, Integer> rows = new LinkedHashMap<>();
        parameters.forEach((name, sent) -> {
            List<String> kept = Arrays.stream(sent)
                    .map(text -> PASSWORD.equals(name) ? text : tidy(text))
                    .filter(text -> !text.isEmpty())
                    .toList();
            if (!kept.isEmpty() && !NOT_FIELDS.contains(name)) values.put(closedUp(name, rows), kept);
        });
        return new TypedInput(values);
    }

    /** Only what the form asks for, and never a password. */
    TypedInput only(FormShape form) {
        List<String> fields = form.fields();
        values.keySet().removeIf(name -> PASSWORD.equals(name) || !fields.contains(name.replaceAll("\\[\\d*]", "")));
        return this;
    }

    TypedInput without(String beginning) {
        if (!beginning.isEmpty()) values.keySet().removeIf(name -> name.startsWith(beginning));
        return this;
    }

    private static String tidy(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n').strip();
    }

    /** The third row is the second if the second was left empty. */
    private static String closedUp(String name, Map<String, Integer> rows) {
        Matcher row = ROW.matcher(name);
        if (!row.matches()) return name;
        String list = row.group(1);
        String sent = list + "[" + row.group(2) + "]";
        long before = rows.keySet().stream()
                .filter(key -> key.startsWith(list + "[") && !key.equals(sent))
                .count();
        int index = rows.computeIfAbsent(sent, key -> Math.toIntExact(before));
        return list + "[" + index + "]" + row.group(3);
    }

    @Override
    public @Nullable Object resolveValue(String name, Class<?> type) {
        List<String> sent = values.get(name);
        if (type == boolean.class) return sent != null && sent.contains("true");
        if (sent == null) return null;
        return List.class.isAssignableFrom(type) ? lines(sent) : sent.get(0);
    }

    private static List<String> lines(List<String> sent) {
        List<String> lines = new ArrayList<>();
        for (String text : sent)
            text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(lines::add);
        return lines;
    }

    @Override
    public Set<String> getNames() {
        return values.keySet();
    }
}
