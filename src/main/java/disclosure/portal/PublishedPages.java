package disclosure.portal;

import disclosure.handling.KeepingPublished;
import disclosure.handling.PublishedItems.PublishedItem;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** What the bureau has published of its own accord. Our pages hold no foreign address; an item is opened by its number. */
@Controller
class PublishedPages {

    private final KeepingPublished published;

    PublishedPages(KeepingPublished published) {
        this.published = published;
    }

    @GetMapping("/published")
    ModelAndView list() {
        return new ModelAndView("portal/published", Map.of("items", published.all()));
    }

    /** Only to addresses that the counter has put on the list. */
    @GetMapping("/published/{id}")
    RedirectView open(@PathVariable("id") String id) {
        String link = published
                .find(id)
                .map(PublishedItem::link)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        RedirectView redirect = new RedirectView(link, true);
        redirect.setExpandUriTemplateVariables(false);
        redirect.setExposeModelAttributes(false);
        return redirect;
    }
}
