package disclosure.archive;

import static disclosure.archive.Sealed.FOLDER;
import static disclosure.archive.Sealed.bytes;
import static disclosure.archive.Sealed.entry;
import static disclosure.archive.Sealed.text;
import static disclosure.archive.Sealed.unzipped;
import static disclosure.archive.Sealed.volume;
import static disclosure.archive.Sealed.zipped;
import static org.assertj.core.api.Assertions.assertThat;

import disclosure.casefile.VolumePart;
import disclosure.handling.ArchiveReason;
import disclosure.handling.Volumes.Entry;
import disclosure.handling.Volumes.Finding;
import disclosure.handling.Volumes.Flaw;
import disclosure.handling.Volumes.Volume;
import disclosure.law.Refused;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A sealed volume can be checked by anybody, says what is in it in the order of R-ARC-05, and no change goes unnoticed. */
class BagVolumesTest {

    private static final String REQUEST = FOLDER + "data/papers/01-request-01.pdf";

    private final BagVolumes volumes = new BagVolumes();
    private final byte[] sealed = volumes.seal(volume(1)).content();

    private List<Finding> after(Consumer<Map<String, byte[]>> change) {
        Map<String, byte[]> files = new LinkedHashMap<>(unzipped(sealed));
        change.accept(files);
        return volumes.validate(zipped(files));
    }

    @Test
    void it_is_sound_as_sealed_and_when_another_tool_packs_it_again() {
        assertThat(volumes.validate(sealed)).isEmpty();
        assertThat(after(files -> {})).isEmpty();
    }

    @Test
    void the_same_volume_is_the_same_bytes() {
        assertThat(new BagVolumes().seal(volume(1)).content()).isEqualTo(sealed);
        assertThat(volumes.seal(volume(1, entry(VolumePart.REMARKS, "备考表", "more")))
                        .content())
                .isNotEqualTo(sealed);
    }

    @Test
    void papers_lie_in_their_order_under_names_the_system_gave() {
        Volume hostile = volume(
                1,
                new Entry(VolumePart.INTERVIEW, "../../约谈.exe", Sealed.DAY, "../e", bytes("talk")),
                new Entry(VolumePart.EXTENSION_AND_FEE, "延期", Sealed.DAY, "docx", bytes("extension")));
        assertThat(unzipped(volumes.seal(hostile).content()).keySet())
                .filteredOn(name -> name.contains("/papers/"))
                .containsExactly(
                        REQUEST,
                        FOLDER + "data/papers/01-request-02.pdf",
                        FOLDER + "data/papers/09-extension-and-fee-01.docx",
                        FOLDER + "data/papers/10-reply-01.pdf",
                        FOLDER + "data/papers/13-interview-01.bin");
    }

    @Test
    void the_list_of_contents_numbers_them_with_title_and_hash() {
        assertThat(text(sealed, FOLDER + "data/contents.json"))
                .containsSubsequence(
                        "\"number\" : 1", "张三的申请表", "papers/01-request-01.pdf", Hashes.sha256(bytes("the request")))
                .containsSubsequence("\"number\" : 3", "\"category\" : \"REPLY\"", "\"date\" : \"2026-03-05\"");
    }

    @Test
    void the_cover_has_what_an_archive_looks_for_and_no_applicant() {
        String cover = text(sealed, FOLDER + "bag-info.txt");
        long size = unzipped(sealed).entrySet().stream()
                .filter(file -> file.getKey().startsWith(FOLDER + "data/"))
                .mapToLong(file -> file.getValue().length)
                .sum();
        assertThat(cover.lines())
                .contains(
                        "External-Identifier: " + Sealed.CASE,
                        "Bagging-Date: 2026-03-05",
                        "Payload-Oxum: " + size + ".7",
                        "Volume-Number: YSQ-2026-0001",
                        "Retention-Class: YEARS_30")
                .as("a name with a line break makes no line of its own")
                .noneMatch(line -> line.startsWith("Contact-Name"));
        assertThat(text(sealed, FOLDER + "bagit.txt")).contains("BagIt-Version: 1.0", "UTF-8");
        assertThat(unzipped(sealed).keySet())
                .contains(
                        FOLDER + "manifest-sha512.txt",
                        FOLDER + "manifest-sha256.txt",
                        FOLDER + "tagmanifest-sha512.txt",
                        FOLDER + "data/acts.json",
                        FOLDER + "data/clock-ledger.json",
                        FOLDER + "data/reviews.json");
    }

    @Test
    void an_altered_byte_is_found() {
        assertThat(after(files -> files.get(REQUEST)[0] ^= 1))
                .containsExactly(new Finding(Flaw.FILE_ALTERED, "data/papers/01-request-01.pdf"));
        assertThat(after(files -> files.get(FOLDER + "bagit.txt")[20] ^= 1))
                .as("beside the papers as well")
                .isNotEmpty();
    }

    @Test
    void a_missing_and_an_extra_file_are_found_together() {
        assertThat(after(files -> {
                    files.remove(REQUEST);
                    files.put(FOLDER + "data/papers/16-forged-01.pdf", bytes("forged"));
                    files.put(FOLDER + "note.txt", bytes("slipped in"));
                }))
                .contains(
                        new Finding(Flaw.FILE_MISSING, "data/papers/01-request-01.pdf"),
                        new Finding(Flaw.FILE_NOT_LISTED, "data/papers/16-forged-01.pdf"),
                        new Finding(Flaw.FILE_NOT_LISTED, "note.txt"));
    }

    @Test
    void a_wrong_count_on_the_cover_is_found() {
        String cover = text(sealed, FOLDER + "bag-info.txt");
        assertThat(after(files -> files.put(
                        FOLDER + "bag-info.txt", bytes(cover.replaceAll("(Payload-Oxum: \\d+)\\.7", "$1.6")))))
                .contains(
                        new Finding(Flaw.COUNT_DIFFERS, "bag-info.txt"),
                        new Finding(Flaw.FILE_ALTERED, "bag-info.txt"));
    }

    @Test
    void a_missing_list_is_found() {
        assertThat(after(files -> files.remove(FOLDER + "manifest-sha512.txt")))
                .contains(new Finding(Flaw.MANIFEST_MISSING, "manifest-sha512.txt"));
        assertThat(after(files -> {
                    files.remove(FOLDER + "tagmanifest-sha512.txt");
                    files.remove(FOLDER + "tagmanifest-sha256.txt");
                }))
                .contains(new Finding(Flaw.MANIFEST_MISSING, "tagmanifest-sha512.txt"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../evil.txt", "YSQ-2026-0001-v1/../../evil.txt", "/etc/evil", "a\\..\\evil", "C:/evil"})
    void a_path_out_of_the_volume_is_found_and_not_followed(String name) {
        assertThat(after(files -> files.put(name, bytes("evil"))))
                .containsExactly(new Finding(Flaw.PATH_OUTSIDE, name));
    }

    @Test
    void a_list_that_points_out_of_the_volume_is_found() {
        String list = text(sealed, FOLDER + "manifest-sha256.txt");
        byte[] climbing = bytes(list + Hashes.sha256(new byte[0]) + "  ../../outside\n");
        assertThat(after(files -> files.put(FOLDER + "manifest-sha256.txt", climbing)))
                .containsExactly(new Finding(Flaw.PATH_OUTSIDE, ""));
    }

    @Test
    void a_few_bytes_that_unpack_to_very_many_are_not_unpacked() {
        assertThat(after(files -> files.put(FOLDER + "data/bomb.txt", new byte[40_000_000])))
                .containsExactly(new Finding(Flaw.TOO_LARGE, FOLDER + "data/bomb.txt"));
    }

    @Test
    void what_is_no_zip_file_or_no_bag_is_a_finding_and_no_exception() {
        assertThat(volumes.validate(new byte[0])).containsExactly(new Finding(Flaw.NOT_READABLE, ""));
        assertThat(volumes.validate(bytes("letter"))).containsExactly(new Finding(Flaw.NOT_READABLE, ""));
        assertThat(volumes.validate(Arrays.copyOf(sealed, sealed.length - 30)))
                .containsExactly(new Finding(Flaw.NOT_READABLE, ""));
        assertThat(volumes.validate(zipped(Map.of("letter/a.txt", bytes("a")))))
                .containsExactly(new Finding(Flaw.NOT_A_BAG, ""));
        assertThat(volumes.validate(zipped(Map.of("letter.txt", bytes("a")))))
                .containsExactly(new Finding(Flaw.NOT_A_BAG, "letter.txt"));
    }

    @Test
    void whatever_byte_is_damaged_it_is_never_sound_in_a_paper_and_never_a_crash() {
        Random random = new Random(45);
        for (int i = 0; i < 60; i++) {
            byte[] damaged = sealed.clone();
            for (int j = 0; j < 10; j++) damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            List<Finding> findings = volumes.validate(damaged);
            if (findings.isEmpty())
                assertThat(unzipped(damaged).get(REQUEST))
                        .isEqualTo(unzipped(sealed).get(REQUEST));
        }
    }

    @Test
    void late_papers_make_a_new_version_that_holds_all_of_the_old_and_names_it() {
        Volume late = volume(2)
                .of(List.of(
                        entry(VolumePart.REMEDY, "复议决定书", "upheld"), entry(VolumePart.REQUEST, "补交的证明", "late proof")));
        byte[] later = volumes.sealAgain(late, sealed).orElseThrow().content();
        String folder = "YSQ-2026-0001-v2/";
        assertThat(volumes.validate(later)).isEmpty();
        Map<String, byte[]> files = unzipped(later);
        unzipped(sealed).forEach((name, content) -> {
            if (name.contains("/papers/"))
                assertThat(files.get(name.replace(FOLDER, folder))).isEqualTo(content);
        });
        assertThat(files)
                .containsKeys(folder + "data/papers/14-remedy-01.pdf", folder + "data/papers/01-request-03.pdf");
        byte[] oldList = unzipped(sealed).get(FOLDER + "tagmanifest-sha512.txt");
        assertThat(files.get(folder + "previous/v1-tagmanifest-sha512.txt")).isEqualTo(oldList);
        assertThat(text(later, folder + "bag-info.txt"))
                .contains("Previous-Tagmanifest-SHA512: " + Hashes.sha512(oldList), "Volume-Number: YSQ-2026-0001");
        assertThat(text(later, folder + "data/contents.json")).contains("张三的申请表", "复议决定书");
    }

    @Test
    void nothing_is_sealed_on_top_of_a_volume_that_is_not_sound() {
        Map<String, byte[]> meddled = new LinkedHashMap<>(unzipped(sealed));
        meddled.get(REQUEST)[0] ^= 1;
        for (byte[] before : List.of(zipped(meddled), bytes("no volume")))
            assertThat(volumes.sealAgain(volume(2), before))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused -> assertThat(refused.refusal().reason())
                                    .isEqualTo(ArchiveReason.EARLIER_VERSION_UNSOUND));
    }

    @Test
    void a_volume_made_anew_is_not_the_one_that_was_sealed_however_sound_it_is() {
        String sha256 = volumes.seal(volume(1)).sha256();
        assertThat(volumes.validate(sealed, sha256)).isEmpty();
        byte[] forged = volumes.seal(volume(1, entry(VolumePart.SERVICE, "送达回证", "forged")))
                .content();
        assertThat(volumes.validate(forged)).isEmpty();
        assertThat(volumes.validate(forged, sha256)).containsExactly(new Finding(Flaw.SEAL_BROKEN, ""));
    }
}
