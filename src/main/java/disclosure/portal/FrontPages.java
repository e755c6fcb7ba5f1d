package disclosure.portal;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The front page: three choices, and where the bureau is. */
@Controller
class FrontPages {

    @GetMapping("/")
    String home() {
        return "portal/home";
    }
}
