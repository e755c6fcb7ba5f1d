package disclosure.handling;

import static disclosure.calendar.Days.on;
import static disclosure.handling.FiledCase.ARCHIVIST;
import static disclosure.handling.FiledCase.CASE;
import static disclosure.handling.FiledCase.NOW;
import static disclosure.handling.FiledCase.OFFICE;
import static org.assertj.core.api.Assertions.assertThat;

import disclosure.casefile.Actor;
import disclosure.casefile.ArchivedReason;
import disclosure.casefile.CaseReason;
import disclosure.casefile.IdentityPart;
import disclosure.casefile.PaperAct.IdentityShown;
import disclosure.casefile.PaperAct.PaperAdded;
import disclosure.casefile.PaperAct.PaperClassified;
import disclosure.casefile.PaperUse;
import disclosure.casefile.RecordedAct;
import disclosure.casefile.Role;
import disclosure.casefile.VolumePart;
import disclosure.handling.Attachments.Attachment;
import disclosure.handling.FiledPapers.Origin;
import disclosure.handling.ReadingCases.Hidden;
import disclosure.handling.ReadingCases.Opened;
import disclosure.law.Reason;
import disclosure.law.Refused;
import disclosure.law.Ruling;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who somebody is, is for who registers and delivers; each look is on file (law.md R-PRI-04, R-PRI-05). */
class IdentityTest {

    private static final Actor COUNTER = new Actor("shou", "受理员", Set.of(Role.REGISTRAR), null);
    private static final String NUMBER = "110101199003078888";

    private final FiledCase filed =
            new FiledCase().attached("张三身份证.png").attached("线索.pdf").attached("不明.pdf");
    private final List<String> ids =
            filed.register.of(CASE).stream().map(Attachment::id).toList();

    private FiledCase open() {
        return filed.with(new PaperClassified(on("2026-03-02 Mon"), ids.get(0), PaperUse.IDENTITY_PROOF))
                .with(new PaperClassified(on("2026-03-02 Mon"), ids.get(1), PaperUse.MATERIAL))
                .replied()
                .open();
    }

    private static Actor person(Role role) {
        return new Actor("p", "某人", Set.of(role), role.isDivisional() ? "SBC" : null);
    }

    private static Reason reason(Ruling<?> ruling) {
        return ((Refused<?>) ruling).refusal().reason();
    }

    private Opened opened(Actor actor) {
        return filed.reading.open(CASE, actor, NOW).orElseThrow();
    }

    private List<IdentityShown> looks() {
        return filed.file().all(IdentityShown.class);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void only_the_counter_sees_an_identity_proof_or_what_nobody_has_sorted(Role role) {
        open();
        Actor actor = person(role);
        if (!role.seesCases()) {
            assertThat(filed.reading.open(CASE, actor, NOW).isGranted()).isFalse();
            return;
        }
        boolean counter = role == Role.REGISTRAR;
        assertThat(opened(actor).papers())
                .extracting(FiledPapers.Paper::origin)
                .containsExactlyElementsOf(
                        counter
                                ? List.of(Origin.IDENTITY_PROOF, Origin.APPLICANT, Origin.UNSORTED)
                                : List.of(Origin.APPLICANT));
        assertThat(opened(actor).hidden()).isEqualTo(counter ? new Hidden(0, 0) : new Hidden(1, 1));
        for (String id : List.of(ids.get(0), ids.get(2)))
            assertThat(filed.reading.attachment(CASE, id, actor, NOW).isGranted())
                    .isEqualTo(counter);
        assertThat(filed.reading.attachment(CASE, ids.get(1), actor, NOW).isGranted())
                .as("what the division works on")
                .isTrue();
        boolean meets =
                !EnumSet.of(Role.HANDLER, Role.DIVISION_HEAD, Role.SUPERVISOR).contains(role);
        assertThat(opened(actor).papers().toString().contains("线索.pdf"))
                .as("a sender's own name for a file may be anybody's")
                .isEqualTo(meets);
    }

    @Test
    void each_look_at_a_proof_is_on_file_and_none_at_what_is_no_proof() {
        open();
        filed.reading.attachment(CASE, ids.get(0), COUNTER, NOW).orElseThrow();
        filed.reading.attachment(CASE, ids.get(0), COUNTER, NOW).orElseThrow();
        filed.reading.attachment(CASE, ids.get(1), COUNTER, NOW).orElseThrow();
        filed.reading.attachment(CASE, ids.get(0), person(Role.HANDLER), NOW);
        IdentityShown look = new IdentityShown(NOW.today(), IdentityPart.PROOF, ids.get(0));
        assertThat(looks()).containsExactly(look, look);
        assertThat(filed.file().lastRecord(IdentityShown.class))
                .map(RecordedAct::by)
                .contains("shou");
    }

    @Test
    void the_counter_sorts_and_the_last_mark_holds() {
        open();
        Actor handler = person(Role.HANDLER);
        assertThat(reason(filed.marking.mark(CASE, ids.get(2), PaperUse.MATERIAL, handler, NOW)))
                .isEqualTo(CaseReason.ROLE_MAY_NOT);
        assertThat(reason(filed.marking.mark(CASE, "another case's", PaperUse.MATERIAL, COUNTER, NOW)))
                .isEqualTo(CaseReason.CASE_UNKNOWN);
        filed.marking.mark(CASE, ids.get(2), PaperUse.MATERIAL, COUNTER, NOW).orElseThrow();
        assertThat(filed.reading.attachment(CASE, ids.get(2), handler, NOW).isGranted())
                .isTrue();
        filed.marking
                .mark(CASE, ids.get(2), PaperUse.IDENTITY_PROOF, COUNTER, NOW)
                .orElseThrow();
        assertThat(filed.reading.attachment(CASE, ids.get(2), handler, NOW).isGranted())
                .isFalse();
        assertThat(opened(handler).hidden()).isEqualTo(new Hidden(2, 0));
    }

    @Test
    void what_comes_in_with_a_correction_may_be_a_proof_until_it_is_sorted() {
        Attachment late = filed.kept("补正.pdf");
        Attachment envelope = filed.kept("信封.pdf");
        filed.with(new PaperAdded(on("2026-03-03 Tue"), VolumePart.CORRECTION, late.id(), "05.pdf", late.sha256()))
                .with(new PaperAdded(
                        on("2026-03-03 Tue"), VolumePart.ARRIVAL, envelope.id(), "06.pdf", envelope.sha256()));
        open();
        Actor leader = person(Role.LEADER);
        assertThat(filed.reading.attachment(CASE, late.id(), leader, NOW).isGranted())
                .isFalse();
        assertThat(filed.reading.attachment(CASE, envelope.id(), leader, NOW).isGranted())
                .isTrue();
        filed.exporting.export(CASE, "", OFFICE, NOW).orElseThrow();
        String bundle = filed.bundles.get(0).papers().stream()
                .map(paper -> new String(paper.content(), StandardCharsets.UTF_8))
                .reduce("", String::concat);
        assertThat(bundle).contains("信封.pdf", "IDENTITY_PROOF").doesNotContain("补正.pdf", "张三身份证", NUMBER);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void a_number_is_shown_in_full_to_who_registers_and_delivers_and_that_is_on_file(Role role) {
        open();
        Actor actor = person(role);
        Ruling<ShowingIdentity.Numbers> shown = filed.showing.numbers(CASE, actor, NOW);
        assertThat(shown.isGranted()).isEqualTo(role == Role.REGISTRAR);
        shown.toOptional().ifPresent(numbers -> {
            assertThat(numbers.idNumber()).isEqualTo(NUMBER);
            assertThat(numbers.toString()).doesNotContain(NUMBER);
        });
        assertThat(looks())
                .isEqualTo(
                        role == Role.REGISTRAR
                                ? List.of(new IdentityShown(NOW.today(), IdentityPart.NUMBER, null))
                                : List.of());
        assertThat(filed.file().acts().toString()).doesNotContain(NUMBER);
        if (role.seesCases())
            assertThat(opened(actor).applicant().orElseThrow().idNumber()).isEqualTo("110***********8888");
    }

    @Test
    void the_volume_holds_the_proofs_and_is_for_the_archive_and_each_taking_is_on_file() {
        open();
        filed.later(
                new disclosure.casefile.Act.CaseArchived(
                        on("2026-03-13 Fri"), disclosure.casefile.RetentionClass.YEARS_30, "YSQ-2026-0001"),
                ARCHIVIST);
        filed.sealing.seal(CASE, NOW).orElseThrow();
        for (Role role : EnumSet.complementOf(EnumSet.of(Role.ARCHIVIST)))
            assertThat(filed.sealing.download(CASE, person(role), NOW).isGranted())
                    .as(role.name())
                    .isFalse();
        assertThat(looks()).isEmpty();
        filed.sealing.download(CASE, ARCHIVIST, NOW).orElseThrow();
        assertThat(looks()).extracting(IdentityShown::what).containsExactly(IdentityPart.VOLUME);
        assertThat(filed.sealing.due(NOW)).as("no reason to seal again").isEmpty();
    }

    @Test
    void once_reduced_there_is_no_number_and_the_proofs_lie_with_the_archive_alone() {
        open();
        filed.later(
                new disclosure.casefile.Act.CaseArchived(
                        on("2026-03-13 Fri"), disclosure.casefile.RetentionClass.YEARS_30, "YSQ-2026-0001"),
                ARCHIVIST);
        filed.sealing.seal(CASE, NOW).orElseThrow();
        Moment due = new Moment(Instant.parse("2026-06-23T02:00:00Z"));
        filed.reducing.reduce(CASE, ARCHIVIST, due).orElseThrow();
        assertThat(reason(filed.showing.numbers(CASE, COUNTER, due))).isEqualTo(ArchivedReason.ALREADY_REDUCED);
        for (Actor actor : List.of(COUNTER, OFFICE))
            assertThat(filed.reading.attachment(CASE, ids.get(0), actor, due).isGranted())
                    .isFalse();
        assertThat(filed.reading.attachment(CASE, ids.get(0), ARCHIVIST, due).isGranted())
                .isTrue();
        assertThat(looks()).extracting(IdentityShown::fileId).containsExactly(ids.get(0));
    }
}
