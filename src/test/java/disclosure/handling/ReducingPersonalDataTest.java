package disclosure.handling;

import static disclosure.calendar.Days.on;
import static disclosure.handling.FiledCase.ARCHIVIST;
import static disclosure.handling.FiledCase.CASE;
import static disclosure.handling.FiledCase.HANDLER;
import static disclosure.handling.FiledCase.NOW;
import static disclosure.handling.FiledCase.OFFICE;
import static org.assertj.core.api.Assertions.assertThat;

import disclosure.casefile.Act;
import disclosure.casefile.Actor;
import disclosure.casefile.AftercareAct.PersonalDataReduced;
import disclosure.casefile.AftercareAct.VolumeSealed;
import disclosure.casefile.Appraisal;
import disclosure.casefile.ArchivedReason;
import disclosure.casefile.CaseReason;
import disclosure.casefile.ConsultationAct;
import disclosure.casefile.PaperAct;
import disclosure.casefile.Reduction;
import disclosure.casefile.RemedyAct;
import disclosure.casefile.RetentionClass;
import disclosure.casefile.Role;
import disclosure.casefile.VolumePart;
import disclosure.clock.ConsultationKind;
import disclosure.handling.Attachments.Attachment;
import disclosure.intake.Applicant;
import disclosure.intake.ApplicantType;
import disclosure.law.Reason;
import disclosure.law.Refused;
import disclosure.law.Ruling;
import disclosure.outcome.LetterKind;
import disclosure.remedy.RemedyKind;
import disclosure.review.Verdict;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who asked leaves the tables when the volume keeps it and nobody can challenge the case any more (law.md R-ARC-07). */
class ReducingPersonalDataTest {

    /** Sealed on Friday 2026-03-20, so that three months end on Monday 2026-06-22, the Dragon Boat Festival being off. */
    private static final Moment DUE = new Moment(Instant.parse("2026-06-23T02:00:00Z"));

    private final FiledCase filed = letters(new FiledCase().attached("张三的身份证.pdf"))
            .with(new ConsultationAct.ConsultationSent(on("2026-03-04 Wed"), "c1", ConsultationKind.THIRD_PARTY, "合同"))
            .replied()
            .archived()
            .open();

    private static FiledCase letters(FiledCase filed) {
        filed.register.keep(CASE, "c1", new ConsultedParty("李四公司", "王五", "某路2号", "li@example.cn"));
        Attachment docx = filed.kept("L-13-09.docx");
        Attachment pdf = filed.kept("L-13-09.pdf");
        return filed.with(new PaperAct.LetterWritten(
                on("2026-03-02 Mon"),
                LetterKind.REQUEST_FORM,
                0,
                null,
                null,
                docx.id(),
                docx.sha256(),
                pdf.id(),
                pdf.sha256()));
    }

    private FiledCase sealed() {
        filed.sealing.seal(CASE, NOW).orElseThrow();
        return filed;
    }

    private static Reason reason(Ruling<?> ruling) {
        return ((Refused<?>) ruling).refusal().reason();
    }

    private List<String> names() {
        return filed.register.of(CASE).stream().map(Attachment::fileName).toList();
    }

    @Test
    void everything_that_names_somebody_goes_and_the_volume_has_it() {
        sealed();
        String volume = filed.sealed.get(0).entries().stream()
                .map(entry -> new String(entry.content(), StandardCharsets.UTF_8))
                .reduce("", String::concat);
        assertThat(volume).contains("张三", "13800000000", "某路1号", "李四公司", "li@example.cn");
        assertThat(filed.reducing.reduce(CASE, ARCHIVIST, DUE).isGranted()).isTrue();
        assertThat(filed.register.find(CASE)).isEmpty();
        assertThat(filed.register.find(CASE, "c1")).isEmpty();
        assertThat(names()).containsExactly("02.pdf", "L-13-09.pdf", "YSQ-2026-0001-v1.zip");
        assertThat(filed.file().last(PersonalDataReduced.class)).contains(new PersonalDataReduced(DUE.today(), "P3M"));
        assertThat(filed.sealing.due(NOW)).as("no reason to seal again").isEmpty();
    }

    @Test
    void before_the_period_is_over_nothing_happens_and_on_the_day_after_it_does() {
        sealed();
        Moment last = new Moment(Instant.parse("2026-06-22T15:59:00Z"));
        assertThat(reason(filed.reducing.reduce(CASE, ARCHIVIST, last))).isEqualTo(ArchivedReason.RETENTION_RUNS);
        assertThat(filed.reducing.due(last)).isEmpty();
        assertThat(filed.register.find(CASE)).isPresent();
        assertThat(names()).contains("张三的身份证.pdf");
        assertThat(filed.reducing.due(DUE)).containsExactly(CASE);
        assertThat(filed.reducing.coming(last))
                .singleElement()
                .satisfies(one -> assertThat(one.dueOn()).isEqualTo(DUE.today()));
    }

    @Test
    void a_second_run_finds_nothing_to_do_and_only_one_act_is_on_file() {
        sealed();
        assertThat(filed.reducing.reduce(CASE, Actor.CLOCK, DUE).isGranted()).isTrue();
        assertThat(filed.reducing.due(DUE)).isEmpty();
        assertThat(reason(filed.reducing.reduce(CASE, Actor.CLOCK, DUE))).isEqualTo(ArchivedReason.ALREADY_REDUCED);
        assertThat(filed.file().all(PersonalDataReduced.class)).hasSize(1);
        assertThat(filed.reducing.reduced(DUE.today(), DUE.today()))
                .containsExactly(new ReducingPersonalData.Reduced(CASE, DUE.today(), "P3M"));
    }

    @Test
    void neither_the_head_nor_a_handler_does_it() {
        sealed();
        for (Actor actor : List.of(OFFICE, HANDLER))
            assertThat(reason(filed.reducing.reduce(CASE, actor, DUE))).isEqualTo(CaseReason.ROLE_MAY_NOT);
        assertThat(filed.register.find(CASE)).isPresent();
    }

    @Test
    void an_unsealed_or_late_paper_stands_against_it() {
        assertThat(reason(filed.reducing.reduce(CASE, ARCHIVIST, DUE))).isEqualTo(ArchivedReason.PAPER_NOT_SEALED);
        sealed();
        Attachment late = filed.kept("复议决定书.pdf");
        filed.later(
                new PaperAct.RemedyPaperAdded(on("2026-03-19 Thu"), "r1", late.id(), "20.pdf", late.sha256()),
                ARCHIVIST);
        assertThat(reason(filed.reducing.reduce(CASE, ARCHIVIST, DUE))).isEqualTo(ArchivedReason.PAPER_NOT_SEALED);
    }

    @Test
    void a_volume_that_is_not_the_one_sealed_stands_against_it() {
        sealed();
        String volume = filed.file().last(VolumeSealed.class).orElseThrow().fileId();
        filed.register.overwrite(volume, "sealed 7".getBytes(StandardCharsets.UTF_8));
        assertThat(reason(filed.reducing.reduce(CASE, ARCHIVIST, DUE))).isEqualTo(ArchivedReason.VOLUME_UNSOUND);
        assertThat(filed.register.find(CASE)).isPresent();
    }

    @Test
    void nothing_is_taken_out_that_the_volume_lacks() {
        sealed();
        filed.sealed.replaceAll(volume -> volume.of(volume.entries().stream()
                .filter(entry -> !entry.title().equals("张三的身份证.pdf"))
                .toList()));
        assertThat(reason(filed.reducing.reduce(CASE, ARCHIVIST, DUE))).isEqualTo(ArchivedReason.VOLUME_LACKS_PAPER);
        assertThat(names()).contains("张三的身份证.pdf");
    }

    /** A volume from before there was a table of who asked and who was consulted: the archivist has it filed. */
    @Test
    void a_volume_without_contacts_gets_them_in_its_next_version_and_is_reduced_from_there() {
        sealed();
        filed.sealed.replaceAll(volume -> volume.of(volume.entries().stream()
                .filter(entry -> !entry.title().equals("CONTACTS"))
                .toList()));
        assertThat(reason(filed.reducing.reduce(CASE, ARCHIVIST, DUE))).isEqualTo(ArchivedReason.VOLUME_LACKS_CONTACTS);
        assertThat(filed.register.find(CASE)).isPresent();
        assertThat(reason(filed.filing.file(CASE, OFFICE, DUE))).isEqualTo(CaseReason.ROLE_MAY_NOT);
        filed.filing.file(CASE, ARCHIVIST, DUE).orElseThrow();
        if (filed.sealed.size() == 1) filed.sealing.seal(CASE, DUE).orElseThrow();
        assertThat(filed.sealed.get(1).entries())
                .filteredOn(entry -> entry.title().equals("CONTACTS"))
                .extracting(entry -> entry.part() + " " + new String(entry.content(), StandardCharsets.UTF_8))
                .anySatisfy(text -> assertThat(text).contains("REQUEST", "张三", "13800000000"))
                .anySatisfy(text -> assertThat(text).contains("CONSULTATION", "李四公司"))
                .hasSize(2);
        assertThat(reason(filed.filing.file(CASE, ARCHIVIST, DUE))).isEqualTo(ArchivedReason.VOLUME_HOLDS_CONTACTS);
        Moment later = new Moment(Instant.parse("2026-10-10T02:00:00Z"));
        assertThat(filed.reducing.reduce(CASE, ARCHIVIST, later).isGranted()).isTrue();
        assertThat(filed.register.find(CASE)).isEmpty();
        assertThat(reason(filed.filing.file(CASE, ARCHIVIST, later))).isEqualTo(ArchivedReason.ALREADY_REDUCED);
    }

    @Test
    void only_who_was_consulted_in_the_volume_is_not_enough() {
        sealed();
        filed.sealed.replaceAll(volume -> volume.of(volume.entries().stream()
                .filter(entry -> !(entry.title().equals("CONTACTS") && entry.part() == VolumePart.REQUEST))
                .toList()));
        assertThat(reason(filed.reducing.reduce(CASE, ARCHIVIST, DUE))).isEqualTo(ArchivedReason.VOLUME_LACKS_CONTACTS);
    }

    @Test
    void a_message_on_its_way_stands_against_it_and_a_settled_one_loses_its_text() {
        sealed();
        filed.outbox.add(new Outbox.Message(
                "m",
                CASE,
                MessagePurpose.REPLY,
                Recipient.APPLICANT,
                "a@b.cn",
                "主题",
                "正文",
                List.of(),
                NOW.at(),
                "x",
                null));
        for (MessageState state :
                List.of(MessageState.PENDING, MessageState.CLAIMED, MessageState.SENDING, MessageState.IN_DOUBT)) {
            filed.outbox.became("m", state, NOW.at());
            assertThat(reason(filed.reducing.reduce(CASE, ARCHIVIST, DUE))).isEqualTo(ArchivedReason.MESSAGE_UNSENT);
        }
        filed.outbox.became("m", MessageState.FAILED, NOW.at());
        assertThat(filed.reducing.reduce(CASE, ARCHIVIST, DUE).isGranted()).isTrue();
        assertThat(filed.outbox.message("m").orElseThrow().address()).isEmpty();
    }

    @Test
    void evidence_for_a_court_still_has_the_name_and_the_letter_and_comes_from_the_volume() {
        sealed();
        filed.reducing.reduce(CASE, ARCHIVIST, DUE).orElseThrow();
        filed.exporting.export(CASE, "", OFFICE, DUE).orElseThrow();
        List<EvidenceBundles.Paper> papers = filed.bundles.get(0).papers();
        assertThat(words(papers, EvidencePart.IDENTITY))
                .contains("张三", "110***********8888")
                .doesNotContain("13800000000", "某路1号");
        assertThat(words(papers, EvidencePart.REQUEST)).contains("L-13-09.pdf");
        assertThat(words(papers, EvidencePart.CONSULTATION)).doesNotContain("李四公司");
    }

    private static String words(List<EvidenceBundles.Paper> papers, EvidencePart part) {
        return papers.stream()
                .filter(paper -> paper.part() == part)
                .map(paper -> new String(paper.content(), StandardCharsets.UTF_8))
                .reduce("", String::concat);
    }

    private static Applicant looked(String name, String phone) {
        return new Applicant(ApplicantType.NATURAL_PERSON, name, null, null, phone, null, null, null);
    }

    @Test
    void a_late_remedy_is_tracked_and_a_person_puts_back_who_asked_and_nobody_else() {
        sealed();
        filed.reducing.reduce(CASE, ARCHIVIST, DUE).orElseThrow();
        Applicant asked = looked("张三", "13800000000");
        assertThat(reason(filed.restoring.restore(CASE, asked, "起诉", ARCHIVIST, DUE)))
                .isEqualTo(ArchivedReason.NOBODY_CHALLENGES);
        filed.later(
                new RemedyAct.RemedyFiled(on("2026-03-19 Thu"), "r1", RemedyKind.DIRECT_LITIGATION, false, "法院"),
                OFFICE);
        assertThat(reason(filed.restoring.restore(CASE, looked("张三", "139"), "起诉", ARCHIVIST, DUE)))
                .isEqualTo(ArchivedReason.OTHER_APPLICANT);
        assertThat(reason(filed.restoring.restore(CASE, asked, "起诉", HANDLER, DUE)))
                .isEqualTo(CaseReason.ROLE_MAY_NOT);
        assertThat(filed.register.find(CASE)).isEmpty();
        assertThat(filed.restoring.restore(CASE, asked, "起诉", ARCHIVIST, DUE).isGranted())
                .isTrue();
        assertThat(filed.register.find(CASE)).contains(asked);
        assertThat(Reduction.since(filed.file())).isEmpty();
        assertThat(reason(filed.restoring.restore(CASE, asked, "起诉", ARCHIVIST, DUE)))
                .isEqualTo(ArchivedReason.NOT_REDUCED);
    }

    @Test
    void who_proposes_does_not_decide_and_what_is_agreed_to_go_is_on_the_list_of_the_year() {
        FiledCase old = new FiledCase()
                .replied()
                .with(new Act.CaseArchived(on("2026-03-13 Fri"), RetentionClass.YEARS_10, "YSQ-2026-0001"))
                .open();
        Moment after = new Moment(Instant.parse("2037-01-05T02:00:00Z"));
        Actor both = new Actor("dang", "档案员", Set.of(Role.ARCHIVIST, Role.OFFICE_HEAD), null);
        assertThat(reason(old.appraising.decide(CASE, Verdict.APPROVED, "同意", OFFICE, after)))
                .isEqualTo(ArchivedReason.NO_PROPOSAL);
        old.appraising
                .propose(CASE, Appraisal.DESTROY, RetentionClass.YEARS_30, "无保存价值", ARCHIVIST, after)
                .orElseThrow();
        assertThat(reason(old.appraising.decide(CASE, Verdict.APPROVED, "同意", both, after)))
                .isEqualTo(CaseReason.SAME_PERSON_MAY_NOT_APPROVE);
        assertThat(old.appraising.toDestroy(2037)).isEmpty();
        old.appraising.decide(CASE, Verdict.APPROVED, "同意", OFFICE, after).orElseThrow();
        assertThat(old.appraising.toDestroy(2037)).singleElement().satisfies(line -> {
            assertThat(line.volume()).isEqualTo("YSQ-2026-0001");
            assertThat(line.keptUntil()).isEqualTo(on("2036-12-31 Wed"));
            assertThat(line.reason()).isEqualTo("无保存价值");
            assertThat(line.proposedBy() + line.decidedBy()).isEqualTo("dangzhu");
        });
        assertThat(old.appraising.toDestroy(2036)).isEmpty();
        assertThat(old.register.find(CASE)).as("the system destroys nothing").isPresent();
    }
}
