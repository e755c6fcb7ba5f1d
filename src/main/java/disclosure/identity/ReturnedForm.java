package disclosure.identity;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The form of a task that came in after its session had ended. It is never done: it goes back to whoever sent it together
 * with the page to sign in, and after that it is kept as a draft, which its owner sends again or not.
 */
final class ReturnedForm {

    /** Names of the fields in which it goes back and forth. */
    static final String TEXT = "returnedText";

    static final String AT = "returnedAt";

    private static final Pattern TASK = Pattern.compile(
            "(/desk/cases/(?:[A-Za-z0-9._-]|%[0-9A-Fa-f]{2}){1,400}/tasks/[A-Za-z0-9-]{1,64})(?:/complete|/draft(?:/return)?)?");

    private ReturnedForm() {}

    /** Sent by a page of ours: another site could otherwise have its text kept in somebody's name. */
    static boolean isWorthKeeping(HttpServletRequest request) {
        return "POST".equals(request.getMethod())
                && Browser.isBrowser(request)
                && !Browser.isChangeFromElsewhere(request)
                && TASK.matcher(path(request)).matches();
    }

    /** A script is told by the status alone and still has the text. */
    static void giveBack(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (request.getHeader("HX-Request") != null) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        String text = request.getParameter(TEXT);
        show(request, response, text == null ? written(request) : text, task(path(request)), false);
    }

    /** Whether the sign-in brings a form along. */
    static boolean comesAlong(HttpServletRequest request) {
        String at = request.getParameter(AT);
        return request.getParameter(TEXT) != null
                && at != null
                && TASK.matcher(at).matches();
    }

    static void askAgain(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        show(request, response, request.getParameter(TEXT), task(request.getParameter(AT)), true);
    }

    static void handOver(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        request.getRequestDispatcher(task(request.getParameter(AT)) + "/draft/return")
                .forward(request, response);
    }

    private static void show(
            HttpServletRequest request, HttpServletResponse response, String text, String at, boolean failed)
            throws IOException, ServletException {
        request.setAttribute(TEXT, text);
        request.setAttribute(AT, at);
        request.setAttribute("signInFailed", failed);
        request.getRequestDispatcher("/login/again").forward(request, response);
    }

    private static String task(String address) {
        Matcher task = TASK.matcher(address);
        if (!task.matches()) throw new IllegalStateException("no task");
        return task.group(1);
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    /** As the browser wrote it, without the token that was good for the session that ended. */
    private static String written(HttpServletRequest request) {
        StringJoiner fields = new StringJoiner("&");
        for (Map.Entry<String, String[]> field : request.getParameterMap().entrySet())
            if (!field.getKey().equals("_csrf") && !field.getKey().equals("password"))
                for (String value : field.getValue()) fields.add(encoded(field.getKey()) + "=" + encoded(value));
        return fields.toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
