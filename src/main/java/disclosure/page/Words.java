package disclosure.page;

import disclosure.casefile.TaskKind;
import disclosure.handling.HouseLanguage;
import disclosure.handling.HouseRules;
import disclosure.handling.Moment;
import disclosure.law.Labelled;
import disclosure.law.ReasonWords;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts values into the reader's words: enum constants, days, refusals. Templates call it as {@code @words}. */
@Component("words")
public class Words implements ReasonWords {

    private static final DateTimeFormatter CHINESE_DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");
    private static final DateTimeFormatter ENGLISH_DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final MessageSource messages;
    private final HouseRules rules;

    public Words(MessageSource messages, HouseRules rules) {
        this.messages = messages;
        this.rules = rules;
    }

    public String bureau() {
        return rules.bureauName();
    }

    public boolean isEnglish() {
        return language() == HouseLanguage.ENGLISH;
    }

    private static HouseLanguage language() {
        return HouseLanguage.of(locale());
    }

    /** Value of the {@code lang} attribute. */
    public String lang() {
        return language().tag();
    }

    /** Language to say such a text in: what people wrote is Chinese on an English page too. Null where it is the page's own. */
    public @Nullable String spoken(@Nullable String text) {
        boolean chinese = text != null && text.codePoints().anyMatch(Character::isIdeographic);
        return chinese && language() != HouseLanguage.CHINESE ? HouseLanguage.CHINESE.tag() : null;
    }

    public String label(@Nullable Enum<?> constant) {
        return constant == null ? "" : message(Labelled.keyOf(constant));
    }

    /** The name of a task, by kind. */
    public String task(TaskKind kind) {
        return label(kind);
    }

    public String text(MessageSourceResolvable resolvable) {
        return messages.getMessage(resolvable, locale());
    }

    /** The message, or the key itself where there is none. */
    @Override
    public String message(String key, Object... details) {
        String text = messages.getMessage(key, details, key, locale());
        return text == null ? key : text;
    }

    /** The message, null where there is none. */
    public @Nullable String optional(String key) {
        return messages.getMessage(key, null, null, locale());
    }

    @Override
    public String day(@Nullable LocalDate day) {
        if (day == null) return "";
        return day.format(isEnglish() ? ENGLISH_DAY : CHINESE_DAY);
    }

    public String weekday(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(isEnglish() ? TextStyle.SHORT : TextStyle.FULL, locale());
    }

    /** Day and time of day in China. */
    public String moment(Instant at) {
        return day(LocalDate.ofInstant(at, Moment.ZONE)) + " " + TIME.format(at.atZone(Moment.ZONE));
    }

    /** Working days to the due day in words: left, today, or how many too late. */
    public String left(int workingDays) {
        if (workingDays < 0) return message("page.deadline.late", -workingDays);
        return workingDays == 0 ? message("page.deadline.today") : message("page.deadline.left", workingDays);
    }

    /** What a choice is called. */
    public String option(Enum<?> constant) {
        return label(constant);
    }

    /** Ids of the hint and the fault of a field, for {@code aria-describedby}; null where there is neither. */
    public @Nullable String describedBy(PageForm form, String field) {
        String hint = optional(form.key(field) + ".hint") == null ? "" : form.id(field) + "-hint ";
        String fault = form.error(field) == null ? "" : form.id(field) + "-fault";
        String ids = (hint + fault).strip();
        return ids.isEmpty() ? null : ids;
    }

    /** Which text the error page has for a status. */
    public String errorKind(@Nullable Object status) {
        String code = String.valueOf(status);
        if (optional("page.error." + code) != null) return code;
        return code.startsWith("4") ? "400" : "500";
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
