package disclosure;

import java.nio.file.Path;
import java.util.Optional;
import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the disclosure desk: one jar, one database, one engine. */
@SpringBootApplication
public class DisclosureApplication {

    public static void main(String[] args) {
        Optional<Path> volume = VolumeCommand.asked(args);
        if (volume.isPresent()) System.exit(VolumeCommand.run(volume.get()));
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Shanghai"));
        SpringApplication.run(DisclosureApplication.class, args);
    }
}
