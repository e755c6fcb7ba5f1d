package disclosure.handling;

import java.util.regex.Pattern;

/**
 * A cell of a CSV file that a spreadsheet takes for text whatever it begins with: before what it would take for a formula
 * stands an apostrophe. Read back it is as it was.
 */
public final class InertCell {

    /** Formulas begin with one of these, in either width; tab and carriage return make some programs look further. */
    private static final String STARTS = "[=+\\-@\t\r\n＝＋－＠]";

    private static final Pattern LIVE = Pattern.compile("'*" + STARTS + ".*", Pattern.DOTALL);
    private static final Pattern INERT = Pattern.compile("'+" + STARTS + ".*", Pattern.DOTALL);

    private InertCell() {}

    public static boolean isLive(String text) {
        return LIVE.matcher(text).matches();
    }

    /** What has the apostrophe already gets one more, so that reading takes away no other than ours. */
    public static String written(String text) {
        return isLive(text) ? "'" + text : text;
    }

    public static String read(String cell) {
        return INERT.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
