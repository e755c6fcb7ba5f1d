package disclosure.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What can be seen of a source file without compiling it. */
final class SourceRules {

    static final int MAX_LINES = 250;

    /** Columns with which an index goes on behind the agency. */
    private static final Pattern KEYS_IN_A_LIST =
            Pattern.compile("(\\b(reference|attachment_id|task_id)|agency AND (\\w\\.)?(stage|act_kind)) IN \\(:");

    /** What a sentence names, between the reason and the end of the statement: the name of a constant in quotation marks. */
    private static final Pattern NAME_AS_TEXT =
            Pattern.compile("\\b(?:refused|fault|wrong|complain|Refusal\\.of)\\([^;{}]*?,\\s*(\"[A-Z][A-Z0-9_]+\")");

    private SourceRules() {}

    static List<String> complaints(String source, List<String> lines) {
        List<String> complaints = new ArrayList<>();
        if (lines.size() > MAX_LINES) complaints.add(source + " has " + lines.size() + " lines");
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.contains("TO" + "DO") || line.contains("FIX" + "ME"))
                complaints.add(source + ":" + (i + 1) + " leaves something for later");
            if (KEYS_IN_A_LIST.matcher(line).find())
                complaints.add(
                        source + ":" + (i + 1) + " asks for many keys by IN: H2 reads every row (Database.wanted)");
            if (line.contains("@Value(\"#" + "{")) complaints.add(source + ":" + (i + 1) + " hides an expression");
        }
        Matcher name = NAME_AS_TEXT.matcher(String.join("\n", lines));
        while (name.find()) complaints.add(source + " tells a constant as a text: " + name.group(1));
        return complaints;
    }
}
