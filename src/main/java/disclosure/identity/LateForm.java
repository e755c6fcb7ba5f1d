package disclosure.identity;

import disclosure.handling.LateFormNames;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A form of the desk that came in after its session had ended.
 *
 * @param at address it was sent to, without a query
 * @param text the whole form as a browser writes it, without token and password
 */
record LateForm(String at, String text) {

    private static final String SEGMENTS =
            "(?:/(?!\\.{1,2}(?:[/?]|$))(?:[A-Za-z0-9._:~-]|%[0-9A-Fa-f]{2}){1,400}){0,8}";

    private static final Pattern DESK = Pattern.compile("/desk" + SEGMENTS);

    private static final Pattern OWNED = Pattern.compile("(\\S{1,64}) (/desk" + SEGMENTS + "(?:\\?[!-~]{0,2000})?)");

    private static final Pattern TASK = Pattern.compile(
            "(/desk/cases/(?:[A-Za-z0-9._-]|%[0-9A-Fa-f]{2}){1,400}/tasks/[A-Za-z0-9-]{1,64})(?:/complete|/draft(?:/return)?)?");

    /** What nobody types, or nobody may get back. */
    private static final Set<String> NOT_TYPED = Set.of("_csrf", "username", "password");

    /** As it was sent now. */
    static LateForm of(HttpServletRequest request) {
        return new LateForm(
                request.getRequestURI().substring(request.getContextPath().length()), written(request));
    }

    /** As the browser wrote it. */
    private static String written(HttpServletRequest request) {
        StringJoiner fields = new StringJoiner("&");
        for (Map.Entry<String, String[]> field : request.getParameterMap().entrySet())
            if (!NOT_TYPED.contains(field.getKey()))
                for (String value : field.getValue()) fields.add(encoded(field.getKey()) + "=" + encoded(value));
        return fields.toString();
    }

    /** Where it can go back to: to one who is named in it, and to a page of the desk. */
    boolean isOfTheDesk() {
        return DESK.matcher(at).matches() && OWNED.matcher(owned()).matches();
    }

    /** Whether it is theirs; a form that names nobody is nobody's. */
    boolean isOf(String person) {
        Matcher owned = OWNED.matcher(owned());
        return owned.matches() && owned.group(1).equals(person);
    }

    /** Address of the page on which it stood. */
    String page() {
        return page(owned());
    }

    /** The page that is named in a form, or the desk where none is. @param owned what stands in its {@link LateFormNames#OWNER} */
    static String page(@Nullable String owned) {
        Matcher matcher = OWNED.matcher(owned == null ? "" : owned);
        return matcher.matches() ? matcher.group(2) : "/desk";
    }

    /** Whether it is the form of a task, which is kept as a draft. */
    boolean isOfTask() {
        return TASK.matcher(at).matches();
    }

    /** Address of its task. */
    String task() {
        Matcher task = TASK.matcher(at);
        if (!task.matches()) throw new IllegalStateException("no task");
        return task.group(1);
    }

    /** Whether there is more in it than a button. */
    boolean isFilledIn() {
        return Arrays.stream(text.split("&"))
                .filter(field -> !field.startsWith(LateFormNames.OWNER + "="))
                .anyMatch(field -> field.indexOf('=') < field.length() - 1);
    }

    private String owned() {
        return Arrays.stream(text.split("&"))
                .filter(field -> field.startsWith(LateFormNames.OWNER + "="))
                .map(field -> decoded(field.substring(LateFormNames.OWNER.length() + 1)))
                .findFirst()
                .orElse("");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException unreadable) {
            return "";
        }
    }

    /** What was typed is in no log. */
    @Override
    public String toString() {
        return "LateForm[" + at + "]";
    }
}
