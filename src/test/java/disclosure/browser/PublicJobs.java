package disclosure.browser;

import disclosure.demo.Bureau.Filed;

/** What an applicant does on the site. */
final class PublicJobs {

    private PublicJobs() {}

    /** From the front page to the receipt, without papers. */
    static void asks(Chromium browser) {
        browser.goesBy(".door-first").waitsFor("a.big");
        browser.goesBy("a.big").waitsFor("input[name=type]");
        browser.picks("input[name=type][value=NATURAL_PERSON]").types("#Who-name", "甄公开");
        browser.goesBy("button[value=next]").waitsFor("#Contact-phone");
        browser.types("#Contact-phone", "13800138000").goesBy("button[value=next]");
        browser.waitsFor("#What-description");
        browser.types("#What-description", "二级建造师注册人数").goesBy("button[value=next]");
        browser.waitsFor("input[name=deliveryMethod]");
        browser.picks("input[name=deliveryMethod][value=PAPER]").picks("input[name=deliveryRoute][value=POST]");
        browser.goesBy("button[value=next]").waitsFor("#file");
        browser.goesBy("button[value=next]").waitsFor("button.big");
        browser.goesBy("button.big").waitsFor(".slip");
    }

    static void looks(Chromium browser, Filed filed) {
        browser.types("#StatusQuestion-reference", filed.reference())
                .types("#StatusQuestion-queryCode", filed.queryCode())
                .goesBy("main form button")
                .waitsFor(".path");
    }
}
