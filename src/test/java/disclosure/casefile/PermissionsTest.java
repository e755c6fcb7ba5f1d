package disclosure.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.law.Refused;
import disclosure.law.Ruling;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The whole matrix role × act × stage against a table written independently; deny by default. */
class PermissionsTest {

    private record Line(Set<String> roles, Set<String> stages) {}

    private static final Map<String, Line> TABLE = table();

    @ParameterizedTest
    @EnumSource(ActKind.class)
    void the_matrix_is_as_written(ActKind act) {
        for (Role role : Role.values())
            for (Stage stage : Stage.values()) {
                boolean expected = expected(role, act, stage);
                String cell = role + " " + act + " " + stage;
                assertThat(Permissions.may(role, act, stage)).as(cell).isEqualTo(expected);
                assertThat(Permissions.check(one(role), act, stage).isGranted())
                        .as(cell)
                        .isEqualTo(expected);
            }
    }

    @Test
    void the_table_names_only_what_exists_and_leaves_eight_acts_to_nobody() {
        assertThat(Stream.of(ActKind.values()).map(Enum::name)).containsAll(TABLE.keySet());
        assertThat(Stream.of(ActKind.values()).filter(act -> !TABLE.containsKey(act.name())))
                .containsExactlyInAnyOrder(
                        ActKind.REQUEST_RECEIVED,
                        ActKind.ALERT_RAISED,
                        ActKind.CALENDAR_CHANGED,
                        ActKind.DUE_DAY_SETTLED,
                        ActKind.LETTER_WRITTEN,
                        ActKind.VOLUME_SEALED,
                        ActKind.PLAN_MISSED,
                        ActKind.REPLY_TAKEN_OVER);
        assertThat(TABLE.values()).allSatisfy(line -> {
            assertThat(line.roles()).allSatisfy(Role::valueOf);
            assertThat(line.stages()).allSatisfy(Stage::valueOf);
        });
    }

    @Test
    void the_platform_hands_a_reply_on_to_a_joined_request_and_nothing_else() { // R-OUT-05
        assertThat(Permissions.check(Actor.PLATFORM, ActKind.REPLY_DRAFTED, Stage.ASSIGNED)
                        .isGranted())
                .isTrue();
        assertThat(Permissions.check(Actor.PLATFORM, ActKind.REPLY_TAKEN_OVER, Stage.SECRECY_REVIEW)
                        .isGranted())
                .isTrue();
        for (Stage stage :
                List.of(Stage.FORM_CHECK, Stage.AWAIT_CORRECTION, Stage.AWAIT_REASON, Stage.AWAIT_FEE, Stage.APPROVAL))
            assertThat(Permissions.check(Actor.PLATFORM, ActKind.REPLY_DRAFTED, stage)
                            .isGranted())
                    .as(stage.name())
                    .isFalse();
        assertThat(Permissions.check(Actor.PLATFORM, ActKind.REPLY_SIGNED, Stage.APPROVAL)
                        .isGranted())
                .isFalse();
        assertThat(Permissions.check(Actor.CLOCK, ActKind.REPLY_DRAFTED, Stage.ASSIGNED)
                        .isGranted())
                .isFalse();
    }

    // design.md §2: 三员分立, and supervision writes only supervision (R-SUP-02)
    @ParameterizedTest
    @EnumSource(names = {"ADMINISTRATOR", "SECURITY_ADMINISTRATOR", "AUDITOR", "SUPERVISOR"})
    void these_do_nothing_to_a_case(Role role) {
        for (ActKind act : ActKind.values())
            for (Stage stage : Stage.values())
                assertThat(Permissions.may(role, act, stage))
                        .as(role + " " + act + " " + stage)
                        .isEqualTo(
                                role == Role.SUPERVISOR && act == ActKind.SUPERVISION_ASKED && stage != Stage.ARCHIVED);
        assertThat(Permissions.mayTakeIn(one(role))).isFalse();
        assertThat(Permissions.maySee(one(role), "SBC")).isEqualTo(role == Role.SUPERVISOR);
        assertThat(role.seesCases()).isEqualTo(role == Role.SUPERVISOR);
    }

    @Test
    void nobody_of_staff_plays_the_clock_not_even_with_every_role() {
        Actor everybody = new Actor("all", "all", EnumSet.allOf(Role.class), "SBC");
        for (Stage stage : Stage.values())
            for (ActKind act : List.of(ActKind.ALERT_RAISED, ActKind.CALENDAR_CHANGED, ActKind.PLAN_MISSED)) {
                assertThat(Permissions.check(everybody, act, stage).isGranted()).isFalse();
                assertThat(Permissions.check(Actor.APPLICANT, act, stage).isGranted())
                        .isFalse();
                assertThat(Permissions.check(Actor.CLOCK, act, stage).isGranted())
                        .isTrue();
            }
    }

    @Test
    void neither_clock_nor_applicant_nor_a_namesake_does_what_staff_do() {
        Actor namesake = new Actor("clock", "期限钟?", Set.of(Role.SUPERVISOR), null);
        assertThat(Permissions.check(namesake, ActKind.ALERT_RAISED, Stage.ASSIGNED)
                        .isGranted())
                .isFalse();
        for (String act : TABLE.keySet())
            for (Stage stage : Stage.values()) {
                // A silent third party's time runs out by itself (R-CON-05), and so does that of personal data
                // (R-ARC-07); and the clock asks those in charge (R-SUP-02).
                assertThat(Permissions.check(Actor.CLOCK, ActKind.valueOf(act), stage)
                                .isGranted())
                        .as("clock " + act)
                        .isEqualTo(Set.of(
                                        "CONSULTATION_ENDED",
                                        "PERSONAL_DATA_REDUCED",
                                        "RETENTION_RAISED",
                                        "SUPERVISION_ASKED")
                                .contains(act));
                assertThat(Permissions.check(Actor.APPLICANT, ActKind.valueOf(act), stage)
                                .isGranted())
                        .as("applicant " + act + " " + stage)
                        .isEqualTo(applicantMay(act, stage));
            }
    }

    /** Whoever fetches the reply is served (law.md §3.5); the rest is the applicant's own, while it is asked for. */
    private static boolean applicantMay(String act, Stage stage) {
        return switch (act) {
            case "REPLY_SERVED" -> stage == Stage.SIGNED || stage == Stage.DISPATCHED;
            case "CORRECTION_RECEIVED" -> stage == Stage.AWAIT_CORRECTION;
            case "REASONS_GIVEN" -> stage == Stage.AWAIT_REASON;
            case "PAPER_ADDED" -> stage == Stage.AWAIT_CORRECTION || stage == Stage.AWAIT_REASON;
            case "REQUEST_WITHDRAWN" ->
                switch (stage) {
                    case DISPATCHED, SERVED, CLOSED, ARCHIVED, WITHDRAWN -> false;
                    default -> true;
                };
            default -> false;
        };
    }

    @Test
    void the_refusal_says_whether_it_is_the_role_or_the_stage() {
        assertThat(reason(Permissions.check(one(Role.LEADER), ActKind.REPLY_DRAFTED, Stage.ASSIGNED)))
                .isEqualTo(CaseReason.ROLE_MAY_NOT);
        assertThat(reason(Permissions.check(one(Role.HANDLER), ActKind.REPLY_DRAFTED, Stage.APPROVAL)))
                .isEqualTo(CaseReason.NOT_IN_THIS_STAGE);
    }

    @Test
    void only_the_counter_takes_in_requests() {
        for (Role role : Role.values())
            assertThat(Permissions.mayTakeIn(one(role))).isEqualTo(role == Role.REGISTRAR);
    }

    @Test
    void a_division_sees_its_own_cases_and_the_house_all() { // R-PRI-05: not beyond need
        assertThat(Permissions.maySee(of("SBC", Role.HANDLER), "SBC")).isTrue();
        assertThat(Permissions.maySee(of("SBC", Role.HANDLER), "JYC")).isFalse();
        assertThat(Permissions.maySee(of("SBC", Role.DIVISION_HEAD), null)).isFalse();
        assertThat(Permissions.maySee(of(null, Role.HANDLER), null)).isFalse();
        for (Role role : EnumSet.of(
                Role.REGISTRAR, Role.CONFIDENTIALITY_REVIEWER, Role.OFFICE_HEAD, Role.LEADER, Role.ARCHIVIST))
            assertThat(Permissions.maySee(of(null, role), "JYC")).isTrue();
    }

    @Test
    void a_role_in_one_division_does_not_reach_into_another() { // law.md R-PIPE-08
        Actor handler = of("SBC", Role.HANDLER);
        Actor alsoCounter = new Actor("x", "x", Set.of(Role.HANDLER, Role.REGISTRAR), "SBC");

        assertThat(Permissions.reaches(handler, ActKind.REASONS_ASKED, "SBC")).isTrue();
        assertThat(Permissions.reaches(handler, ActKind.REASONS_ASKED, "JYC")).isFalse();
        assertThat(Permissions.reaches(alsoCounter, ActKind.REPLY_DRAFTED, "JYC"))
                .isFalse();
        assertThat(Permissions.reaches(alsoCounter, ActKind.REASONS_GIVEN, "JYC"))
                .isTrue();
        assertThat(Permissions.reaches(of(null, Role.OFFICE_HEAD), ActKind.REASONS_ASKED, "JYC"))
                .isTrue();
        assertThat(Permissions.reaches(handler, ActKind.TASK_HANDED_OVER, null)).isTrue();
        assertThat(Permissions.reaches(Actor.CLOCK, ActKind.ALERT_RAISED, "JYC"))
                .isTrue();
    }

    private static boolean expected(Role role, ActKind act, Stage stage) {
        Line line = TABLE.get(act.name());
        return line != null
                && line.roles().contains(role.name())
                && line.stages().contains(stage.name());
    }

    private static Actor one(Role role) {
        return of("SBC", role);
    }

    private static Actor of(@Nullable String division, Role role) {
        return new Actor("person", "person", Set.of(role), division);
    }

    private static CaseReason reason(Ruling<?> ruling) {
        return (CaseReason) ((Refused<?>) ruling).refusal().reason();
    }

    private static Map<String, Line> table() {
        try (InputStream in = PermissionsTest.class.getResourceAsStream("/casefile/permissions.csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(";"))
                    .collect(Collectors.toMap(
                            cell -> cell[0], cell -> new Line(Set.of(cell[1].split(" ")), Set.of(cell[2].split(" ")))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
