package disclosure.architecture;

import java.util.ArrayList;
import java.util.List;

/** What can be seen of a source file without compiling it. */
final class SourceRules {

    static final int MAX_LINES = 250;

    private SourceRules() {}

    static List<String> complaints(String name, List<String> lines) {
        List<String> complaints = new ArrayList<>();
        if (lines.size() > MAX_LINES) complaints.add(name + " has " + lines.size() + " lines");
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.contains("TO" + "DO") || line.contains("FIX" + "ME"))
                complaints.add(name + ":" + (i + 1) + " leaves something for later");
            if (line.contains("@Value(\"#" + "{")) complaints.add(name + ":" + (i + 1) + " hides an expression");
        }
        return complaints;
    }
}
