package disclosure.casefile;

import static disclosure.law.Article.article;

import disclosure.calendar.WorkingDays;
import disclosure.clock.ConsultationKind;
import disclosure.consultation.ConsultationReason;
import disclosure.consultation.Weighing;
import disclosure.law.Article;
import disclosure.law.Ruling;
import disclosure.outcome.DraftReply;
import disclosure.outcome.Outcome;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What beside the main line still stands against a reply: consultations that are open or not weighed (R-DOC-03), reasons
 * not weighed (Art. 35). What the draft itself must say is {@link disclosure.outcome.OutcomeRules}'s.
 */
public final class OpenMatters {

    private static final Article THIRD_PARTY = article(32);
    private static final Article EXCESSIVE = article(35);

    /** What depends on the rights of others: to give it, in whole or in part, or to withhold it for them. */
    private static final Set<Outcome> TOUCHING_OTHERS = Set.of(Outcome.G2, Outcome.P1, Outcome.D4);

    private OpenMatters() {}

    /** Whether that draft may be handed to review now. */
    public static Ruling<DraftReply> mayDraft(CaseFile file, DraftReply draft, WorkingDays calendar, LocalDate today) {
        if (TOUCHING_OTHERS.contains(draft.outcome())) {
            Optional<Ruling<DraftReply>> waits = waiting(
                    file.consultations().stream().filter(asked -> asked.kind() == ConsultationKind.THIRD_PARTY));
            if (waits.isPresent()) return waits.get();
        }
        if (draft.outcome() == Outcome.G2 && isWithheldForOthers(file))
            return Ruling.refused(THIRD_PARTY, MatterReason.WITHHELD_FOR_A_THIRD_PARTY);
        if (grounds(draft).anyMatch(Outcome.D4::equals) && !mayWithholdForOthers(file, draft))
            return Ruling.refused(THIRD_PARTY, MatterReason.THIRD_PARTY_NOT_ASKED);
        if (grounds(draft).anyMatch(Outcome.N4::equals)) return excessive(file, draft, calendar, today);
        return Ruling.granted(draft);
    }

    /** Whether a reply may be signed now: nobody's opinion is waited for, and none is left unweighed. */
    public static Ruling<CaseFile> maySign(CaseFile file) {
        return OpenMatters.<CaseFile>waiting(file.consultations().stream()).orElseGet(() -> Ruling.granted(file));
    }

    /**
     * Whether what a third party was told is disclosed against its rights may go out by now, so that it can turn to a court
     * first (law.md P-21, R-TRK-05).
     *
     * @param standStill working days after the telling, 0 for none
     */
    public static Ruling<CaseFile> mayRelease(CaseFile file, WorkingDays calendar, int standStill, LocalDate today) {
        Optional<LocalDate> last = standStill == 0 || !releases(file)
                ? Optional.empty()
                : file.all(ConsultationAct.ThirdPartyTold.class).stream()
                        .map(told -> calendar.add(told.on(), standStill))
                        .max(LocalDate::compareTo);
        return last.filter(day -> !today.isAfter(day))
                .<Ruling<CaseFile>>map(day -> Ruling.refused(THIRD_PARTY, MatterReason.STAND_STILL, day))
                .orElseGet(() -> Ruling.granted(file));
    }

    private static boolean releases(CaseFile file) {
        return file.draft()
                .filter(drafted -> drafted.draft().outcome() == Outcome.G2
                        || drafted.draft().outcome() == Outcome.P1)
                .isPresent();
    }

    private static <T> Optional<Ruling<T>> waiting(Stream<AskedOpinion> consultations) {
        return consultations
                .filter(asked -> asked.open() || asked.weighing() == null)
                .findFirst()
                .map(asked -> Ruling.refused(
                        THIRD_PARTY,
                        asked.open() ? ConsultationReason.STILL_OPEN : MatterReason.OPINION_NOT_WEIGHED,
                        asked.id()));
    }

    private static boolean isWithheldForOthers(CaseFile file) {
        return file.consultations().stream().anyMatch(OpenMatters::withholdsForThirdParty);
    }

    private static boolean withholdsForThirdParty(AskedOpinion asked) {
        return asked.kind() == ConsultationKind.THIRD_PARTY && asked.weighing() == Weighing.WITHHOLD;
    }

    /** Decided so after asking, or with a written reason why nobody was asked. */
    private static boolean mayWithholdForOthers(CaseFile file, DraftReply draft) {
        boolean asked = file.consultations().stream().anyMatch(one -> one.kind() == ConsultationKind.THIRD_PARTY);
        String why = draft.discretionReason();
        return asked ? isWithheldForOthers(file) : why != null && !why.isBlank();
    }

    private static Stream<Outcome> grounds(DraftReply draft) {
        return Stream.concat(
                Stream.of(draft.outcome()), draft.withheld().stream().map(DraftReply.Withheld::ground));
    }

    private static Ruling<DraftReply> excessive(
            CaseFile file, DraftReply draft, WorkingDays calendar, LocalDate today) {
        Optional<AskedReasons> asked = AskedReasons.of(file);
        if (asked.map(AskedReasons::reasonable).filter(Boolean.TRUE::equals).isPresent())
            return Ruling.refused(EXCESSIVE, PeriodReason.REASONS_FOUND_REASONABLE);
        return asked.filter(reasons -> reasons.allowsRefusal(calendar, today)).isPresent()
                ? Ruling.granted(draft)
                : Ruling.refused(EXCESSIVE, PeriodReason.REASONS_NOT_WEIGHED);
    }
}
