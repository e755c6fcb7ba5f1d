package disclosure.browser;

import org.openqa.selenium.By;

/** What people of the house do from their landing page. */
final class StaffJobs {

    private StaffJobs() {}

    /** A registered letter, from the landing to the receipt. */
    static void takesIn(Chromium browser) {
        browser.goesBy(".bar a[href='/desk/intake']").waitsFor("[name=channel]");
        browser.picks("[name=channel][value=REGISTERED_MAIL]")
                .picks("[name=signedFor]")
                .types("[name=evidence]", "EMS 1234567890")
                .picks("[name='applicant.type'][value=NATURAL_PERSON]")
                .types("[name='applicant.name']", "甄公开")
                .types("[name='applicant.idType']", "居民身份证")
                .types("[name='applicant.idNumber']", "11010119900307109X")
                .types("[name='applicant.phone']", "13800138000")
                .types("[name='applicant.address']", "示例路1号")
                .types("[name=description]", "申请公开2025年度职业技能培训补贴的发放标准。")
                .picks("[name=deliveryMethod][value=PAPER]")
                .picks("[name=deliveryRoute][value=POST]");
        browser.run("window.scrollTo(0, 0)");
        browser.keepsSmall("ux-register-a-letter");
        browser.goesBy("main form .actions button").waitsFor(".slip");
    }

    static void claimsTheMostUrgent(Chromium browser) {
        browser.goesBy("[data-next]").waitsFor(".undo");
    }

    static void claimsFromTheList(Chromium browser) {
        browser.goesBy(".tiles [href='/desk?scope=claimable']").waitsFor("[data-claim]");
        browser.goesBy("[data-claim]").waitsFor(".undo");
    }

    static void finds(Chromium browser, String reference) {
        browser.types("#typed", reference).goesBy(".search button").waitsFor(".case");
    }

    static void handsOn(Chromium browser) {
        browser.goesBy("form[action$='/claim'] button").waitsFor("[name='search.places']");
        browser.types("[name='search.places']", "综合档案室、业务系统")
                .types("[name='search.terms']", "年检、培训机构")
                .types("[name='search.period']", "2020 至 2026 年")
                .types("[name='search.result']", "未检索到")
                .picks("[name=outcome] [value=U1A]")
                .types("[name=reasons]", "经检索，本机关没有制作或者保存该信息。")
                .types("[name=text]", "经检索，您申请公开的信息不存在。")
                .keepsSmall("ux-hand-on-a-draft")
                .goesBy("form[action$='/complete'] .actions button")
                .waitsFor(".notice-done");
    }

    /** What it would do to the due day is shown before it is asked for. */
    static void proposesAnExtension(Chromium browser) {
        browser.clicks("#act-EXTENSION_PROPOSED > summary");
        browser.types("#act-EXTENSION_PROPOSED [name=workingDays]", "10")
                .types("#act-EXTENSION_PROPOSED [name=reason]", "材料较多，需要逐份核对。")
                .goesBy("#act-EXTENSION_PROPOSED [formaction$='/preview']")
                .waitsFor("#act-EXTENSION_PROPOSED .notice");
        browser.keepsSmall("ux-propose-an-extension");
        browser.goesBy("#act-EXTENSION_PROPOSED button:not([formaction])").waitsFor(".notice-done");
    }

    /** Reads, says so, and gives the password for it. */
    static void approves(Chromium browser, String reference, String picture) {
        String line = "//tr[contains(., '" + reference + "')]//a[contains(@class, 'button')]";
        browser.goesBy(browser.driver().findElement(By.xpath(line))).waitsFor("#decision");
        browser.goesBy("[value=APPROVED]").waitsFor(".signing");
        browser.keepsSmall(picture);
        browser.types("#PasswordAgain-password", AtTheBureau.PASSWORD)
                .goesBy(".signing .actions button")
                .waitsFor(".result");
    }
}
