package disclosure.browser;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.demo.Bureau.Filed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the ten commonest jobs cost in clicks and fields (trust-ux U3), and that docs/ux.md says so. */
class TenJobsTest extends AtTheBureau {

    private static final Path PAGE = Path.of("docs", "ux.md");
    private static final Path PICTURES = Path.of("docs", "ux");
    private static final int MOST_BYTES = 150 * 1024;
    private static final int MOST_PICTURES = 12;

    /**
     * @param who user name, null for somebody without an account
     * @param from where the person is when the job begins
     * @param clicks most clicks @param fields most fields typed into, ticked or chosen
     */
    private record Job(String name, String who, String from, int clicks, int fields, Doing doing) {

        /** Whether its picture is taken on the way, where there is more to see than at the end. */
        boolean seen() {
            return Files.exists(Path.of("target", "screens", "ux-" + name + ".png"));
        }
    }

    private interface Doing {

        void by(Chromium browser);
    }

    private List<Job> jobs() {
        Filed filed = fresh().filed("申请公开2026年技能大赛获奖名单。");
        String handled = fresh().inDivision("申请公开职业培训机构年检结果。");
        String extended = fresh().inDivision("申请公开历年稳岗返还资金使用情况。");
        String drafted = fresh().drafted("申请公开城镇新增就业人数的统计口径。");
        String toSign = fresh().toSign("申请公开公益性岗位的申报条件。");
        return List.of(
                new Job("ask-for-information", null, "/", 9, 7, PublicJobs::asks),
                new Job("look-at-the-status", null, "/status", 1, 2, page -> PublicJobs.looks(page, filed)),
                new Job("register-a-letter", "registrar", "/desk", 2, 13, StaffJobs::takesIn),
                new Job("claim-the-most-urgent", "handler", "/desk", 1, 0, StaffJobs::claimsTheMostUrgent),
                new Job("claim-from-the-list", "handler", "/desk", 2, 0, StaffJobs::claimsFromTheList),
                new Job("find-any-case", "handler", "/desk", 1, 1, page -> StaffJobs.finds(page, extended)),
                new Job("hand-on-a-draft", "handler", "/desk/cases/" + handled, 2, 7, StaffJobs::handsOn),
                new Job(
                        "propose-an-extension",
                        "handler",
                        "/desk/cases/" + extended,
                        3,
                        2,
                        StaffJobs::proposesAnExtension),
                new Job(
                        "approve-a-draft",
                        "head",
                        "/desk/sign",
                        3,
                        1,
                        page -> StaffJobs.approves(page, drafted, "ux-approve-a-draft")),
                new Job(
                        "sign-a-reply",
                        "office",
                        "/desk/sign",
                        3,
                        1,
                        page -> StaffJobs.approves(page, toSign, "ux-sign-a-reply")));
    }

    @TestFactory
    Stream<DynamicTest> within_what_they_may_cost_and_as_written() {
        return jobs().stream().map(job -> DynamicTest.dynamicTest(job.name(), () -> costs(job)));
    }

    private void costs(Job job) throws IOException {
        Chromium browser = browser();
        Files.deleteIfExists(Path.of("target", "screens", "ux-" + job.name() + ".png"));
        if (job.who() != null) browser.signsIn(job.who(), PASSWORD);
        browser.opens(job.from());
        int clicks = browser.clicksSoFar();
        int fields = browser.fieldsSoFar();
        job.doing().by(browser);
        int clicked = browser.clicksSoFar() - clicks;
        int filled = browser.fieldsSoFar() - fields;
        if (!job.seen()) browser.keepsSmall("ux-" + job.name());
        if (browser.shows(".undo")) browser.goesByPressing("u").waitsFor(".notice-done");
        assertThat(clicked).as("clicks of " + job.name()).isLessThanOrEqualTo(job.clicks());
        assertThat(filled).as("fields of " + job.name()).isLessThanOrEqualTo(job.fields());
        String row = "| [" + job.name() + "](ux/" + job.name() + ".png) | " + clicked + " | " + filled + " |";
        assertThat(Files.readString(PAGE)).as("line of docs/ux.md: " + row).contains(row);
    }

    @Test
    void a_letter_is_registered_on_one_page_of_few_fields() {
        Chromium browser = browser().signsIn("registrar", PASSWORD).opens("/desk/intake");
        Object stops = browser.run("return new Set([...document.querySelectorAll("
                + "'main form input, main form select, main form textarea')]"
                + ".filter(e => e.type !== 'hidden' && !e.closest('details:not([open])')).map(e => e.name)).size");
        assertThat((Long) stops).as("stops of the tabulator at fields").isBetween(10L, 14L);
        assertThat(browser.all("main form")).hasSize(1);
    }

    @Test
    void its_pictures_are_few_and_small() throws IOException {
        try (Stream<Path> pictures = Files.list(PICTURES)) {
            assertThat(pictures.toList())
                    .hasSizeBetween(jobs().size(), MOST_PICTURES)
                    .allSatisfy(picture -> assertThat(Files.size(picture)).isLessThanOrEqualTo(MOST_BYTES));
        }
    }
}
