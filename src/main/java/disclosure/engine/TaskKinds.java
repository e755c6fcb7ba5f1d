package disclosure.engine;

import disclosure.casefile.TaskKind;
import java.util.Locale;

/** A user task of a diagram and its kind bear the same name: {@code Task_SignReply} is {@code SIGN_REPLY}. */
final class TaskKinds {

    private static final String PREFIX = "Task_";

    private TaskKinds() {}

    static TaskKind ofDefinition(String definitionKey) {
        String words = definitionKey.substring(PREFIX.length()).replaceAll("(?<=[a-z])(?=[A-Z])", "_");
        return TaskKind.valueOf(words.toUpperCase(Locale.ROOT));
    }
}
