package disclosure.portal;

import disclosure.handling.BureauCard;
import disclosure.handling.KeepingPublished;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The front page: three doors, what is public already, and the guide (指南, Art. 12(2)) with where the bureau is. */
@Controller
class FrontPages {

    private final BureauCard bureau;
    private final KeepingPublished published;

    FrontPages(BureauCard bureau, KeepingPublished published) {
        this.bureau = bureau;
        this.published = published;
    }

    @GetMapping("/")
    ModelAndView home() {
        return new ModelAndView(
                "portal/home",
                Map.of("bureau", bureau, "published", published.all().size()));
    }
}
