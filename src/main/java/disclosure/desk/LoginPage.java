package disclosure.desk;

import java.security.Principal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The form to sign in; who may is decided elsewhere. */
@Controller
class LoginPage {

    @GetMapping("/login")
    ModelAndView login(@RequestParam Map<String, String> query) {
        boolean waiting = query.containsKey("wait");
        boolean failed = waiting || query.containsKey("error");
        return new ModelAndView(
                "login",
                Map.of("failed", failed, "waiting", waiting, "loggedOut", query.containsKey("logout")),
                waiting ? HttpStatus.TOO_MANY_REQUESTS : HttpStatus.OK);
    }

    /**
     * Somebody sent a form after their session had ended. Nothing was done; the form is handed back with the sign-in, and
     * for one who has signed in meanwhile with a button. Reached from within, with the text in the request.
     *
     * @param text the whole form as a browser writes it
     * @param at address of its task
     */
    @PostMapping("/login/again")
    ModelAndView again(
            @RequestAttribute(name = "returnedText", required = false) @Nullable String text,
            @RequestAttribute(name = "returnedAt", required = false) @Nullable String at,
            @RequestAttribute(name = "signInFailed", required = false) @Nullable Boolean failed,
            @Nullable Principal person) {
        if (text == null || at == null) return new ModelAndView("redirect:/login");
        ModelAndView page = new ModelAndView("login", HttpStatus.UNAUTHORIZED);
        page.addObject("failed", Boolean.TRUE.equals(failed))
                .addObject("waiting", false)
                .addObject("loggedOut", false)
                .addObject("signedIn", person != null)
                .addObject("returnedText", text)
                .addObject("returnedAt", at);
        return page;
    }
}
