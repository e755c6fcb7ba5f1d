package disclosure.desk;

import disclosure.casefile.Actor;
import disclosure.casefile.Permissions;
import disclosure.casefile.Role;
import disclosure.handling.Moment;
import disclosure.handling.WaitingForDecision;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
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

    private static final String SIGN = "/desk/sign";

    /** @param key of the item's words @param count of what waits there, 0 for none */
    public record Item(String path, String key, long count) {
        Item(String path, String key) {
            this(path, key, 0);
        }
    }

    /** The same with a number at one of its items. */
    Menu counting(String path, long count) {
        List<Item> counted = items.stream()
                .map(item -> item.path().equals(path) ? new Item(path, item.key(), count) : item)
                .toList();
        return new Menu(name, counted, here);
    }

    private static final List<Item> OF_ADMINISTRATOR = List.of(
            new Item("/desk/calendar", "page.nav.calendar"),
            new Item("/desk/templates", "page.nav.templates"),
            new Item("/desk/review-table", "page.nav.reviewTable"),
            new Item("/desk/settings", "page.nav.settings"),
            new Item("/desk/health", "page.nav.health"));

    static Menu of(Actor actor, String path) {
        List<Item> items = new ArrayList<>();
        items.add(new Item("/desk", "page.nav.desk"));
        if (actor.decides()) items.add(new Item(SIGN, "page.nav.sign"));
        if (actor.seesCases()) items.add(new Item("/desk/cases", "page.nav.cases"));
        if (Permissions.mayTakeIn(actor)) items.add(new Item("/desk/intake", "page.nav.intake"));
        if (actor.is(Role.REGISTRAR)) items.add(new Item("/desk/published", "page.nav.published"));
        if (actor.seesCases()) items.add(new Item("/desk/feed", "page.nav.feed"));
        if (actor.is(Role.SUPERVISOR) || actor.is(Role.OFFICE_HEAD) || actor.is(Role.LEADER))
            items.addAll(
                    List.of(new Item("/desk/board", "page.nav.board"), new Item("/desk/reports", "page.nav.reports")));
        if (actor.is(Role.REGISTRAR) || actor.is(Role.OFFICE_HEAD))
            items.add(new Item("/desk/outbox", "page.nav.outbox"));
        if (actor.is(Role.ARCHIVIST)) items.add(new Item("/desk/archive", "page.nav.archive"));
        if (actor.is(Role.ADMINISTRATOR)) items.addAll(OF_ADMINISTRATOR);
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

        private final WaitingForDecision waiting;
        private final Clock clock;

        Everywhere(WaitingForDecision waiting, Clock clock) {
            this.waiting = waiting;
            this.clock = clock;
        }

        @ModelAttribute("menu")
        Menu menu(Actor actor, HttpServletRequest request) {
            return of(
                            actor,
                            request.getRequestURI()
                                    .substring(request.getContextPath().length()))
                    .counting(SIGN, waiting.count(actor, Moment.of(clock)));
        }
    }
}
