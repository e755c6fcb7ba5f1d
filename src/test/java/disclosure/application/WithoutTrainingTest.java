package disclosure.application;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.demo.Demonstration;
import disclosure.replay.OnH2;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** Contract §8, last sentence: in ordinary operation nobody moves time. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"disclosure.secrets.memory-kib=1024", "disclosure.secrets.iterations=1"})
@Import(OnH2.class)
class WithoutTrainingTest {

    @Test
    void there_is_no_clock_to_move_and_days_are_those_of_china(
            @LocalServerPort int port, @Autowired Demonstration demonstration, @Autowired Clock clock) {
        demonstration.hire();
        Caller admin = Caller.nobody(port).signing("admin", Application.PASSWORD);
        admin.get("/api/training/clock").is(404).isProblem();
        admin.put("/api/training/clock", Map.of("now", "2099-01-01T00:00:00+08:00"))
                .is(404)
                .isProblem();
        Caller.nobody(port).get("/api/training/clock").is(404).isProblem();
        assertThat(clock.getZone()).isEqualTo(ZoneId.of("Asia/Shanghai"));
    }
}
