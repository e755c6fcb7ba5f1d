package disclosure.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import disclosure.casefile.CaseFile;
import disclosure.casefile.Reference;
import disclosure.handling.SealingKeys;
import disclosure.intake.Applicant;
import disclosure.intake.ApplicantType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** The file of the embedded database, byte for byte: no identity number and no identity proof stands in it (R-PRI-04). */
class DatabaseFileTest {

    private static final Reference CASE = Reference.of("RSJ", 2026, 1);
    private static final String NUMBER = "11010519491231002X";
    private static final String AGENT = "320106198001010011";
    private static final String PROOF = "PNG-CANARY-OF-AN-IDENTITY-CARD";
    private static final String SUBJECT = "CANARY-OF-THE-SUBJECT";
    private static final AtRest KEYS = new AtRest(SealingKeys.random());

    private static HikariDataSource open(Path folder) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl("jdbc:h2:file:" + folder.resolve("disclosure") + ";WRITE_DELAY=0");
        TestDatabases.migrated(pool);
        return pool;
    }

    private static Database database(HikariDataSource pool) {
        return new Database(JdbcClient.create(pool), new JdbcTransactionManager(pool), "main");
    }

    private static void keepsOneCase(Database database) {
        new JdbcCaseFiles(database)
                .open(
                        new CaseFile(CASE, List.of(OnBothDatabases.received(SUBJECT))),
                        OnBothDatabases.standing(CASE, SUBJECT));
        Applicant.Agent agent = new Applicant.Agent("代理", "身份证", AGENT, true);
        new JdbcApplicants(database, KEYS)
                .keep(
                        CASE,
                        new Applicant(ApplicantType.NATURAL_PERSON, "甄隐去", "身份证", NUMBER, null, null, "望川路77号", agent));
        new JdbcAttachments(database, KEYS).keep(CASE, "a.png", "image/png", PROOF.getBytes(StandardCharsets.US_ASCII));
    }

    private static String everyByteOf(Path folder) throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList())
                all.append(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
        }
        return all.toString();
    }

    @Test
    void the_file_holds_no_identity_number_and_no_proof(@TempDir Path folder) throws IOException {
        try (HikariDataSource pool = open(folder)) {
            keepsOneCase(database(pool));
            assertThat(new JdbcApplicants(database(pool), KEYS)
                            .find(CASE)
                            .orElseThrow()
                            .idNumber())
                    .isEqualTo(NUMBER);
        }
        assertThat(everyByteOf(folder))
                .as("the scan sees what is kept as it is")
                .contains(SUBJECT);
        assertThat(everyByteOf(folder)).doesNotContain(NUMBER, AGENT, PROOF);
    }

    @Test
    void nor_does_one_that_held_them_before_once_it_was_started_and_stopped(@TempDir Path folder) throws IOException {
        try (HikariDataSource pool = open(folder)) {
            Database database = database(pool);
            keepsOneCase(database);
            database.sql("UPDATE applicant SET key_id = NULL, body = :body WHERE agency = :agency")
                    .param("body", "{\"type\":\"NATURAL_PERSON\",\"name\":\"a\",\"idNumber\":\"" + NUMBER + "\"}")
                    .update();
            database.sql("UPDATE attachment_part SET key_id = NULL, content = :content WHERE agency = :agency")
                    .param("content", PROOF.getBytes(StandardCharsets.US_ASCII))
                    .update();
        }
        assertThat(everyByteOf(folder)).contains(NUMBER, PROOF);
        try (HikariDataSource pool = open(folder)) {
            SealedRows rows = new SealedRows(database(pool), KEYS, pool);
            rows.afterSingletonsInstantiated();
            rows.destroy();
        }
        assertThat(everyByteOf(folder)).contains(SUBJECT).doesNotContain(NUMBER, AGENT, PROOF);
    }
}
