package disclosure.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.interactions.Actions;

/** What is pressed twice is done once; two people on one task do not overwrite each other (U12). */
class SentOnceTest extends AtTheBureau {

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void an_impatient_applicant_files_one_request(boolean script) {
        String wanted = "申请公开创业孵化基地" + (script ? "甲" : "乙") + "的入驻企业名单";
        Chromium browser = script ? browser() : browserWithoutScript();
        browser.opens("/apply/who");
        browser.picks("input[name=type][value=NATURAL_PERSON]").types("#Who-name", "甄公开");
        browser.goesBy("button[value=next]").waitsFor("#Contact-phone");
        browser.types("#Contact-phone", "13800138000").goesBy("button[value=next]");
        browser.waitsFor("#What-description");
        browser.types("#What-description", wanted).opens("/apply/check");
        browser.opens("/apply/what").types("#What-description", wanted);
        browser.goesBy("button[value=next]").waitsFor("input[name=deliveryMethod]");
        browser.opens("/apply/check");
        browser.leaves(() -> doubleClicks(browser, "button.big"));
        assertThat(browser.driver().getPageSource()).doesNotContain("HTTP 500");
        assertThat(found(wanted)).as("cases with that text").isEqualTo(1);
    }

    private static void doubleClicks(Chromium browser, String css) {
        new Actions(browser.driver()).doubleClick(browser.find(css)).perform();
    }

    private int found(String text) {
        Chromium counter = browser().signsIn("registrar", PASSWORD).opens("/desk");
        counter.types("#typed", text).goesBy(".search button").waitsFor("main h1");
        if (counter.shows(".case")) return 1;
        return counter.all("main tbody tr").size();
    }

    @Test
    void an_impatient_handler_completes_once() {
        String reference = fresh().inDivision("申请公开职称评审通过人员名单。");
        Chromium browser = browser().signsIn("handler", PASSWORD).opens("/desk/cases/" + reference);
        fillsIn(browser);
        browser.leaves(() -> doubleClicks(browser, "form[action$='/complete'] .actions button"));
        browser.waitsFor(".notice-done:not(.undo)");
        assertThat(browser.text()).contains("处室负责人审核").doesNotContain("未能办理");
    }

    @Test
    void a_task_that_went_to_a_colleague_is_not_done_over_them_and_no_word_is_lost() {
        String reference = fresh().inDivision("申请公开劳动能力鉴定结论的数量。");
        Chromium first = browser().signsIn("handler", PASSWORD).opens("/desk/cases/" + reference);
        fillsIn(first);
        try (Chromium elsewhere = new Chromium(port());
                Chromium second = new Chromium(port())) {
            elsewhere.signsIn("handler", PASSWORD).opens("/desk/cases/" + reference);
            elsewhere.goesBy("form[action$='/unclaim'] button").waitsFor(".notice-done");
            second.signsIn("handler2", PASSWORD).opens("/desk/cases/" + reference);
            second.goesBy("form[action$='/claim'] button").waitsFor("[name=reasons]");
            first.goesBy("form[action$='/complete'] .actions button").waitsFor(".problem");
            assertThat(first.find(".problem").getText()).contains("王经办");
            assertThat(first.driver().getPageSource()).contains("没有制作或者保存该信息");
            first.isForEverybody().keeps("two-people-one-task");
            second.types("[name=reasons]", "由我办理").opens("/desk/cases/" + reference);
            assertThat(second.shows("[name=reasons]"))
                    .as("still the colleague's")
                    .isTrue();
        }
    }

    private static void fillsIn(Chromium browser) {
        browser.goesBy("form[action$='/claim'] button").waitsFor("[name='search.places']");
        browser.types("[name='search.places']", "综合档案室")
                .types("[name='search.terms']", "职称、鉴定")
                .types("[name='search.period']", "全部年份")
                .types("[name='search.result']", "未检索到")
                .picks("[name=outcome] [value=U1A]")
                .types("[name=reasons]", "经检索，本机关没有制作或者保存该信息。")
                .types("[name=text]", "经检索，您申请公开的信息不存在。");
    }
}
