package disclosure.casefile;

import disclosure.calendar.WorkingDays;
import disclosure.remedy.Defence;
import disclosure.remedy.RemedyCategory;
import disclosure.remedy.RemedyKind;
import disclosure.remedy.RemedyProcedure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One remedy against the bureau as the acts tell it (law.md §12).
 *
 * @param copyOn day the copy came in, null before
 * @param decidedOn day the decision came in, null while pending (尚未审结)
 */
public record Remedy(
        String id,
        RemedyKind kind,
        boolean nonReply,
        String authority,
        LocalDate filedOn,
        @Nullable LocalDate copyOn,
        @Nullable RemedyProcedure procedure,
        @Nullable LocalDate defendedOn,
        @Nullable LocalDate decidedOn,
        @Nullable RemedyCategory category) {

    /** The remedies of a case, in the order they were filed. */
    public static List<Remedy> of(CaseFile file) {
        Map<String, Remedy> remedies = new LinkedHashMap<>();
        for (RemedyAct act : file.all(RemedyAct.class)) {
            if (act instanceof RemedyAct.RemedyFiled filed) remedies.put(filed.id(), opened(filed));
            else remedies.computeIfPresent(act.id(), (id, before) -> before.after(act));
        }
        return new ArrayList<>(remedies.values());
    }

    public static Optional<Remedy> find(CaseFile file, @Nullable String id) {
        return of(file).stream().filter(remedy -> remedy.id().equals(id)).findFirst();
    }

    private static Remedy opened(RemedyAct.RemedyFiled filed) {
        return new Remedy(
                filed.id(),
                filed.remedy(),
                filed.nonReply(),
                filed.authority(),
                filed.on(),
                null,
                null,
                null,
                null,
                null);
    }

    private Remedy after(RemedyAct act) {
        if (act instanceof RemedyAct.RemedyCopyReceived a)
            return with(a.on(), a.procedure(), defendedOn, decidedOn, category);
        if (act instanceof RemedyAct.DefenceSent a) return with(copyOn, procedure, a.on(), decidedOn, category);
        if (act instanceof RemedyAct.RemedyDecided a) return with(copyOn, procedure, defendedOn, a.on(), a.category());
        return this;
    }

    private Remedy with(
            @Nullable LocalDate copy,
            @Nullable RemedyProcedure under,
            @Nullable LocalDate defended,
            @Nullable LocalDate decided,
            @Nullable RemedyCategory as) {
        return new Remedy(id, kind, nonReply, authority, filedOn, copy, under, defended, decided, as);
    }

    public boolean pending() {
        return decidedOn == null;
    }

    /** By when the defence must be out; empty before the copy is in, and where the authority sets the day. */
    public Optional<LocalDate> defenceDueOn(WorkingDays calendar) {
        return copyOn == null || procedure == null ? Optional.empty() : Defence.dueOn(calendar, procedure, copyOn);
    }
}
