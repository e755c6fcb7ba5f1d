package disclosure.desk;

import static disclosure.desk.ActActions.doing;

import disclosure.desk.ActActions.Doing;
import disclosure.handling.Supervising;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the forms of supervision come to, by the class of the form. */
@Component
class SupervisionActs {

    private final Supervising supervising;

    SupervisionActs(Supervising supervising) {
        this.supervising = supervising;
    }

    Map<Class<?>, Doing<?>> doings() {
        return Map.ofEntries(
                doing(SupervisionForm.Urging.class, (r, f, a, now) -> supervising.ask(r, order(f), a, now)),
                doing(
                        SupervisionForm.UrgingAnswer.class,
                        (r, f, a, now) -> supervising.answer(r, f.supervision(), f.answer(), a, now)));
    }

    static Supervising.Order order(SupervisionForm.Urging form) {
        return new Supervising.Order(form.addressee(), form.what(), form.answerBy());
    }
}
