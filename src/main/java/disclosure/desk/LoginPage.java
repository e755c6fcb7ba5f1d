package disclosure.desk;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
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
}
