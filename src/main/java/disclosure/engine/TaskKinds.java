package disclosure.engine;

import disclosure.casefile.TaskKind;
import java.util.Locale;
import java.util.Map;

/** A user task of a diagram and its kind bear the same name: {@code Task_SignReply} is {@code SIGN_REPLY}. */
final class TaskKinds {

    private static final String PREFIX = "Task_";

    /** What tasks of earlier diagrams are called today; cases still run on those. */
    private static final Map<String, TaskKind> FORMER = Map.of(
            "Task_IssueTerminationLetter", TaskKind.ISSUE_CLOSING_LETTER,
            "Task_ArchiveWithdrawnCase", TaskKind.ARCHIVE_CASE);

    private TaskKinds() {}

    static TaskKind ofDefinition(String definitionKey) {
        TaskKind former = FORMER.get(definitionKey);
        if (former != null) return former;
        String words = definitionKey.substring(PREFIX.length()).replaceAll("(?<=[a-z])(?=[A-Z])", "_");
        return TaskKind.valueOf(words.toUpperCase(Locale.ROOT));
    }
}
