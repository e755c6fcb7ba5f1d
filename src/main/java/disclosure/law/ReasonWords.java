package disclosure.law;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** Puts reasons and what they name into the words of a reader; pages, facade and papers each bring their language and how they write a day. */
public interface ReasonWords {

    /** The message with the details in their places; the key itself where there is none. */
    String message(String key, Object... details);

    String day(LocalDate day);

    default String refusal(Refusal refusal) {
        return reason(refusal.reason(), refusal.details());
    }

    default String reason(Reason reason, List<Detail> details) {
        return message(reason.key(), details.stream().map(this::detail).toArray());
    }

    /** A constant by its label, a day as the reader writes it; all else as it stands. */
    default String detail(Detail detail) {
        if (detail instanceof Detail.Constant constant)
            return message(constant.value().labelKey());
        if (detail instanceof Detail.Day day) return day(day.value());
        if (detail instanceof Detail.Named named) return named(named);
        return detail instanceof Detail.Several several ? several(several) : detail.toString();
    }

    default String named(Detail.Named named) {
        return message(named.key(), named.id());
    }

    default String several(Detail.Several several) {
        return several.details().stream().map(this::detail).collect(Collectors.joining(message("detail.comma")));
    }
}
