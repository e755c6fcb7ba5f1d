package disclosure.handling;

import static disclosure.handling.SideBureau.reason;
import static org.assertj.core.api.Assertions.assertThat;

import disclosure.casefile.CaseReason;
import disclosure.casefile.PaperAct;
import disclosure.casefile.Reference;
import disclosure.casefile.Role;
import disclosure.casefile.Standing;
import disclosure.casefile.VolumePart;
import disclosure.law.Ruling;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Opinions, envelopes, receipts and corrected requests have a place in the file, and move no day (R-ARC-05). */
class AddingPapersTest {

    private final SideBureau bureau = new SideBureau("2024-04-15 Mon");

    private final Reference reference = bureau.received();

    @Test
    void a_paper_lies_where_it_belongs_and_moves_no_day() {
        LocalDate dueOn = bureau.standing(reference).replyDueOn();
        add(VolumePart.CONSULTATION, Role.HANDLER, "意见书.pdf").orElseThrow();
        add(VolumePart.SERVICE, Role.REGISTRAR, "回证.pdf").orElseThrow();

        assertThat(bureau.file(reference).all(PaperAct.PaperAdded.class))
                .extracting(PaperAct.PaperAdded::part)
                .containsExactly(VolumePart.CONSULTATION, VolumePart.SERVICE);
        assertThat(bureau.standing(reference).replyDueOn()).isEqualTo(dueOn);
    }

    @ParameterizedTest
    @EnumSource(names = {"REPLY", "SECRECY_REVIEW", "RELEASED", "APPROVAL", "REMEDY", "REMARKS"})
    void what_the_house_writes_takes_no_paper(VolumePart part) {
        assertThat(reason(add(part, Role.REGISTRAR, "x.pdf"))).isEqualTo(ArchiveReason.PART_TAKES_NO_PAPER);
        assertThat(bureau.file(reference).has(PaperAct.PaperAdded.class)).isFalse();
    }

    @Test
    void neither_by_everybody_nor_of_every_kind_nor_none() {
        assertThat(reason(add(VolumePart.SERVICE, Role.SUPERVISOR, "x.pdf"))).isEqualTo(CaseReason.ROLE_MAY_NOT);
        assertThat(add(VolumePart.SERVICE, Role.REGISTRAR, "x.exe").isGranted()).isFalse();
        assertThat(reason(bureau.use.papers.add(
                        reference, VolumePart.SERVICE, List.of(), bureau.person(Role.REGISTRAR), bureau.moment())))
                .isEqualTo(InputReason.NO_FILE_NAME);
    }

    private Ruling<Standing> add(VolumePart part, Role role, String name) {
        Upload upload = new Upload(name, "%PDF-1.7 x".getBytes(StandardCharsets.UTF_8));
        return bureau.use.papers.add(reference, part, List.of(upload), bureau.person(role), bureau.moment());
    }
}
