package disclosure.handling;

import disclosure.casefile.Act;
import disclosure.casefile.ActKind;
import disclosure.casefile.Actor;
import disclosure.casefile.CaseFile;
import disclosure.casefile.CaseReason;
import disclosure.casefile.PaperAct;
import disclosure.casefile.PaperUse;
import disclosure.casefile.Permissions;
import disclosure.casefile.RecordedAct;
import disclosure.casefile.Reference;
import disclosure.casefile.Standing;
import disclosure.clock.RuleSet;
import disclosure.intake.Applicant;
import disclosure.intake.Arrival;
import disclosure.intake.Channel;
import disclosure.intake.DeliveryMethod;
import disclosure.intake.DeliveryRoute;
import disclosure.intake.IntakeReason;
import disclosure.intake.MissingContent;
import disclosure.intake.ReceiptRule;
import disclosure.law.Article;
import disclosure.law.Ruling;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * A request reaches the bureau: it gets its number, its day of receipt as far as the channel fixes it, its query code
 * and its process. Nothing that is missing keeps it from being registered (law.md R-INT-02).
 */
@Service
public class FilingRequest {

    private static final String PLATFORM_RECEIPT = "平台即时出具登记回执";

    private final CaseDesk desk;
    private final CaseFiles files;
    private final Numbers numbers;
    private final Applicants applicants;
    private final Attachments attachments;
    private final CodeHashes codes;
    private final SecretHash secrets;
    private final BureauRules rules;
    private final UnitOfWork unit;

    public FilingRequest(
            CaseDesk desk,
            CaseFiles files,
            Numbers numbers,
            Applicants applicants,
            Attachments attachments,
            CodeHashes codes,
            SecretHash secrets,
            BureauRules rules,
            UnitOfWork unit) {
        this.unit = unit;
        this.desk = desk;
        this.files = files;
        this.numbers = numbers;
        this.applicants = applicants;
        this.attachments = attachments;
        this.codes = codes;
        this.secrets = secrets;
        this.rules = rules;
    }

    /**
     * What is asked and by whom; no purpose, which may not be demanded (Art. 27 and law.md R-PIPE-01).
     *
     * @param assistanceGiven help given with reading, sight or hearing (Art. 43)
     */
    public record Request(
            Applicant applicant,
            String description,
            @Nullable DeliveryMethod deliveryMethod,
            @Nullable DeliveryRoute deliveryRoute,
            boolean assistanceGiven) {}

    /** The receipt (登记回执). @param queryCode shown this once */
    public record Receipt(Standing standing, QueryCode queryCode) {}

    /** The applicant files online. */
    public Ruling<Receipt> online(Request request, List<Upload> uploads, Moment now) {
        return unit.run(() -> file(request, Arrival.by(Channel.ONLINE, now.today()), uploads, Actor.APPLICANT, now));
    }

    /** The counter takes in what came by any other way. */
    public Ruling<Receipt> takeIn(Request request, Arrival arrival, List<Upload> uploads, Actor actor, Moment now) {
        if (!Permissions.mayTakeIn(actor))
            return Ruling.refused(Permissions.HOUSE_RULE, CaseReason.ROLE_MAY_NOT, ActKind.REQUEST_RECEIVED);
        return unit.run(() -> file(request, arrival, uploads, actor, now));
    }

    private Ruling<Receipt> file(Request request, Arrival arrival, List<Upload> uploads, Actor actor, Moment now) {
        Ruling<Arrival> accepted = request.description().isBlank()
                ? Ruling.refused(MissingContent.REQUIRED_CONTENTS, IntakeReason.DESCRIPTION_MISSING)
                : ReceiptRule.accept(arrival, now.today());
        return accepted.flatMap(a -> RuleSet.forReceipt(a.on()))
                .flatMap(ruleSet -> Upload.checkAll(uploads)
                        .flatMap(files -> open(request, arrival, ruleSet, actor, now)
                                .map(standing -> receipt(standing, request, files, actor, now))));
    }

    private Ruling<Standing> open(Request request, Arrival arrival, RuleSet ruleSet, Actor actor, Moment now) {
        LocalDate today = now.today();
        Reference reference = Reference.of(
                rules.on(today).bureauCode(), today.getYear(), numbers.next(Numbers.Series.CASE, today.getYear()));
        CaseFile file = new CaseFile(
                reference, List.of(new RecordedAct(1, received(request, arrival, ruleSet), now.at(), actor.id())));
        if (ReceiptRule.confirmedAutomatically(arrival, rules.of(file).confirmation()))
            file = file.with(new RecordedAct(
                    2, new Act.ReceiptConfirmed(arrival.on(), PLATFORM_RECEIPT), now.at(), Actor.PLATFORM.id()));
        return desk.open(file, today);
    }

    private static Act received(Request request, Arrival arrival, RuleSet ruleSet) {
        return new Act.RequestReceived(
                arrival.on(),
                arrival,
                request.applicant().type(),
                request.description(),
                request.deliveryMethod(),
                request.deliveryRoute(),
                MissingContent.of(
                        request.applicant(),
                        request.deliveryMethod(),
                        request.deliveryRoute(),
                        ruleSet == RuleSet.R2019),
                request.assistanceGiven());
    }

    private Receipt receipt(Standing standing, Request request, List<Upload> uploads, Actor actor, Moment now) {
        Reference reference = standing.reference();
        applicants.keep(reference, request.applicant());
        QueryCode code = QueryCode.random();
        codes.keep(reference, secrets.hash(code.digits()));
        if (!uploads.isEmpty()) attach(standing, uploads, actor, now);
        return new Receipt(standing, code);
    }

    private void attach(Standing standing, List<Upload> uploads, Actor actor, Moment now) {
        CaseFile file = files.find(standing.reference()).orElseThrow();
        List<RecordedAct> added = new ArrayList<>();
        for (Upload upload : uploads) {
            Attachments.Attachment kept =
                    attachments.keep(standing.reference(), upload.fileName(), upload.mediaType(), upload.content());
            int number = file.acts().size() + 1 + added.size();
            String plain = Upload.plainName(number, kept.fileName());
            Act act = new Act.AttachmentAdded(
                    now.today(), kept.id(), plain, kept.mediaType(), kept.bytes(), kept.sha256());
            added.add(new RecordedAct(number, act, now.at(), actor.id()));
            PaperUse use = upload.use();
            if (use != null)
                added.add(new RecordedAct(
                        number + 1, new PaperAct.PaperClassified(now.today(), kept.id(), use), now.at(), actor.id()));
        }
        CaseFile longer = file;
        for (RecordedAct act : added) longer = longer.with(act);
        files.append(standing.reference(), added, desk.standing(longer, now.today()));
    }

    /** The place in the law that fixes the day of receipt for a channel; for the receipt letter. */
    public static Article sourceOf(Channel channel) {
        return ReceiptRule.source(channel);
    }
}
