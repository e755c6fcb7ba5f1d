package disclosure.rest;

import disclosure.handling.HouseLanguage;
import disclosure.law.Labelled;
import disclosure.law.ReasonWords;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** Finds the words for the caller in hand: Chinese, or English where the call asks for it. */
@Component
class Wording implements ReasonWords {

    private final MessageSource messages;
    private final AcceptHeaderLocaleResolver languages = new AcceptHeaderLocaleResolver();

    Wording(MessageSource messages) {
        this.messages = messages;
        languages.setDefaultLocale(HouseLanguage.UNASKED.locale());
        languages.setSupportedLocales(HouseLanguage.locales());
    }

    Locale language() {
        ServletRequestAttributes call = (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
        return languages.resolveLocale(call.getRequest());
    }

    /** The sentence under the key, or the key where a bundle lacks it. */
    String text(String key, Object... details) {
        return Objects.requireNonNullElse(messages.getMessage(key, details, null, language()), key);
    }

    /** The label of a constant. */
    String label(Enum<?> constant) {
        return text(Labelled.keyOf(constant));
    }

    @Override
    public String message(String key, Object... details) {
        return text(key, details);
    }

    /** As everywhere in the facade: {@code yyyy-MM-dd}. */
    @Override
    public String day(LocalDate day) {
        return day.toString();
    }
}
