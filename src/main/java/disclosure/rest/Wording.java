package disclosure.rest;

import disclosure.clock.Why;
import disclosure.handling.HouseLanguage;
import disclosure.law.Reason;
import disclosure.law.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** Finds the words for the caller in hand: Chinese, or English where the call asks for it. */
@Component
class Wording {

    /** Bundles' prefixes under which a refusal's details (names of acts, stages …) may have a label. */
    private static final List<String> DETAIL_LABELS = List.of(
            "label.ActKind.",
            "label.Stage.",
            "task.",
            "label.Outcome.",
            "label.Role.",
            "label.MessageState.",
            "label.ReviewLevel.",
            "label.ServiceMethod.",
            "rest.ConsultationKind.");

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

    /** The label of a constant under {@code prefix.NAME}, or its name. */
    String label(String prefix, Enum<?> constant) {
        String label = find(prefix + constant.name());
        return label == null ? constant.name() : label;
    }

    String of(Refusal refusal) {
        return of(refusal.reason(), refusal.details());
    }

    String of(Reason reason, List<String> details) {
        if (reason.isQuoting()) return text(reason.key(), details.toArray());
        List<String> named = reason == Why.CONSULTATION ? consultations(details) : details;
        return text(reason.key(), named.stream().map(this::detail).toArray());
    }

    /** [id, kind, id, kind …] in one phrase. */
    private List<String> consultations(List<String> details) {
        List<String> phrases = new ArrayList<>();
        for (int i = 0; i + 1 < details.size(); i += 2)
            phrases.add(text("rest.consultation", details.get(i), detail(details.get(i + 1))));
        return List.of(String.join(text("rest.comma"), phrases));
    }

    private String detail(String detail) {
        return Stream.of(detail)
                .filter(name -> name.matches("[A-Z][A-Z0-9_]*"))
                .flatMap(name -> DETAIL_LABELS.stream().map(prefix -> find(prefix + name)))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(detail);
    }

    private @Nullable String find(String key) {
        return messages.getMessage(key, null, null, language());
    }
}
