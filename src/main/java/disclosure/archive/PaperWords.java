package disclosure.archive;

import disclosure.handling.Sheet;
import disclosure.law.Article;
import disclosure.law.Reason;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** The words on the papers of a file: Chinese, whoever asks for them. */
@Component
class PaperWords {

    private static final Locale LANGUAGE = Locale.SIMPLIFIED_CHINESE;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneId.of("Asia/Shanghai"));
    private static final List<String> DETAILS = List.of("label.ConsultationKind.", "label.ActKind.", "label.Stage.");

    private final MessageSource messages;

    PaperWords(MessageSource messages) {
        this.messages = messages;
    }

    String label(Enum<?> constant) {
        String key = "label." + constant.getDeclaringClass().getSimpleName() + "." + constant.name();
        return text(key, constant.name());
    }

    String text(String key, String otherwise, Object... details) {
        String text = messages.getMessage(key, details, otherwise, LANGUAGE);
        return text == null ? otherwise : text;
    }

    String title(Sheet.Kind kind) {
        return text("sheet." + kind.name(), kind.name());
    }

    List<String> headings(Sheet.Kind kind) {
        return List.of(text("sheet.columns." + kind.name(), "").split("、", -1));
    }

    /** A cell as HTML: whatever it holds is text. */
    String cell(@Nullable Object value) {
        return HtmlUtils.htmlEscape(words(value), "UTF-8").replace("\n", "<br>");
    }

    private String words(@Nullable Object value) {
        if (value == null) return "—";
        if (value instanceof Boolean yes) return text(yes ? "sheet.yes" : "sheet.no", "");
        if (value instanceof Sheet.Told told) return told(told.reason(), told.details());
        if (value instanceof Enum<?> constant) return label(constant);
        if (value instanceof Article article) return article.chinese();
        if (value instanceof Instant moment) return MOMENT.format(moment);
        return value instanceof LocalDate day ? day.toString() : value.toString();
    }

    /** Of a list of details, those that are constants have labels; a list stands as one phrase. */
    private String told(Reason reason, List<String> details) {
        List<String> named = details.stream().map(this::detail).toList();
        boolean list = reason.name().equals("CONSULTATION");
        return text(reason.key(), reason.name(), list ? new Object[] {String.join(" ", named)} : named.toArray());
    }

    private String detail(String detail) {
        if (!detail.matches("[A-Z][A-Z0-9_]*")) return detail;
        return DETAILS.stream()
                .map(prefix -> text(prefix + detail, ""))
                .filter(label -> !label.isEmpty())
                .findFirst()
                .orElse(detail);
    }
}
