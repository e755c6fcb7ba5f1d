package disclosure.handling;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.casefile.Actor;
import disclosure.casefile.Role;
import disclosure.handling.PublishedItems.PublishedItem;
import disclosure.law.Refused;
import disclosure.law.Ruling;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is public already is kept by the counter and offered to whoever asks for something like it. */
class KeepingPublishedTest {

    private static final Moment NOW = new Moment(Instant.parse("2026-02-10T01:00:00Z"));
    private static final Actor REGISTRAR = new Actor("reg", "受理", Set.of(Role.REGISTRAR), null);

    private final InMemoryPublishedItems items = new InMemoryPublishedItems();
    private final KeepingPublished keeping = new KeepingPublished(items);

    private static PublishedItem item(String title, String link) {
        return new PublishedItem("", title, null, LocalDate.of(2026, 2, 10), link);
    }

    @ParameterizedTest
    @CsvSource({
        "我想了解本市2025年社会保险基金的决算情况, true",
        "申请公开2025年度社会保险基金决算报告, true",
        "请提供人社发〔2026〕3号文件, true",
        "二级建造师注册人数, false",
        "本单位工伤认定决定书复印件, false"
    })
    void offered_to_those_who_ask_for_something_like_it(String asked, boolean offered) {
        items.add(new PublishedItem("a", "2025年度全市社会保险基金决算报告", "人社发〔2026〕3号", LocalDate.of(2026, 1, 1), "/a"));
        items.add(new PublishedItem("b", "事业单位公开招聘工作人员公告", null, LocalDate.of(2026, 1, 1), "/b"));
        assertThat(keeping.near(asked).stream().map(PublishedItem::id).toList())
                .isEqualTo(offered ? java.util.List.of("a") : java.util.List.of());
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void only_the_counter_changes_the_list(Role role) {
        Actor actor = new Actor("x", "x", Set.of(role), null);
        Ruling<PublishedItem> added = keeping.add(item("决算", "/a"), actor, NOW);
        assertThat(added.isGranted()).isEqualTo(role == Role.REGISTRAR);
        assertThat(items.all()).hasSize(role == Role.REGISTRAR ? 1 : 0);
        if (role == Role.REGISTRAR) return;
        items.add(new PublishedItem("a", "决算", null, LocalDate.of(2026, 1, 1), "/a"));
        assertThat(keeping.remove("a", actor).isGranted()).isFalse();
        assertThat(keeping.change(new PublishedItem("a", "b", null, LocalDate.of(2026, 1, 1), "/"), actor, NOW)
                        .isGranted())
                .isFalse();
        assertThat(items.all()).extracting(PublishedItem::title).containsExactly("决算");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "//evil.example",
                "data:text/html,x",
                "ftp://a.example",
                "https:///x",
                "https://user@host.example",
                "notices/1",
                "https://a b.example"
            })
    void a_link_leads_to_a_web_page_or_nowhere(String link) {
        assertThat(reason(keeping.add(item("决算", link), REGISTRAR, NOW))).isEqualTo(PublishedReason.LINK_UNUSABLE);
        assertThat(items.all()).isEmpty();
    }

    @Test
    void changed_and_removed_while_it_is_there() {
        PublishedItem added = keeping.add(item("决算", "https://example.invalid/a"), REGISTRAR, NOW)
                .orElseThrow();
        PublishedItem other = new PublishedItem(added.id(), "预算", "1号", added.on(), "/b");
        assertThat(keeping.change(other, REGISTRAR, NOW).isGranted()).isTrue();
        assertThat(keeping.find(added.id())).contains(other);
        assertThat(keeping.remove(added.id(), REGISTRAR).isGranted()).isTrue();
        assertThat(reason(keeping.remove(added.id(), REGISTRAR))).isEqualTo(PublishedReason.ITEM_UNKNOWN);
        assertThat(reason(keeping.change(other, REGISTRAR, NOW))).isEqualTo(PublishedReason.ITEM_UNKNOWN);
        PublishedItem tomorrow = new PublishedItem("", "x", null, LocalDate.of(2026, 2, 11), "/x");
        assertThat(reason(keeping.add(tomorrow, REGISTRAR, NOW))).isEqualTo(PublishedReason.PUBLISHED_IN_FUTURE);
    }

    private static Object reason(Ruling<?> ruling) {
        return ((Refused<?>) ruling).refusal().reason();
    }
}
