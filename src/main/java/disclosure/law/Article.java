package disclosure.law;

/**
 * One place in a statute: the article (条), and where it matters its paragraph (款) and item (项).
 *
 * @param number the article, 0 for a text without articles
 * @param paragraph counted from 1; 0 means the whole article, or its only paragraph
 * @param item counted from 1; 0 means none
 */
public record Article(Statute statute, int number, int paragraph, int item) {

    public Article {
        if (number < 0 || paragraph < 0 || item < 0) {
            throw new IllegalArgumentException("no such place: " + number + " " + paragraph + " " + item);
        }
    }

    /** An article of the Regulation of 2019, as all factories that name no statute. */
    public static Article article(int number) {
        return article(number, 0, 0);
    }

    public static Article article(int number, int paragraph) {
        return article(number, paragraph, 0);
    }

    public static Article article(int number, int paragraph, int item) {
        return new Article(Statute.REGULATION_2019, number, paragraph, item);
    }

    /** An item of an article with one paragraph, such as 36(4): 第三十六条第四项. */
    public static Article item(int number, int item) {
        return article(number, 0, item);
    }

    public static Article article2007(int number) {
        return article2007(number, 0, 0);
    }

    public static Article article2007(int number, int paragraph) {
        return article2007(number, paragraph, 0);
    }

    public static Article article2007(int number, int paragraph, int item) {
        return new Article(Statute.REGULATION_2007, number, paragraph, item);
    }

    public static Article of(Statute statute, int number) {
        return new Article(statute, number, 0, 0);
    }

    public static Article of(Statute statute, int number, int paragraph) {
        return new Article(statute, number, paragraph, 0);
    }

    /** The place of rules that the law leaves open and this system decided. */
    public static Article internalRule() {
        return of(Statute.INTERNAL_RULE, 0);
    }

    /** The full citation, such as 《中华人民共和国政府信息公开条例》第三十三条第二款. */
    public String chinese() {
        return "《" + statute.chineseTitle() + "》" + step(number, "条") + step(paragraph, "款") + step(item, "项");
    }

    /** The short code callers see: {@code 33(2)}, {@code 30}, {@code 2007:24(2)}, {@code 民法典 203}. */
    @Override
    public String toString() {
        return switch (statute) {
            case REGULATION_2019 -> place();
            case REGULATION_2007 -> statute.shortTitle() + ":" + place();
            default -> number == 0 ? statute.shortTitle() : statute.shortTitle() + " " + place();
        };
    }

    private String place() {
        return number + (paragraph == 0 ? "" : "(" + paragraph + ")") + (item == 0 ? "" : "(" + item + ")");
    }

    private static String step(int count, String unit) {
        return count == 0 ? "" : "第" + ChineseNumeral.of(count) + unit;
    }
}
