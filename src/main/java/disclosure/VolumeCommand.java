package disclosure;

import disclosure.archive.BagVolumes;
import disclosure.handling.Volumes;
import disclosure.handling.Volumes.Finding;
import disclosure.handling.Volumes.Flaw;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.springframework.boot.logging.LoggingSystem;

/** Checks a sealed volume from the command line, without database, engine or network: for whoever keeps the archive. */
final class VolumeCommand {

    private static final String OPTION = "--disclosure.validate-volume=";

    private final Volumes volumes;
    private final PrintStream out;
    private final ResourceBundle words;

    VolumeCommand(Volumes volumes, PrintStream out, Locale language) {
        this.volumes = volumes;
        this.out = out;
        this.words = ResourceBundle.getBundle(
                "messages.labels",
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The file to be checked, if that is what the program was started for. */
    static Optional<Path> asked(String... args) {
        return Arrays.stream(args)
                .filter(arg -> arg.startsWith(OPTION))
                .map(arg -> Path.of(arg.substring(OPTION.length())))
                .findFirst();
    }

    static int run(Path file) {
        // Nothing but the answer on the screen.
        LoggingSystem.get(VolumeCommand.class.getClassLoader()).beforeInitialize();
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        return new VolumeCommand(new BagVolumes(), out, Locale.getDefault()).check(file);
    }

    /** @return 0 if the volume is sound, else 1; one line for each thing that is wrong */
    int check(Path file) {
        List<Finding> findings = findings(file);
        for (Finding finding : findings)
            out.println(words.getString("label.Flaw." + finding.flaw().name())
                    + (finding.path().isEmpty() ? "" : "  " + finding.path()));
        if (findings.isEmpty()) out.println(words.getString("volume.sound"));
        return findings.isEmpty() ? 0 : 1;
    }

    private List<Finding> findings(Path file) {
        try {
            return volumes.validate(Files.readAllBytes(file));
        } catch (IOException e) {
            return List.of(new Finding(Flaw.NOT_READABLE, file.toString()));
        }
    }
}
