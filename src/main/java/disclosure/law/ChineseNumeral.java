package disclosure.law;

/** Writes the numbers of articles as statutes do: 十三, 二百零三, 一千二百六十. */
final class ChineseNumeral {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String[] UNITS = {"", "十", "百", "千"};
    private static final int TOO_LARGE = 10_000;

    private ChineseNumeral() {}

    static String of(int number) {
        if (number < 1 || number >= TOO_LARGE) {
            throw new IllegalArgumentException("no article bears the number " + number);
        }
        String digits = Integer.toString(number);
        StringBuilder words = new StringBuilder();
        for (int at = 0; at < digits.length(); at++) {
            append(words, digits.charAt(at) - '0', digits.length() - 1 - at);
        }
        String full = trimZero(words.toString());
        return full.startsWith("一十") ? full.substring(1) : full;
    }

    private static void append(StringBuilder words, int digit, int unit) {
        boolean afterZero = !words.isEmpty() && words.charAt(words.length() - 1) == DIGITS.charAt(0);
        if (digit != 0) {
            words.append(DIGITS.charAt(digit)).append(UNITS[unit]);
        } else if (!afterZero) {
            words.append(DIGITS.charAt(0));
        }
    }

    private static String trimZero(String words) {
        return words.endsWith("零") ? words.substring(0, words.length() - 1) : words;
    }
}
