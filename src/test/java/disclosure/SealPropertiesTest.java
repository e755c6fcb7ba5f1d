package disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import disclosure.handling.SealingKeys;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A bureau sets its sealing keys, or one is made that only the owner of the data folder can read (R-PRI-04). */
class SealPropertiesTest {

    private static final String ZEROES = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";

    private static SealProperties nothing() {
        return new SealProperties(null, null);
    }

    @Test
    void one_is_made_once_and_kept_in_the_data_folder(@TempDir Path folder) {
        String data = folder.resolve("data").toString();
        SealingKeys made = nothing().in(data);
        assertThat(folder.resolve("data/seal.keys")).isRegularFile();
        assertThat(nothing().in(data).written()).isEqualTo(made.written());
        assertThat(nothing().in(folder.resolve("other").toString()).written()).isNotEqualTo(made.written());
    }

    @Test
    void only_its_owner_can_read_it(@TempDir Path folder) throws IOException {
        Assumptions.assumeTrue(
                FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        nothing().in(folder.toString());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("seal.keys"))))
                .isEqualTo("rw-------");
    }

    @Test
    void a_file_or_the_keys_themselves_can_be_set(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("own.keys");
        Files.writeString(file, "# new\nk2026:" + ZEROES + "\nk2025:" + ZEROES + "\n");
        assertThat(new SealProperties(null, file.toString()).in("nowhere").keys())
                .extracting(SealingKeys.Key::id)
                .containsExactly("k2026", "k2025");
        assertThat(new SealProperties("a:" + ZEROES + ", b:" + ZEROES, file.toString())
                        .in("nowhere")
                        .current()
                        .id())
                .isEqualTo("a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a:AAAA",
                "no-colon-SECRET",
                "a:SECRET*SECRET",
                "a b:" + ZEROES,
                "a:" + ZEROES + ",a:" + ZEROES,
                "#"
            })
    void what_is_no_key_is_refused_without_quoting_it(String keys) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SealProperties(keys, null).in("nowhere"))
                .satisfies(no -> assertThat(no.getMessage()).doesNotContain("SECRET", ZEROES, "AAAA"));
    }

    @Test
    void no_key_is_in_a_log_line() {
        String base64 = SealingKeys.random().written().split(":")[1].strip();
        SealProperties set = new SealProperties("a:" + base64, null);
        assertThat(set + " " + set.in("nowhere")).doesNotContain(base64);
    }
}
