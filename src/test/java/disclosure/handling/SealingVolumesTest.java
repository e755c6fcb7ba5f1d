package disclosure.handling;

import static disclosure.calendar.Days.on;
import static disclosure.handling.FiledCase.ARCHIVIST;
import static disclosure.handling.FiledCase.CASE;
import static disclosure.handling.FiledCase.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import disclosure.casefile.Act;
import disclosure.casefile.Actor;
import disclosure.casefile.AftercareAct;
import disclosure.casefile.AftercareAct.EvidenceExported;
import disclosure.casefile.AftercareAct.VolumeSealed;
import disclosure.casefile.PaperAct;
import disclosure.casefile.RemedyAct;
import disclosure.casefile.RetentionClass;
import disclosure.casefile.Role;
import disclosure.casefile.Stage;
import disclosure.casefile.VolumePart;
import disclosure.handling.Attachments.Attachment;
import disclosure.handling.Volumes.Entry;
import disclosure.law.Refused;
import disclosure.law.Ruling;
import disclosure.outcome.LetterKind;
import disclosure.remedy.RemedyCategory;
import disclosure.remedy.RemedyKind;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A filed case has one volume, sealed once and again when papers come in late (R-ARC-04, R-ARC-05, R-ARC-07). */
class SealingVolumesTest {

    private final FiledCase filed =
            new FiledCase().attached("身份证.pdf").replied().archived().open();

    private static Object reason(Ruling<?> ruling) {
        return ((Refused<?>) ruling).refusal().reason();
    }

    private static List<VolumePart> parts(Volumes.Volume volume) {
        return volume.entries().stream().map(Entry::part).toList();
    }

    @Test
    void the_first_version_holds_files_and_tables_and_is_an_act_of_the_house() {
        assertThat(filed.sealing.seal(CASE, NOW).isGranted()).isTrue();
        Volumes.Volume volume = filed.sealed.get(0);
        assertThat(volume.number()).isEqualTo("YSQ-2026-0001");
        assertThat(volume.retention()).isEqualTo(RetentionClass.YEARS_30);
        assertThat(parts(volume))
                .contains(
                        VolumePart.REQUEST,
                        VolumePart.ARRIVAL,
                        VolumePart.SEARCH,
                        VolumePart.SECRECY_REVIEW,
                        VolumePart.REPLY,
                        VolumePart.SERVICE,
                        VolumePart.REMARKS)
                .doesNotContain(VolumePart.CORRECTION, VolumePart.CONSULTATION, VolumePart.REMEDY);
        assertThat(volume.entries()).anySatisfy(entry -> {
            assertThat(entry.title()).isEqualTo("身份证.pdf");
            assertThat(entry.extension()).isEqualTo("pdf");
        });
        assertThat(filed.file().lastRecord(VolumeSealed.class)).hasValueSatisfying(recorded -> {
            assertThat(recorded.by()).isEqualTo(Actor.CLOCK.id());
            assertThat(((VolumeSealed) recorded.act()).sha256()).isEqualTo("hash of version 1");
        });
    }

    @Test
    void the_number_of_the_identity_card_is_in_no_table_in_full() {
        filed.sealing.seal(CASE, NOW);
        for (Entry entry : filed.sealed.get(0).entries())
            assertThat(new String(entry.content(), StandardCharsets.UTF_8)).doesNotContain("110101199003078888");
    }

    @Test
    void a_case_that_is_not_archived_has_no_volume() {
        FiledCase open = new FiledCase().replied().open();
        assertThat(reason(open.sealing.seal(CASE, NOW))).isEqualTo(ArchiveReason.NOT_ARCHIVED_YET);
        assertThat(reason(open.sealing.download(CASE, ARCHIVIST, NOW))).isEqualTo(ArchiveReason.NO_SEALED_VOLUME);
        assertThat(open.sealing.due(NOW)).isEmpty();
        assertThat(open.register.of(CASE)).isEmpty();
    }

    @Test
    void papers_that_came_in_lie_in_their_part_of_the_volume() { // R-ARC-05
        Attachment receipt = filed.kept("送达回证.pdf");
        filed.later(
                new PaperAct.PaperAdded(
                        on("2026-03-19 Thu"), VolumePart.SERVICE, receipt.id(), receipt.fileName(), receipt.sha256()),
                ARCHIVIST);
        filed.sealing.seal(CASE, NOW);

        assertThat(filed.sealed.get(0).entries())
                .filteredOn(entry -> entry.title().equals("送达回证.pdf"))
                .extracting(Entry::part)
                .containsExactly(VolumePart.SERVICE);
    }

    @Test
    void late_papers_of_a_remedy_and_they_alone_are_added_to_the_same_volume() {
        filed.sealing.seal(CASE, NOW);
        assertThat(reason(filed.sealing.seal(CASE, NOW))).isEqualTo(ArchiveReason.NO_PAPER_SINCE);
        Attachment decision = filed.kept("复议决定书.pdf");
        filed.later(
                new PaperAct.RemedyPaperAdded(
                        on("2026-03-19 Thu"), "r1", decision.id(), decision.fileName(), decision.sha256()),
                ARCHIVIST);
        assertThat(filed.sealing.due(NOW)).containsExactly(CASE);
        filed.sealing.seal(CASE, NOW);
        Volumes.Volume late = filed.sealed.get(1);
        assertThat(late.number()).isEqualTo("YSQ-2026-0001");
        assertThat(late.version()).isEqualTo(2);
        assertThat(late.entries()).extracting(Entry::title).containsExactly("复议决定书.pdf", "COURSE");
        assertThat(filed.sealing.due(NOW)).isEmpty();
    }

    @Test
    void a_case_taken_up_again_by_order_of_a_court_keeps_its_volume_and_adds_the_new_reply() {
        FiledCase again = new FiledCase()
                .replied()
                .archived()
                .with(new VolumeSealed(on("2026-03-13 Fri"), 1, "file-1", "hash of version 1"))
                .with(new RemedyAct.RemedyDecided(
                        on("2026-03-16 Mon"), "r1", "责令重新答复", RemedyCategory.CORRECTED, null, true, null));
        again.register.keep(CASE, "v1.zip", "application/zip", "sealed 1".getBytes(StandardCharsets.UTF_8));
        FiledCase handled = again.with(new Act.SearchRecorded(on("2026-03-17 Tue"), "资料室", "工伤", "2025", "又查到"));
        assertThat(handled.told().stage()).as("it is open again").isEqualTo(Stage.SEARCH);
        handled.with(new Act.CaseArchived(on("2026-03-18 Wed"), RetentionClass.YEARS_30, "YSQ-2026-0099"))
                .open();
        assertThat(handled.sealing.seal(CASE, NOW).isGranted()).isTrue();
        Volumes.Volume second = handled.sealed.get(0);
        assertThat(second.number()).isEqualTo("YSQ-2026-0001");
        assertThat(parts(second)).containsExactly(VolumePart.SEARCH, VolumePart.REMEDY, VolumePart.REMARKS);
        assertThat(new String(second.entries().get(0).content(), StandardCharsets.UTF_8))
                .contains("资料室")
                .doesNotContain("档案室");
    }

    @Test
    void looking_at_a_volume_or_taking_evidence_is_no_reason_to_seal_it_again() {
        filed.sealing.seal(CASE, NOW);
        filed.later(new EvidenceExported(NOW.today(), "r1", "hash"), ARCHIVIST);
        assertThat(reason(filed.sealing.seal(CASE, NOW))).isEqualTo(ArchiveReason.NO_PAPER_SINCE);
    }

    @Test
    void a_letter_lies_in_the_part_it_belongs_to_and_what_was_not_released_in_none() {
        FiledCase written = new FiledCase();
        Attachment pdf = written.kept("letter.pdf");
        Attachment unused = written.kept("unused.pdf");
        written.with(new PaperAct.LetterWritten(
                        on("2026-03-05 Thu"),
                        LetterKind.SEARCH_RECORD,
                        0,
                        null,
                        null,
                        pdf.id(),
                        pdf.sha256(),
                        pdf.id(),
                        pdf.sha256()))
                .with(new PaperAct.ReleaseFileAdded(
                        on("2026-03-05 Thu"), unused.id(), "unused.pdf", "application/pdf", 1, "hash", null))
                .replied()
                .archived()
                .open()
                .sealing
                .seal(CASE, NOW);
        assertThat(written.sealed.get(0).entries())
                .anySatisfy(entry -> {
                    assertThat(entry.part()).isEqualTo(VolumePart.SEARCH);
                    assertThat(entry.title()).isEqualTo("SEARCH_RECORD");
                })
                .noneSatisfy(entry -> assertThat(entry.part()).isEqualTo(VolumePart.RELEASED));
    }

    @Test
    void what_was_sealed_is_what_is_handed_over_and_looked_at() {
        filed.sealing.seal(CASE, NOW);
        SealingVolumes.SealedVolume volume =
                filed.sealing.download(CASE, ARCHIVIST, NOW).orElseThrow();
        assertThat(volume.name()).isEqualTo("YSQ-2026-0001-v1.zip");
        assertThat(new String(volume.content(), StandardCharsets.UTF_8)).isEqualTo("sealed 1");
        assertThat(filed.sealing.check(CASE, ARCHIVIST).orElseThrow().findings())
                .isEmpty();
    }

    @Test
    void a_file_that_is_not_the_one_sealed_is_found() {
        Attachment other =
                filed.register.keep(CASE, "x.zip", "application/zip", "sealed 7".getBytes(StandardCharsets.UTF_8));
        filed.later(new VolumeSealed(NOW.today(), 1, other.id(), "hash of version 1"), Actor.CLOCK);
        assertThat(filed.sealing.check(CASE, ARCHIVIST).orElseThrow().findings())
                .containsExactly(new Volumes.Finding(Volumes.Flaw.SEAL_BROKEN, ""));
    }

    @Test
    void to_another_division_the_volume_is_as_unknown_as_the_case() {
        filed.sealing.seal(CASE, NOW);
        Actor stranger = new Actor("li", "李", Set.of(Role.HANDLER), "OTHER");
        assertThat(reason(filed.sealing.download(CASE, stranger, NOW)))
                .isEqualTo(disclosure.casefile.CaseReason.CASE_UNKNOWN);
    }

    /** R-ARC-03 for a challenge on file from before: the next version makes up for it, and the list of expiry follows. */
    @Test
    void a_challenge_after_filing_keeps_the_volume_longer_from_its_next_version_on() {
        FiledCase plain = new FiledCase()
                .attached("身份证.pdf")
                .replied()
                .with(new Act.CaseArchived(on("2026-03-13 Fri"), RetentionClass.YEARS_10, "YSQ-2026-0003"))
                .open();
        plain.sealing.seal(CASE, NOW);
        assertThat(plain.sealed.get(0).retention()).isEqualTo(RetentionClass.YEARS_10);
        assertThat(plain.sealing.expiring(2036)).hasSize(1);
        plain.later(
                new RemedyAct.RemedyFiled(on("2026-03-19 Thu"), "r1", RemedyKind.DIRECT_LITIGATION, false, "法院"),
                FiledCase.OFFICE);
        assertThat(plain.sealing.due(NOW)).containsExactly(CASE);
        plain.sealing.seal(CASE, NOW).orElseThrow();
        assertThat(plain.sealed.get(1).retention())
                .as("cover of the new version")
                .isEqualTo(RetentionClass.YEARS_30);
        assertThat(plain.file().lastRecord(AftercareAct.RetentionRaised.class)).hasValueSatisfying(recorded -> {
            assertThat(recorded.by()).isEqualTo(Actor.CLOCK.id());
            assertThat(((AftercareAct.RetentionRaised) recorded.act()).remedyId())
                    .isEqualTo("r1");
        });
        assertThat(plain.sealing.expiring(2036)).isEmpty();
        assertThat(plain.sealing.expiring(2056))
                .extracting(SealingVolumes.Expiring::reference)
                .containsExactly(CASE);
        assertThat(plain.sealing.due(NOW)).isEmpty();
    }

    @Test
    void the_list_of_a_year_holds_what_ends_with_it_and_never_what_is_permanent() {
        assertThat(filed.sealing.expiring(2056))
                .containsExactly(new SealingVolumes.Expiring(
                        CASE, "YSQ-2026-0001", RetentionClass.YEARS_30, on("2056-12-31 Sun")));
        assertThat(filed.sealing.expiring(2055)).isEmpty();
        FiledCase kept = new FiledCase()
                .replied()
                .with(new Act.CaseArchived(on("2026-03-13 Fri"), RetentionClass.PERMANENT, "YSQ-2026-0002"))
                .open();
        for (int year : new int[] {2036, 2056, 2126})
            assertThat(kept.sealing.expiring(year)).isEmpty();
    }
}
