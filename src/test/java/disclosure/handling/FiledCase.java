package disclosure.handling;

import static disclosure.calendar.Days.on;

import disclosure.casefile.Act;
import disclosure.casefile.Actor;
import disclosure.casefile.CaseFile;
import disclosure.casefile.DeliveryAct;
import disclosure.casefile.RecordedAct;
import disclosure.casefile.Reference;
import disclosure.casefile.RetentionClass;
import disclosure.casefile.Role;
import disclosure.casefile.ServiceMethod;
import disclosure.casefile.Standing;
import disclosure.clock.ExplainedDay;
import disclosure.handling.Attachments.Attachment;
import disclosure.intake.Applicant;
import disclosure.intake.ApplicantType;
import disclosure.intake.Arrival;
import disclosure.intake.Channel;
import disclosure.intake.DeliveryMethod;
import disclosure.intake.DeliveryRoute;
import disclosure.law.Ruling;
import disclosure.outcome.DraftReply;
import disclosure.outcome.Outcome;
import disclosure.review.ReviewLevel;
import disclosure.review.Verdict;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** One case from request to archive over ports in memory, and volumes and bundles that keep what they were handed. */
final class FiledCase {

    static final Reference CASE = Reference.of("RSJ", 2026, 1);
    static final Moment NOW = new Moment(Instant.parse("2026-03-20T02:00:00Z"));
    static final Actor ARCHIVIST = new Actor("dang", "档案员", Set.of(Role.ARCHIVIST), null);
    static final Actor OFFICE = new Actor("zhu", "主任", Set.of(Role.OFFICE_HEAD), null);
    static final Actor HANDLER = new Actor("han", "韩承办", Set.of(Role.HANDLER), "SBC");

    final InMemoryCaseFiles files = new InMemoryCaseFiles();
    final InMemoryRegister register = new InMemoryRegister();
    final List<Volumes.Volume> sealed = new ArrayList<>();
    final List<EvidenceBundles.Bundle> bundles = new ArrayList<>();
    final SealingVolumes sealing;
    final ExportingEvidence exporting;
    final InMemoryOutbox outbox = new InMemoryOutbox();
    final InMemoryFormDrafts drafts = new InMemoryFormDrafts();
    final FilingContacts filing;
    final ReducingPersonalData reducing;
    final RestoringPersonalData restoring;
    final AppraisingVolumes appraising;
    final ShowingIdentity showing;
    final MarkingPapers marking;
    final ReadingCases reading;

    private final CaseDesk desk;
    private CaseFile file;

    FiledCase() {
        InMemoryCalendars calendars = new InMemoryCalendars();
        InMemoryPeople people = new InMemoryPeople();
        people.keep(new People.Person("han", "韩承办", Set.of(Role.HANDLER), "SBC", true), null);
        InMemoryUnitOfWork unit = new InMemoryUnitOfWork(List.of(files, register));
        WritingLetters letters = new WritingLetters(
                new InMemoryLetters(),
                register,
                register,
                register,
                register,
                new MailingLetters(
                        new PostingMessages(files, register, register, register, outbox, new InMemoryStaffMail())),
                UseCases.RULES,
                UseCases.BUREAU);
        desk = new CaseDesk(files, calendars, new NoProcess(), letters, UseCases.CONFIGURED, unit);
        CasePapers papers = new Named();
        ComposingVolume composing =
                new ComposingVolume(register, register, register, people, calendars, papers, UseCases.CONFIGURED);
        Volumes volumes = new Remembered();
        sealing = new SealingVolumes(desk, files, register, composing, volumes, UseCases.CONFIGURED);
        exporting = new ExportingEvidence(
                desk,
                files,
                new KeptPapers(register, volumes),
                register,
                people,
                composing,
                papers,
                this::written,
                UseCases.RULES);
        filing = new FilingContacts(desk, sealing, register, register, people, papers);
        reducing = new ReducingPersonalData(
                desk,
                files,
                sealing,
                register,
                register,
                register,
                outbox,
                drafts,
                filing,
                calendars,
                UseCases.CONFIGURED);
        restoring = new RestoringPersonalData(desk, register);
        appraising = new AppraisingVolumes(desk, files);
        showing = new ShowingIdentity(desk, register);
        marking = new MarkingPapers(desk);
        reading = new ReadingCases(
                files,
                register,
                register,
                new KeptPapers(register, volumes),
                new InMemoryWorkList(files),
                calendars,
                desk,
                showing,
                UseCases.CONFIGURED);
        file = new CaseFile(CASE, List.of(recorded(1, request())));
        register.keep(
                CASE,
                new Applicant(
                        ApplicantType.NATURAL_PERSON,
                        "张三",
                        "身份证",
                        "110101199003078888",
                        "13800000000",
                        null,
                        "某路1号",
                        null));
    }

    private static Act request() {
        return new Act.RequestReceived(
                on("2026-03-02 Mon"),
                Arrival.by(Channel.IN_PERSON, on("2026-03-02 Mon")),
                ApplicantType.NATURAL_PERSON,
                "申请公开2025年工伤认定数量",
                DeliveryMethod.PAPER,
                DeliveryRoute.POST,
                Set.of(),
                false);
    }

    private static RecordedAct recorded(int number, Act act) {
        return new RecordedAct(number, act, Instant.parse("2026-03-02T02:00:00Z"), "han");
    }

    FiledCase with(Act act) {
        file = file.with(recorded(file.acts().size() + 1, act));
        return this;
    }

    Attachment kept(String fileName) {
        return register.keep(CASE, fileName, "application/pdf", fileName.getBytes(StandardCharsets.UTF_8));
    }

    FiledCase attached(String fileName) {
        Attachment kept = kept(fileName);
        return with(new Act.AttachmentAdded(
                on("2026-03-02 Mon"), kept.id(), fileName, "application/pdf", kept.bytes(), kept.sha256()));
    }

    /** Searched, drafted, reviewed, signed, posted and served. */
    FiledCase replied() {
        DraftReply draft = new DraftReply(Outcome.D5, null, "理由", "裁量", null, null, null, List.of(), List.of(), "不予公开");
        return with(new Act.RequestRegistered(on("2026-03-02 Mon"), Act.Need.HANDLING, false))
                .with(new Act.DivisionAssigned(on("2026-03-03 Tue"), "SBC"))
                .with(new Act.SearchRecorded(on("2026-03-04 Wed"), "档案室", "工伤", "2025", "查到"))
                .with(new Act.ReplyDrafted(on("2026-03-05 Thu"), draft, List.of()))
                .with(new Act.DraftReviewed(
                        on("2026-03-06 Fri"), ReviewLevel.DIVISION, Verdict.APPROVED, "同意", "hash", List.of()))
                .with(new Act.ReplySigned(on("2026-03-09 Mon"), Verdict.APPROVED, "同意", "hash"))
                .with(new DeliveryAct.LetterIssued(on("2026-03-10 Tue"), "人社依复〔2026〕1号", ServiceMethod.POST))
                .with(new DeliveryAct.ReplyDispatched(on("2026-03-10 Tue"), ServiceMethod.POST, "EMS1"))
                .with(new DeliveryAct.ReplyServed(on("2026-03-12 Thu"), "回证", false));
    }

    FiledCase archived() {
        return with(new Act.CaseArchived(on("2026-03-13 Fri"), RetentionClass.YEARS_30, "YSQ-2026-0001"));
    }

    FiledCase open() {
        files.open(file, desk.standing(file, NOW.today()));
        return this;
    }

    /** An act that came in after the case was opened here. */
    Ruling<Standing> later(Act act, Actor actor) {
        return desk.record(CASE, actor, NOW, found -> Step.of(act), step -> {});
    }

    /** As far as it is told, kept or not. */
    CaseFile told() {
        return file;
    }

    CaseFile file() {
        return files.find(CASE).orElseThrow();
    }

    private EvidenceBundles.Written written(EvidenceBundles.Bundle bundle) {
        bundles.add(bundle);
        return new EvidenceBundles.Written("bundle".getBytes(StandardCharsets.UTF_8), "hash of the bundle");
    }

    /** Papers whose content is what they tell. */
    private static final class Named implements CasePapers {
        @Override
        public String title(Enum<?> constant) {
            return constant.name();
        }

        @Override
        public byte[] html(Reference reference, Sheet sheet) {
            return (sheet.kind() + " " + sheet.rows()).getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public byte[] acts(CaseFile file) {
            return ("acts " + file.acts().size()).getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public byte[] clockLedger(List<ExplainedDay> days) {
            return ("days " + days.size()).getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public byte[] reviews(CaseFile file) {
            return new byte[0];
        }
    }

    /** Seals nothing; a file is sound while it is the one that was made. */
    private final class Remembered implements Volumes {
        @Override
        public Sealed seal(Volume volume) {
            sealed.add(volume);
            byte[] content = ("sealed " + volume.version()).getBytes(StandardCharsets.UTF_8);
            return new Sealed(content, "hash of version " + volume.version());
        }

        @Override
        public Ruling<Sealed> sealAgain(Volume late, byte[] before) {
            String earlier = new String(before, StandardCharsets.UTF_8);
            if (!earlier.equals("sealed " + (late.version() - 1))) throw new IllegalStateException(earlier);
            return Ruling.granted(seal(late));
        }

        @Override
        public List<Entry> papers(byte[] content) {
            return sealed.stream().flatMap(volume -> volume.entries().stream()).toList();
        }

        @Override
        public List<Finding> validate(byte[] content) {
            return List.of();
        }

        @Override
        public List<Finding> validate(byte[] content, String sha256) {
            String version = new String(content, StandardCharsets.UTF_8).replace("sealed ", "");
            return sha256.equals("hash of version " + version) ? List.of() : List.of(new Finding(Flaw.SEAL_BROKEN, ""));
        }
    }
}
