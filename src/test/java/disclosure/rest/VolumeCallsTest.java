package disclosure.rest;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.casefile.Act;
import disclosure.casefile.CaseFile;
import disclosure.casefile.RecordedAct;
import disclosure.casefile.Reference;
import disclosure.casefile.RetentionClass;
import disclosure.casefile.Standing;
import disclosure.clock.ClockPolicy;
import disclosure.handling.Calendars;
import disclosure.handling.CaseFiles;
import disclosure.handling.Moment;
import disclosure.handling.SealingVolumes;
import disclosure.handling.Volumes;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Volumes and evidence over HTTP, with the real files. */
class VolumeCallsTest extends Calls {

    @Autowired
    CaseFiles files;

    @Autowired
    Calendars calendars;

    @Autowired
    SealingVolumes sealing;

    @Autowired
    Volumes volumes;

    private String archived() {
        String reference = filed();
        Reference read = Reference.read(reference).orElseThrow();
        CaseFile file = files.find(read).orElseThrow();
        Act archived = new Act.CaseArchived(Facade.TODAY, RetentionClass.YEARS_10, "YSQ-2026-" + reference);
        RecordedAct recorded = new RecordedAct(file.acts().size() + 1, archived, Instant.EPOCH, "archivist");
        Standing standing = Standing.of(file.with(recorded), calendars.current(), ClockPolicy.defaults(), Facade.TODAY);
        files.append(read, List.of(recorded), standing);
        return reference;
    }

    private void seal(String reference) {
        sealing.seal(Reference.read(reference).orElseThrow(), new Moment(Instant.parse("2026-03-05T01:00:00Z")))
                .orElseThrow();
    }

    @Test
    void a_sealed_volume_is_handed_over_as_a_sound_zip_file_and_looked_at() {
        String reference = archived();
        seal(reference);
        Answer volume = got("archivist", "/api/cases/" + reference + "/volume");
        assertThat(volume.status()).isEqualTo(200);
        assertThat(volume.type()).startsWith("application/zip");
        assertThat(volume.header("Content-Disposition")).contains("YSQ-2026-" + reference + "-v1.zip");
        assertThat(volumes.validate(volume.result().getResponse().getContentAsByteArray()))
                .isEmpty();
        Answer check = posted("archivist", "/api/cases/" + reference + "/volume/validation", "");
        assertThat(check.status()).isEqualTo(200);
        assertThat(check.body().at("/sound").asBoolean()).isTrue();
        assertThat(check.body().at("/version").asInt()).isEqualTo(1);
    }

    @Test
    void a_volume_that_holds_who_asked_needs_no_filing_of_it() {
        String reference = archived();
        String at = "/api/cases/" + reference + "/volume/contacts";
        assertThat(posted("archivist", at, "").text("/reason")).isEqualTo("PAPER_NOT_SEALED");
        seal(reference);
        Answer held = posted("archivist", at, "");
        assertThat(held.status()).isEqualTo(409);
        assertThat(held.text("/reason")).isEqualTo("VOLUME_HOLDS_CONTACTS");
    }

    @Test
    void the_sealed_volume_is_not_among_the_files_that_the_counter_sees() {
        String reference = archived();
        seal(reference);
        Answer opened = got("registrar", "/api/cases/" + reference);
        assertThat(opened.body().toString()).doesNotContain("-v1.zip");
        String id = files.find(Reference.read(reference).orElseThrow())
                .orElseThrow()
                .last(disclosure.casefile.AftercareAct.VolumeSealed.class)
                .orElseThrow()
                .fileId();
        assertThat(got("registrar", "/api/cases/" + reference + "/attachments/" + id)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_case_without_a_sealed_volume_says_so() {
        String reference = filed();
        Answer volume = got("archivist", "/api/cases/" + reference + "/volume");
        assertThat(volume.status()).isEqualTo(404);
        assertThat(volume.text("/reason")).isEqualTo("NO_SEALED_VOLUME");
        assertThat(posted("archivist", "/api/cases/" + reference + "/volume/validation", "")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void evidence_is_one_zip_file_and_an_act_of_the_case() {
        String reference = filed();
        Answer evidence = got("leader", "/api/cases/" + reference + "/evidence?remedy=r1");
        assertThat(evidence.status()).isEqualTo(200);
        assertThat(evidence.type()).startsWith("application/zip");
        assertThat(got("office", "/api/cases/" + reference).body().at("/acts").toString())
                .contains("EVIDENCE_EXPORTED");
    }

    @Test
    void a_handler_and_a_strange_purpose_are_refused() {
        String reference = filed();
        assertThat(got("registrar", "/api/cases/" + reference + "/evidence").status())
                .isEqualTo(409);
        Answer strange = got("leader", "/api/cases/" + reference + "/evidence?remedy=%3Cb%3E");
        assertThat(strange.status()).isEqualTo(400);
        assertThat(strange.text("/errors/0/field")).isEqualTo("remedy");
    }

    @Test
    void the_list_of_expiring_volumes_is_by_year() {
        String reference = archived();
        Answer list = got("archivist", "/api/volumes/expiring?year=2036");
        assertThat(list.status()).isEqualTo(200);
        assertThat(list.body().toString()).contains(reference, "2036-12-31");
        assertThat(got("archivist", "/api/volumes/expiring?year=2037").body()).isEmpty();
        assertThat(got("archivist", "/api/volumes/expiring").status()).isIn(400, 422);
        assertThat(got("archivist", "/api/volumes/expiring?year=1999").status()).isIn(400, 422);
    }
}
