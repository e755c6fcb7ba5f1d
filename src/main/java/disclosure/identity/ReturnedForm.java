package disclosure.identity;

import disclosure.handling.LateFormNames;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * A form that came in after its session had ended. It is never done: it goes back to whoever sent it together with the page
 * to sign in. Whose it was gets it then: the form of a task as a draft, any other on the page on which it stood, to be sent
 * again or not. Anybody else who signs in does not.
 */
final class ReturnedForm {

    /** Names of the fields in which it goes back and forth. */
    static final String TEXT = "returnedText";

    static final String AT = "returnedAt";

    private ReturnedForm() {}

    /** Sent by a page of ours: another site could otherwise have its text kept in somebody's name. */
    static boolean isWorthKeeping(HttpServletRequest request) {
        if (!"POST".equals(request.getMethod())
                || !Browser.isBrowser(request)
                || Browser.isChangeFromElsewhere(request)
                || !Routes.isListed(request)) return false;
        LateForm form = sent(request);
        String person = signedIn();
        return form.isOfTheDesk() && form.isFilledIn() && (person == null || form.isOf(person));
    }

    /** The token is looked at before the request knows who sends it. */
    private static @Nullable String signedIn() {
        Authentication now = SecurityContextHolder.getContext().getAuthentication();
        return now != null && now.getPrincipal() instanceof SignedIn person ? person.getName() : null;
    }

    /** A script is told by the status alone and still has the text. */
    static void giveBack(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (request.getHeader("HX-Request") != null) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        LateForm form = sent(request);
        if (signedIn() == null || form.isOfTask()) show(request, response, form, false);
        else keepForItsPage(request, response, form);
    }

    /** Whether the sign-in brings a form along. */
    static boolean comesAlong(HttpServletRequest request) {
        return request.getParameter(TEXT) != null
                && request.getParameter(AT) != null
                && brought(request).isOfTheDesk();
    }

    /** Whether it brings one that is theirs. */
    static boolean comesAlongFor(String person, HttpServletRequest request) {
        return comesAlong(request) && brought(request).isOf(person);
    }

    static void askAgain(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        show(request, response, brought(request), true);
    }

    static void handOver(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        LateForm form = brought(request);
        if (!form.isOfTask()) keepForItsPage(request, response, form);
        else request.getRequestDispatcher(form.task() + "/draft/return").forward(request, response);
    }

    /** It waits for somebody who has signed in, and goes with their session. */
    private static void keepForItsPage(HttpServletRequest request, HttpServletResponse response, LateForm form)
            throws IOException {
        request.getSession()
                .setAttribute(LateFormNames.WAITING, Map.of("at", form.at(), "page", form.page(), "text", form.text()));
        response.sendRedirect(request.getContextPath() + form.page());
    }

    private static void show(HttpServletRequest request, HttpServletResponse response, LateForm form, boolean failed)
            throws IOException, ServletException {
        request.setAttribute(TEXT, form.text());
        request.setAttribute(AT, form.isOfTask() ? form.task() : form.at());
        request.setAttribute("signInFailed", failed);
        request.getRequestDispatcher("/login/again").forward(request, response);
    }

    /** What a task gets back may be on its way for the second time. */
    private static LateForm sent(HttpServletRequest request) {
        String text = request.getParameter(TEXT);
        LateForm form = LateForm.of(request);
        return text == null || !form.isOfTask() ? form : new LateForm(form.at(), text);
    }

    private static LateForm brought(HttpServletRequest request) {
        return new LateForm(request.getParameter(AT), request.getParameter(TEXT));
    }
}
