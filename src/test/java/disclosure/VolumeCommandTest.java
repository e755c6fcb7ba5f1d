package disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.archive.BagVolumes;
import disclosure.archive.VolumeFiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The check of a sealed volume without the application around it. */
class VolumeCommandTest {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream screen = new ByteArrayOutputStream();

    private int check(Path file, Locale language) {
        PrintStream out = new PrintStream(screen, true, StandardCharsets.UTF_8);
        return new VolumeCommand(new BagVolumes(), out, language).check(file);
    }

    @Test
    void a_sound_volume_is_said_to_be_and_ends_well() throws IOException {
        Path file = Files.write(folder.resolve("volume.zip"), VolumeFiles.sealed());
        assertThat(check(file, Locale.SIMPLIFIED_CHINESE)).isZero();
        assertThat(screen.toString(StandardCharsets.UTF_8).strip()).isEqualTo("案卷完整，未发现改动。");
    }

    @Test
    void what_is_wrong_is_printed_and_ends_badly() throws IOException {
        byte[] sealed = VolumeFiles.sealed();
        Path cut = Files.write(folder.resolve("cut.zip"), Arrays.copyOf(sealed, sealed.length / 2));
        assertThat(check(cut, Locale.ENGLISH)).isEqualTo(1);
        assertThat(screen.toString(StandardCharsets.UTF_8)).contains("Cannot be read");
        assertThat(check(folder.resolve("none.zip"), Locale.ENGLISH)).isEqualTo(1);
    }

    @Test
    void it_is_asked_for_by_its_option_alone() {
        assertThat(VolumeCommand.asked("--server.port=1", "--disclosure.validate-volume=a/b.zip"))
                .contains(Path.of("a/b.zip"));
        assertThat(VolumeCommand.asked("--server.port=1")).isEmpty();
    }
}
