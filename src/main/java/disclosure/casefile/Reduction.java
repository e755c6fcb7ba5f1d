package disclosure.casefile;

import disclosure.calendar.WorkingDays;
import disclosure.law.Article;
import disclosure.law.Ruling;
import disclosure.law.Statute;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** When who asked may be taken out of the operational tables of a case, and since when it is (law.md R-ARC-07). */
public final class Reduction {

    /** 机关、团体…形成的应当归档的档案材料,由…定期向本单位档案机构移交,集中管理。 */
    public static final Article FILING = Article.of(Statute.ARCHIVES_LAW, 13);

    /** 个人信息的保存期限应当为实现处理目的所必要的最短时间。 */
    public static final Article SHORTEST = Article.of(Statute.PERSONAL_INFORMATION_LAW, 19);

    /** 公民、法人…也可以依法申请行政复议或者提起行政诉讼。 */
    private static final Article REMEDIES = Article.article(51);

    /** 诉讼期间,…裁定停止执行. */
    private static final Article SUSPENSION = Article.of(Statute.LITIGATION_LAW, 56);

    private Reduction() {}

    /** A period that keeps the data. @param until its last day, to 24:00 (R-CAL-05) */
    public record Keeping(LocalDate until, ArchivedReason reason, Article article) {}

    /** The day on which the data were taken out; empty while they are in the tables. */
    public static Optional<LocalDate> since(CaseFile file) {
        return file.all(AftercareAct.class).stream()
                .filter(act -> act instanceof AftercareAct.PersonalDataReduced
                        || act instanceof AftercareAct.PersonalDataRestored)
                .reduce((earlier, later) -> later)
                .filter(AftercareAct.PersonalDataReduced.class::isInstance)
                .map(Act::on);
    }

    /** The file, if nothing in its acts stands against it today. @param after how long the data stay once sealed */
    public static Ruling<CaseFile> check(CaseFile file, WorkingDays calendar, Period after, LocalDate today) {
        if (file.stage() != Stage.ARCHIVED) return Ruling.refused(FILING, ArchivedReason.CASE_NOT_ARCHIVED);
        if (since(file).isPresent()) return Ruling.refused(SHORTEST, ArchivedReason.ALREADY_REDUCED);
        if (ReleaseHold.isOn(file)) return Ruling.refused(SUSPENSION, ArchivedReason.RELEASE_HELD);
        Optional<Remedy> pending =
                Remedy.of(file).stream().filter(Remedy::pending).findFirst();
        if (pending.isPresent())
            return Ruling.refused(
                    REMEDIES, ArchivedReason.REMEDY_PENDING, pending.get().id());
        return last(file, calendar, after)
                .filter(keeping -> !today.isAfter(keeping.until()))
                .<Ruling<CaseFile>>map(keeping -> Ruling.refused(keeping.article(), keeping.reason(), keeping.until()))
                .orElseGet(() -> Ruling.granted(file));
    }

    /** The first day on which no period keeps the data; empty while the volume is not sealed. */
    public static Optional<LocalDate> firstDay(CaseFile file, WorkingDays calendar, Period after) {
        if (!file.has(AftercareAct.VolumeSealed.class)) return Optional.empty();
        return last(file, calendar, after).map(keeping -> keeping.until().plusDays(1));
    }

    private static Optional<Keeping> last(CaseFile file, WorkingDays calendar, Period after) {
        Stream<Keeping> kept = file
                .last(AftercareAct.VolumeSealed.class)
                .map(volume -> retainedUntil(volume.on(), calendar, after))
                .map(until -> new Keeping(until, ArchivedReason.RETENTION_RUNS, SHORTEST))
                .stream();
        List<Keeping> challenges = new OpenChallenge(calendar).of(file);
        return Stream.concat(kept, challenges.stream()).max(Comparator.comparing(Keeping::until));
    }

    /** Months end on the corresponding day, and a day off moves on (R-CAL-04). */
    private static LocalDate retainedUntil(LocalDate sealedOn, WorkingDays calendar, Period after) {
        int months = Math.toIntExact(after.toTotalMonths());
        if (after.getDays() == 0) return calendar.plusMonths(sealedOn, months);
        return calendar.plusCalendarDays(sealedOn.plusMonths(months), after.getDays());
    }
}
