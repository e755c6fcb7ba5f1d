package disclosure.demo;

import disclosure.casefile.Role;
import disclosure.handling.Calendars;
import disclosure.handling.Moment;
import disclosure.handling.People;
import disclosure.handling.PublishedItems;
import disclosure.handling.SecretHash;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Fills an empty house with sample people and, where wanted, sample cases (contract §10). */
@Component
public class Demonstration {

    /** Known to everyone, which is why the demonstration listens on loopback only. */
    private static final String PASSWORD = "disclosure-demo";

    private final People people;
    private final SecretHash secrets;
    private final Calendars calendars;
    private final Bureau bureau;
    private final PublishedItems published;

    Demonstration(People people, SecretHash secrets, Calendars calendars, Bureau bureau, PublishedItems published) {
        this.people = people;
        this.secrets = secrets;
        this.calendars = calendars;
        this.bureau = bureau;
        this.published = published;
    }

    /** Whether nobody works here yet; a second start finds the first one's people and cases. */
    public boolean isWanted() {
        return people.isEmpty();
    }

    public void hire() {
        people.keep(new People.Division(Play.DIVISION, "社会保障处"));
        people.keep(new People.Division("JYC", "就业促进处"));
        people.keep(new People.Division("LDC", "劳动关系处"));
        String hash = secrets.hash(PASSWORD);
        hire("registrar", "陈受理", Role.REGISTRAR, null, hash);
        hire("handler", "李承办", Role.HANDLER, Play.DIVISION, hash);
        hire("handler2", "王经办", Role.HANDLER, Play.DIVISION, hash);
        hire("head", "张处长", Role.DIVISION_HEAD, Play.DIVISION, hash);
        hire("reviewer", "刘保密", Role.CONFIDENTIALITY_REVIEWER, null, hash);
        hire("office", "赵主任", Role.OFFICE_HEAD, null, hash);
        hire("leader", "周局长", Role.LEADER, null, hash);
        hire("archivist", "吴档案", Role.ARCHIVIST, null, hash);
        hire("supervisor", "郑督办", Role.SUPERVISOR, null, hash);
        hire("auditor", "孙审计", Role.AUDITOR, null, hash);
        hire("security", "钱安全", Role.SECURITY_ADMINISTRATOR, null, hash);
        hire("admin", "冯系统", Role.ADMINISTRATOR, null, hash);
    }

    /** What the sample bureau has published of its own accord. */
    public void publish() {
        published("2025年度全市社会保险基金决算", "示人社发〔2026〕12号", "2026-06-30");
        published("2025年度事业单位公开招聘工作人员结果", null, "2025-12-19");
        published("职业技能提升行动补贴标准", "示人社规〔2025〕3号", "2025-04-08");
        published("2025年度部门预算", "示人社发〔2025〕6号", "2025-02-20");
    }

    private void published(String title, @Nullable String number, String on) {
        published.add(new PublishedItems.PublishedItem(
                UUID.randomUUID().toString(), title, number, LocalDate.parse(on), "/published"));
    }

    private void hire(String id, String name, Role role, @Nullable String division, String hash) {
        Set<Role> roles = EnumSet.of(role);
        people.keep(new People.Person(id, name, roles, division, true), hash);
    }

    /** Plays the sample requests and the cases of these days; time must stand before the first of them. */
    public final class Cases {

        private final Play play = new Play(bureau);

        private Cases(Moment now) {
            SampleRequest.all().forEach(play::plan);
            new OpenCases(play, calendars.current(), now.today()).plan();
        }

        public Instant begins() {
            return play.begins();
        }

        /** @param line told how far it is, and at the end what to try */
        public void perform(Consumer<String> line) {
            play.perform((done, all) -> {
                if (done % 50 == 0 || done.equals(all)) line.accept("演示数据 / sample cases: " + done + " / " + all);
            });
            OpenCases.tryOut(
                    play,
                    filed -> line.accept("查询进度 / try on /status: " + filed.reference() + "  " + filed.queryCode()));
        }
    }

    public Cases cases(Moment now) {
        return new Cases(now);
    }
}
