package disclosure.handling;

import disclosure.casefile.Act;
import disclosure.casefile.DeliveryAct;
import disclosure.casefile.RecordedAct;
import disclosure.casefile.ServiceMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How the letters of a case went out and arrived: day, what, which way, and what shows it (law.md R-SRV-03, -05). */
final class ServiceRows {

    private ServiceRows() {}

    static List<List<@Nullable Object>> of(List<RecordedAct> acts) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (RecordedAct recorded : acts) {
            Act act = recorded.act();
            if (act instanceof DeliveryAct.LetterIssued issued && issued.departure() != null)
                rows.add(row(issued, issued.method(), issued.departure()));
            if (act instanceof DeliveryAct.ReplyDispatched sent) rows.add(row(sent, sent.method(), sent.slipNumber()));
            if (act instanceof DeliveryAct.ReplyServed served)
                rows.add(row(served, null, shown(served.evidence(), served.witness())));
            if (act instanceof DeliveryAct.ClosingLetterServed served)
                rows.add(row(served, served.method(), shown(served.slipNumber(), served.evidence(), served.witness())));
        }
        return rows;
    }

    private static List<@Nullable Object> row(Act act, @Nullable ServiceMethod method, @Nullable String shownBy) {
        return Sheet.row(act.on(), act.kind(), method, shownBy);
    }

    private static String shown(@Nullable String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining("；"));
    }
}
