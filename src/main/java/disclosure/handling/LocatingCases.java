package disclosure.handling;

import disclosure.casefile.Actor;
import disclosure.casefile.Permissions;
import disclosure.casefile.Reference;
import disclosure.handling.CasePlaces.Course;
import disclosure.law.Ruling;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;

/** Where a case stands on its diagrams, for those who may see the case. */
@Service
public class LocatingCases {

    private final CaseFiles files;
    private final CasePlaces places;

    LocatingCases(CaseFiles files, CasePlaces places) {
        this.files = files;
        this.places = places;
    }

    public Ruling<List<Course>> of(Reference reference, Actor actor) {
        return seen(reference, actor, () -> Ruling.granted(places.of(reference)));
    }

    public Ruling<String> diagram(Reference reference, String course, Actor actor) {
        return seen(
                reference,
                actor,
                () -> places.diagram(reference, course)
                        .<Ruling<String>>map(Ruling::granted)
                        .orElseGet(() -> CaseDesk.unknown(course)));
    }

    private <T> Ruling<T> seen(Reference reference, Actor actor, Supplier<Ruling<T>> read) {
        boolean may = files.find(reference)
                .filter(file -> Permissions.maySee(actor, file.division().orElse(null)))
                .isPresent();
        return may ? read.get() : CaseDesk.unknown(reference);
    }
}
