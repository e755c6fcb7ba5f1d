package disclosure.handling;

import disclosure.calendar.WorkingDays;
import disclosure.casefile.Actor;
import disclosure.casefile.CaseFile;
import disclosure.casefile.IdentityPart;
import disclosure.casefile.Permissions;
import disclosure.casefile.Reduction;
import disclosure.casefile.Reference;
import disclosure.casefile.RemedyDay;
import disclosure.casefile.Role;
import disclosure.casefile.Standing;
import disclosure.clock.ClockPolicy;
import disclosure.clock.ExplainedDay;
import disclosure.clock.Reading;
import disclosure.clock.ReplyClock;
import disclosure.intake.Applicant;
import disclosure.law.Ruling;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;

/** A member of staff opens a case, and sees of it what the role may see. */
@Service
public class ReadingCases {

    private final CaseFiles files;
    private final Applicants applicants;
    private final Attachments attachments;
    private final KeptPapers kept;
    private final WorkList list;
    private final Calendars calendars;
    private final CaseDesk desk;
    private final ShowingIdentity identity;
    private final BureauRules rules;

    ReadingCases(
            CaseFiles files,
            Applicants applicants,
            Attachments attachments,
            KeptPapers kept,
            WorkList list,
            Calendars calendars,
            CaseDesk desk,
            ShowingIdentity identity,
            BureauRules rules) {
        this.files = files;
        this.applicants = applicants;
        this.attachments = attachments;
        this.kept = kept;
        this.list = list;
        this.calendars = calendars;
        this.desk = desk;
        this.identity = identity;
        this.rules = rules;
    }

    /**
     * @param applicant contacts only for the counter and the head of the working body; the identity number always masked
     * @param papers those that the role may read
     * @param hidden how many are there that it may not, and why
     * @param days every calendar day since the base, with why and the article
     * @param remedies until when the applicant may turn to whom
     */
    public record Opened(
            CaseFile file,
            Standing standing,
            Optional<Reading> reading,
            List<ExplainedDay> days,
            List<RemedyDay> remedies,
            Optional<Applicant> applicant,
            List<FiledPapers.Paper> papers,
            Hidden hidden,
            List<WorkList.Row> tasks) {

        /** Since when who asked is in the sealed volume alone (law.md R-ARC-07). */
        public Optional<LocalDate> reducedOn() {
            return Reduction.since(file);
        }
    }

    /**
     * That there are identity proofs, and files nobody has sorted, is all that others learn of them (law.md R-PRI-05).
     *
     * @param identityProofs marked as such
     * @param unsorted sent in, and for the counter to sort
     */
    public record Hidden(int identityProofs, int unsorted) {

        static Hidden of(List<FiledPapers.Paper> all, List<FiledPapers.Paper> shown) {
            return new Hidden(
                    hidden(FiledPapers.Origin.IDENTITY_PROOF, all, shown),
                    hidden(FiledPapers.Origin.UNSORTED, all, shown));
        }

        private static int hidden(
                FiledPapers.Origin origin, List<FiledPapers.Paper> all, List<FiledPapers.Paper> shown) {
            return (int) all.stream()
                    .filter(paper -> paper.origin() == origin && !shown.contains(paper))
                    .count();
        }
    }

    public Ruling<Opened> open(Reference reference, Actor actor, Moment now) {
        Optional<CaseFile> file = files.find(reference)
                .filter(found -> Permissions.maySee(actor, found.division().orElse(null)));
        return file.isPresent() ? Ruling.granted(opened(file.get(), actor, now)) : CaseDesk.unknown(reference);
    }

    private Opened opened(CaseFile file, Actor actor, Moment now) {
        Standing standing = desk.standing(file, now.today());
        WorkingDays calendar = calendars.current();
        ClockPolicy policy = rules.of(file).clock().recorded();
        List<FiledPapers.Paper> all = FiledPapers.of(file, attachments.of(file.reference()));
        List<FiledPapers.Paper> papers = papers(file, all, actor);
        return new Opened(
                file,
                standing,
                file.reading(calendar, policy, now.today()).flatMap(Ruling::toOptional),
                file.clockEvents().isEmpty()
                        ? List.of()
                        : ReplyClock.days(calendar, policy, file.clockEvents(), now.today()),
                RemedyDay.of(file, standing, calendar, now.today()),
                applicants.find(file.reference()).map(applicant -> seenBy(actor, applicant)),
                FiledPapers.meetsTheApplicant(actor) ? papers : FiledPapers.plainlyNamed(file, papers),
                Hidden.of(all, papers),
                list.of(file.reference()));
    }

    /** What lies in the sealed volume alone is for those who may open it. */
    private List<FiledPapers.Paper> papers(CaseFile file, List<FiledPapers.Paper> all, Actor actor) {
        Set<String> moved = attachments.moved(file.reference()).keySet();
        return all.stream()
                .filter(paper -> moved.contains(paper.file().id())
                        ? FiledPapers.maySeeInVolume(actor, paper)
                        : FiledPapers.maySee(actor, paper))
                .toList();
    }

    /** Handling divisions see the request and the form wanted, not who asks (law.md R-PRI-05). */
    private static Applicant seenBy(Actor actor, Applicant applicant) {
        boolean meets = meetsApplicants(actor);
        Applicant.Agent agent = applicant.agent();
        return new Applicant(
                applicant.type(),
                meets ? applicant.name() : Applicant.maskedName(applicant.name()),
                applicant.idType(),
                Applicant.masked(applicant.idNumber()),
                meets ? applicant.phone() : null,
                meets ? applicant.email() : null,
                meets ? applicant.address() : null,
                agent == null || !meets
                        ? null
                        : new Applicant.Agent(
                                agent.name(),
                                agent.idType(),
                                Applicant.masked(agent.idNumber()),
                                agent.powerOfAttorneyShown()));
    }

    /** The cases the person may see. @param text part of a reference or of the request */
    public Page<Standing> search(String text, Actor actor, int page, int size) {
        return search(text, List.of(), actor, page, size);
    }

    private Page<Standing> search(String text, List<Reference> also, Actor actor, int page, int size) {
        if (Permissions.maySee(actor, null)) return files.search(text, also, null, page, size);
        String own = actor.division();
        return own != null && Permissions.maySee(actor, own)
                ? files.search(text, also, own, page, size)
                : new Page<>(List.of(), 0);
    }

    /**
     * The same by whatever somebody may have at hand: also the number of a letter and, for those who meet applicants, the
     * applicant's name or the last digits of the telephone (law.md R-PRI-05: others would learn from it who asked).
     */
    public Page<Standing> find(String typed, Actor actor, int page, int size) {
        List<Reference> also = new ArrayList<>(files.withDocument(typed));
        if (meetsApplicants(actor)) also.addAll(applicants.askedBy(typed));
        return search(typed, also, actor, page, size);
    }

    public static boolean meetsApplicants(Actor actor) {
        return actor.is(Role.REGISTRAR) || actor.is(Role.OFFICE_HEAD);
    }

    /** A file of the case, if the person may see it; where it shows who somebody is, that it was seen is on file. */
    public Ruling<byte[]> attachment(Reference reference, String id, Actor actor, Moment now) {
        return open(reference, actor, now)
                .flatMap(opened -> opened.papers().stream()
                        .filter(paper -> paper.file().id().equals(id))
                        .findFirst()
                        .flatMap(paper -> kept.of(reference)
                                .content(id)
                                .map(content ->
                                        recorded(reference, paper, actor, now).map(seen -> content)))
                        .orElseGet(() -> CaseDesk.unknown(id)));
    }

    private Ruling<FiledPapers.Paper> recorded(Reference reference, FiledPapers.Paper paper, Actor actor, Moment now) {
        if (!paper.identifies()) return Ruling.granted(paper);
        IdentityPart what = paper.origin() == FiledPapers.Origin.VOLUME ? IdentityPart.VOLUME : IdentityPart.PROOF;
        return identity.shown(reference, what, paper.file().id(), actor, now).map(standing -> paper);
    }
}
