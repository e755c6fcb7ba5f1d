package disclosure.handling;

import disclosure.casefile.Act;
import disclosure.casefile.Actor;
import disclosure.casefile.CaseFile;
import disclosure.casefile.CaseReason;
import disclosure.casefile.HouseAct;
import disclosure.casefile.Permissions;
import disclosure.casefile.Persons;
import disclosure.casefile.Reference;
import disclosure.casefile.ReviewAct;
import disclosure.casefile.Standing;
import disclosure.law.Article;
import disclosure.law.Ruling;
import disclosure.review.ReviewReason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** 回避: somebody with an interest in the matter is kept out of it and gives up what they have of it (law.md R-SEC-08). */
@Service
public class ExcludingPeople {

    private final CaseDesk desk;
    private final CaseProcess process;
    private final WorkList list;
    private final People people;

    ExcludingPeople(CaseDesk desk, CaseProcess process, WorkList list, People people) {
        this.desk = desk;
        this.process = process;
        this.list = list;
        this.people = people;
    }

    /** @param replacement who takes the place, null where that is decided later */
    public Ruling<Standing> exclude(
            Reference reference, String person, String reason, @Nullable String replacement, Actor actor, Moment now) {
        return desk.record(
                reference,
                actor,
                now,
                file -> fit(file, person, replacement).map(fit -> {
                    List<Act> acts = new ArrayList<>();
                    acts.add(new ReviewAct.PersonExcluded(now.today(), person, reason, replacement));
                    for (WorkList.Row row : held(reference, person))
                        acts.add(new HouseAct.TaskHandedOver(now.today(), row.kind(), person, null));
                    return new Step(acts, Optional.empty());
                }),
                step -> givenUp(reference, person));
    }

    private Ruling<CaseFile> fit(CaseFile file, String person, @Nullable String replacement) {
        if (people.find(person).isEmpty()) return unknown(person);
        if (Persons.excluded(file).contains(person)) return refused(ReviewReason.ALREADY_EXCLUDED);
        if (replacement == null) return Ruling.granted(file);
        if (replacement.equals(person)) return refused(ReviewReason.REPLACEMENT_IS_SAME_PERSON);
        if (people.find(replacement).filter(People.Person::active).isEmpty()) return unknown(replacement);
        return Persons.excluded(file).contains(replacement)
                ? refused(ReviewReason.ALREADY_EXCLUDED)
                : Ruling.granted(file);
    }

    private List<WorkList.Row> held(Reference reference, String person) {
        return list.of(reference).stream()
                .filter(row -> person.equals(row.assignee()))
                .toList();
    }

    private void givenUp(Reference reference, String person) {
        for (WorkList.Row row : held(reference, person)) {
            list.assign(row.id(), null);
            process.assign(row.id(), null);
        }
    }

    private static Ruling<CaseFile> unknown(String person) {
        return Ruling.refused(Article.internalRule(), CaseReason.PERSON_UNKNOWN, person);
    }

    private static Ruling<CaseFile> refused(ReviewReason reason) {
        return Ruling.refused(Permissions.HOUSE_RULE, reason);
    }
}
