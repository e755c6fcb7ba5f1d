package disclosure.intake;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/**
 * What the wording of a request consists of: its distinct pairs of neighbouring characters, without those that every
 * request has. Width of characters, case, punctuation and spacing do not matter. Chinese has no spaces to cut words at, and
 * pairs do nearly as well as words.
 *
 * @param pairs in ascending order, each once
 */
public record TextGrams(long[] pairs) {

    /** No code point needs more. */
    private static final int CODE_POINT_BITS = 21;

    /** No character. */
    private static final int NONE = -1;

    /** General categories L, N and M, a bit each. */
    private static final int OF_WORDS = 1 << Character.UPPERCASE_LETTER
            | 1 << Character.LOWERCASE_LETTER
            | 1 << Character.TITLECASE_LETTER
            | 1 << Character.MODIFIER_LETTER
            | 1 << Character.OTHER_LETTER
            | 1 << Character.NON_SPACING_MARK
            | 1 << Character.ENCLOSING_MARK
            | 1 << Character.COMBINING_SPACING_MARK
            | 1 << Character.DECIMAL_DIGIT_NUMBER
            | 1 << Character.LETTER_NUMBER
            | 1 << Character.OTHER_NUMBER;

    /** What is said in nearly every request, and so says nothing about any. */
    private static final String[] BOILERPLATE = {
        "申请公开", "申请提供", "申请获取", "申请复制", "重新申请", "再次申请", "现申请", "申请", "请提供", "提供", "请公开", "公开", "本人", "贵局", "我局", "你局",
        "你们", "我们", "我公司", "我司", "我单位", "本市", "本局", "复印件", "纸质件", "电子版", "扫描件", "邮寄", "有关", "相关", "材料", "文件", "情况",
        "政府信息", "信息", "希望", "想要", "要求", "请求", "以及", "当年", "去年", "今年", "其中", "年度", "现在"
    };

    /** By their first character; of those that begin alike the longer first. */
    private static final Map<Character, List<String>> BOILERPLATE_FROM = Arrays.stream(BOILERPLATE)
            .sorted(Comparator.comparingInt(String::length).reversed())
            .collect(Collectors.groupingBy(words -> words.charAt(0)));

    /** How many characters are cut out at a place of a text; 0 where it goes on. */
    private interface Cut {
        int at(String text, int place);
    }

    /** A text of nothing but boilerplate is taken as it stands. */
    public static TextGrams of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        long[] pairs = pairs(plain, TextGrams::silent);
        if (pairs.length == 0) pairs = pairs(plain, TextGrams::punctuation);
        if (pairs.length == 0) pairs = characters(plain);
        return new TextGrams(pairs);
    }

    public int size() {
        return pairs.length;
    }

    private static long[] pairs(String text, Cut cut) {
        LongStream.Builder pairs = LongStream.builder();
        int before = NONE;
        for (int place = 0; place < text.length(); ) {
            int gone = cut.at(text, place);
            int character = text.codePointAt(place);
            if (gone == 0 && before != NONE) pairs.add((long) before << CODE_POINT_BITS | character);
            before = gone == 0 ? character : NONE;
            place += gone == 0 ? Character.charCount(character) : gone;
        }
        return pairs.build().sorted().distinct().toArray();
    }

    /** For the text of a single letter, or of letters far apart. */
    private static long[] characters(String text) {
        return text.codePoints()
                .filter(TextGrams::isOfWords)
                .asLongStream()
                .sorted()
                .distinct()
                .toArray();
    }

    private static int silent(String text, int place) {
        int punctuation = punctuation(text, place);
        if (punctuation > 0) return punctuation;
        char first = text.charAt(place);
        if (isDigit(first)) return year(text, place);
        for (String words : BOILERPLATE_FROM.getOrDefault(first, List.of()))
            if (text.startsWith(words, place)) return words.length();
        return 0;
    }

    private static int punctuation(String text, int place) {
        int character = text.codePointAt(place);
        return isOfWords(character) ? 0 : Character.charCount(character);
    }

    /** Digits and 年 or 年度 behind them. */
    private static int year(String text, int place) {
        int end = place;
        while (end < text.length() && isDigit(text.charAt(end))) end++;
        if (text.startsWith("年度", end)) return end + 2 - place;
        return text.startsWith("年", end) ? end + 1 - place : 0;
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    /** Letters, numbers and the marks on them; all else is punctuation and spacing. */
    private static boolean isOfWords(int character) {
        return (1 << Character.getType(character) & OF_WORDS) != 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TextGrams grams && Arrays.equals(pairs, grams.pairs);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(pairs);
    }

    /** No text of a request in a log line. */
    @Override
    public String toString() {
        return "TextGrams[" + pairs.length + "]";
    }
}
