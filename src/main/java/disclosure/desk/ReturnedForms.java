package disclosure.desk;

import disclosure.handling.LateFormNames;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.SessionAttribute;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What somebody typed into a form that they sent after their session had ended: it waits in their new session for the page
 * of the form, until the form is sent or they need it no longer. Nothing of it is done by itself.
 */
@StaffPage
class ReturnedForms {

    /** What every form has and nobody typed. */
    private static final List<String> OURS = List.of("_csrf", LateFormNames.OWNER);

    /** Names of options, numbers and days, which are not worth copying. */
    private static final String NO_WORDS = "[A-Z0-9_.:-]*|true|false";

    /** One field as it was sent; a name may come several times. */
    public record Field(String name, String value) {}

    /** @param at address the form is sent to @param texts what is in it in words */
    public record Returned(String at, List<Field> fields, List<String> texts) {

        static Returned of(String at, String text) {
            List<Field> fields = new ArrayList<>();
            FormText.read(text).forEach((name, values) -> {
                if (!OURS.contains(name)) for (String value : values) fields.add(new Field(name, value));
            });
            List<String> texts = fields.stream()
                    .map(field -> field.value().strip())
                    .filter(value -> !value.matches(NO_WORDS))
                    .toList();
            return new Returned(at, fields, texts);
        }

        /** Names of the fields that differ from page to page, for the script. */
        public String ours() {
            return String.join(" ", OURS);
        }
    }

    @PostMapping("/desk/returned/discard")
    String discard(
            HttpSession session,
            @SessionAttribute(name = LateFormNames.WAITING, required = false) @Nullable Map<String, String> waiting,
            RedirectAttributes flash) {
        session.removeAttribute(LateFormNames.WAITING);
        flash.addFlashAttribute("done", "desk.returned.discarded");
        return "redirect:" + (waiting == null ? "/desk" : waiting.get("page"));
    }

    /** Shows it on the page of its form, and ends it when the form comes. */
    @ControllerAdvice(annotations = StaffPage.class)
    static class Everywhere {

        /** Null on every page but the one on which the form stood. */
        @ModelAttribute("returned")
        @Nullable
        Returned returned(
                HttpServletRequest request,
                @SessionAttribute(name = LateFormNames.WAITING, required = false) @Nullable
                        Map<String, String> waiting) {
            if (waiting == null) return null;
            String path =
                    request.getRequestURI().substring(request.getContextPath().length());
            String at = waiting.getOrDefault("at", "");
            if ("POST".equals(request.getMethod())) {
                if (isOneForm(path, at)) request.getSession().removeAttribute(LateFormNames.WAITING);
                return null;
            }
            String page = waiting.getOrDefault("page", "").replaceFirst("\\?.*", "");
            return path.equals(page) ? Returned.of(at, waiting.getOrDefault("text", "")) : null;
        }

        /** A form may be sent to be tried out first, to an address below its own. */
        private static boolean isOneForm(String one, String other) {
            return one.equals(other) || one.startsWith(other + "/") || other.startsWith(one + "/");
        }
    }
}
