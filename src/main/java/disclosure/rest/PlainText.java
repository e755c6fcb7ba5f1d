package disclosure.rest;

/** Says which characters no input may contain: they corrupt what is stored, or make a text read otherwise than it is. */
final class PlainText {

    private PlainText() {}

    /** No NUL, no half of a surrogate pair, none of the marks that turn the reading direction round. */
    static boolean isPlain(String text) {
        return text.codePoints().noneMatch(PlainText::isRefused);
    }

    private static boolean isRefused(int c) {
        boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        boolean direction = c == 0x200E || c == 0x200F || c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
        return c == 0 || half || direction;
    }
}
