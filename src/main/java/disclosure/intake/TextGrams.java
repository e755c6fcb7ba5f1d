package disclosure.intake;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /** What is said in nearly every request, and so says nothing about any. */
    private static final String[] BOILERPLATE = {
        "申请公开", "申请提供", "申请获取", "申请复制", "重新申请", "再次申请", "现申请", "申请", "请提供", "提供", "请公开", "公开", "本人", "贵局", "我局", "你局",
        "你们", "我们", "我公司", "我司", "我单位", "本市", "本局", "复印件", "纸质件", "电子版", "扫描件", "邮寄", "有关", "相关", "材料", "文件", "情况",
        "政府信息", "信息", "希望", "想要", "要求", "请求", "以及", "当年", "去年", "今年", "其中", "年度", "现在"
    };

    /** Where a text is cut: punctuation and spacing, years and other such numbers, boilerplate (the longer first). */
    private static final Pattern BREAK = Pattern.compile(Stream.concat(
                    Stream.of("[^\\p{L}\\p{N}\\p{M}]+", "\\d+年度?"),
                    Arrays.stream(BOILERPLATE)
                            .sorted(Comparator.comparingInt(String::length).reversed()))
            .collect(Collectors.joining("|")));

    private static final Pattern PUNCTUATION = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");

    /** A text of nothing but boilerplate is taken as it stands. */
    public static TextGrams of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        Set<Long> telling = pairsOf(BREAK.split(plain));
        Set<Long> pairs = telling.isEmpty() ? pairsOf(PUNCTUATION.split(plain)) : telling;
        if (pairs.isEmpty()) pairs = characters(plain);
        return new TextGrams(pairs.stream().mapToLong(Long::longValue).toArray());
    }

    public int size() {
        return pairs.length;
    }

    private static Set<Long> pairsOf(String[] runs) {
        Set<Long> pairs = new TreeSet<>();
        for (String run : runs) {
            int[] characters = run.codePoints().toArray();
            for (int i = 1; i < characters.length; i++)
                pairs.add((long) characters[i - 1] << CODE_POINT_BITS | characters[i]);
        }
        return pairs;
    }

    /** For the text of a single letter, or of letters far apart. */
    private static Set<Long> characters(String plain) {
        Set<Long> characters = new TreeSet<>();
        PUNCTUATION.matcher(plain).replaceAll("").codePoints().forEach(c -> characters.add((long) c));
        return characters;
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
