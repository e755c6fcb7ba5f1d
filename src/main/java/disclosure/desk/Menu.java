package disclosure.desk;

import disclosure.casefile.Actor;
import disclosure.casefile.Permissions;
import disclosure.casefile.Role;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * The head line of the staff's pages: where the person can go, and who they are.
 *
 * @param here path of the item whose page this is
 */
public record Menu(String name, List<Item> items, String here) {

    /** @param key of the item's words */
    public record Item(String path, String key) {}

    static Menu of(Actor actor, String path) {
        List<Item> items = new ArrayList<>();
        items.add(new Item("/desk", "page.nav.desk"));
        if (actor.seesCases()) items.add(new Item("/desk/cases", "page.nav.cases"));
        if (Permissions.mayTakeIn(actor)) items.add(new Item("/desk/intake", "page.nav.intake"));
        if (actor.is(Role.ADMINISTRATOR)) items.add(new Item("/desk/calendar", "page.nav.calendar"));
        if (actor.is(Role.SECURITY_ADMINISTRATOR)) items.add(new Item("/desk/people", "page.nav.people"));
        String here = items.stream()
                .map(Item::path)
                .filter(item -> path.equals(item) || path.startsWith(item + "/"))
                .reduce("/desk", (one, other) -> other.length() >= one.length() ? other : one);
        return new Menu(actor.name(), items, here);
    }

    /** Puts the menu on every staff page. */
    @ControllerAdvice(annotations = StaffPage.class)
    static class Everywhere {

        @ModelAttribute("menu")
        Menu menu(Actor actor, HttpServletRequest request) {
            return of(
                    actor,
                    request.getRequestURI().substring(request.getContextPath().length()));
        }
    }
}
