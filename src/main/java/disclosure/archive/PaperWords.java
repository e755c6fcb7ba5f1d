package disclosure.archive;

import disclosure.handling.Sheet;
import disclosure.law.Article;
import disclosure.law.Detail;
import disclosure.law.Labelled;
import disclosure.law.ReasonWords;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** The words on the papers of a file: Chinese, whoever asks for them. */
@Component
class PaperWords implements ReasonWords {

    private static final Locale LANGUAGE = Locale.SIMPLIFIED_CHINESE;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneId.of("Asia/Shanghai"));

    private final MessageSource messages;

    PaperWords(MessageSource messages) {
        this.messages = messages;
    }

    String label(Enum<?> constant) {
        return text(Labelled.keyOf(constant), constant.name());
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
        if (value instanceof Sheet.Told told) return reason(told.reason(), told.details());
        if (value instanceof Enum<?> constant) return label(constant);
        if (value instanceof Article article) return article.chinese();
        if (value instanceof Instant moment) return MOMENT.format(moment);
        return value instanceof LocalDate day ? day(day) : value.toString();
    }

    @Override
    public String message(String key, Object... details) {
        return text(key, key, details);
    }

    @Override
    public String day(LocalDate day) {
        return day.toString();
    }

    @Override
    public String named(Detail.Named named) {
        return named.id() + " " + label(named.kind());
    }

    @Override
    public String several(Detail.Several several) {
        return several.details().stream().map(this::detail).collect(Collectors.joining(" "));
    }
}
