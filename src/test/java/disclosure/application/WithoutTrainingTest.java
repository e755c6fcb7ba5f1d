package disclosure.application;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.casefile.TaskKind;
import disclosure.demo.Demonstration;
import disclosure.handling.People;
import disclosure.replay.HttpBureau;
import disclosure.replay.OnH2;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** Ordinary operation: nobody moves time (contract §8, last sentence); of a bureau that has not said which court it answers to. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "disclosure.bureau.remedies.court=",
            "disclosure.secrets.memory-kib=1024",
            "disclosure.secrets.iterations=1"
        })
@Import(OnH2.class)
class WithoutTrainingTest {

    @Test
    void there_is_no_clock_to_move_and_days_are_those_of_china(@LocalServerPort int port, @Autowired Clock clock) {
        Caller admin = Caller.nobody(port).signing("admin", Application.PASSWORD);
        admin.get("/api/training/clock").is(404).isProblem();
        admin.put("/api/training/clock", Map.of("now", "2099-01-01T00:00:00+08:00"))
                .is(404)
                .isProblem();
        Caller.nobody(port).get("/api/training/clock").is(404).isProblem();
        assertThat(clock.getZone()).isEqualTo(ZoneId.of("Asia/Shanghai"));
    }

    @Test
    void a_letter_without_its_remedy_clause_is_not_signed( // R-REM-05
            @LocalServerPort int port) {
        Cases cases = new Cases(new HttpBureau(port, Application.PASSWORD), Caller.nobody(port));
        String reference = cases.atSigning();
        Caller office = Caller.nobody(port).signing("office", Application.PASSWORD);
        String before = office.get("/api/cases/" + reference).is(200).text();
        String task = cases.task(reference, TaskKind.SIGN_REPLY, "office");
        Reply refused = office.post("/api/tasks/" + task + "/complete", Map.of("verdict", "APPROVED", "opinion", "同意"))
                .is(409)
                .isProblem();
        assertThat(refused.json().get("reason").asText()).isEqualTo("REMEDY_CLAUSE_MISSING");
        assertThat(refused.json().get("article").asText()).isEqualTo("行政复议法 20");
        assertThat(office.get("/api/cases/" + reference).is(200).text()).isEqualTo(before);
    }

    @BeforeEach
    void hire(@Autowired Demonstration demonstration, @Autowired People people) {
        if (people.find("handler").isEmpty()) demonstration.hire();
    }
}
