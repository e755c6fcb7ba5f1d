package disclosure.page;

import disclosure.law.Refused;
import disclosure.law.Ruling;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.format.datetime.standard.DateTimeFormatterRegistrar;
import org.springframework.format.support.DefaultFormattingConversionService;
import org.springframework.format.support.FormattingConversionService;
import org.springframework.stereotype.Component;
import org.springframework.validation.DataBinder;
import org.springframework.validation.FieldError;

/**
 * Makes a form record of what a browser sent, checked by the record's own constraints. What was typed is kept beside it,
 * so that a page with errors shows it again.
 */
@Component
public class FormBinder {

    private static final int MOST_ROWS = 200;

    private final Validator validator;
    private final FormattingConversionService conversions;

    public FormBinder(Validator validator) {
        this.validator = validator;
        this.conversions = new DefaultFormattingConversionService(false);
        DateTimeFormatterRegistrar days = new DateTimeFormatterRegistrar();
        days.setUseIsoFormat(true);
        days.registerFormatters(conversions);
    }

    /** @param value empty where the input cannot be made into the record */
    public record Bound<T>(Optional<T> value, PageForm form) {

        /** The form again, with the refusal in it if there was one. */
        public PageForm after(Ruling<?> ruling) {
            if (ruling instanceof Refused<?> refused) form.refused(refused.refusal());
            return form;
        }
    }

    public <T> Bound<T> bind(Class<T> type, HttpServletRequest request) {
        return bind(type, request, "");
    }

    /** @param leftOut beginning of the names of fields that are not meant this time; empty for none */
    public <T> Bound<T> bind(Class<T> type, HttpServletRequest request, String leftOut) {
        return bind(type, TypedInput.of(request).without(leftOut));
    }

    /** From what was typed earlier and kept, by the names of the fields. */
    public <T> Bound<T> bind(Class<T> type, Map<String, String> kept) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        kept.forEach((field, value) -> values.put(field, List.of(value)));
        return bind(type, new TypedInput(values));
    }

    private <T> Bound<T> bind(Class<T> type, TypedInput input) {
        PageForm form = new PageForm(type, input.values());
        input.values().forEach((field, values) -> {
            if (!values.stream().allMatch(PlainText::isPlain)) form.reject(field, "page.invalid.characters");
        });
        T value = form.failed() ? null : constructed(type, input, form);
        if (value == null) return new Bound<>(Optional.empty(), form);
        for (ConstraintViolation<T> violation : inOrder(type, validator.validate(value))) reject(violation, form);
        return new Bound<>(form.failed() ? Optional.empty() : Optional.of(value), form);
    }

    /** What was typed into the form and no more, unchecked, to be gone on with later; characters no text has are left out. */
    public static Map<String, List<String>> typed(Class<?> type, Map<String, String[]> parameters) {
        Map<String, List<String>> typed =
                TypedInput.of(parameters).only(new FormShape(type)).values();
        typed.values().removeIf(values -> !values.stream().allMatch(PlainText::isPlain));
        return typed;
    }

    private <T> @Nullable T constructed(Class<T> type, TypedInput input, PageForm form) {
        DataBinder binder = new DataBinder(null, "form");
        binder.setTargetType(ResolvableType.forClass(type));
        binder.setConversionService(conversions);
        binder.setAutoGrowCollectionLimit(MOST_ROWS);
        binder.construct(input);
        for (FieldError error : binder.getBindingResult().getFieldErrors())
            form.reject(error.getField(), "page.invalid." + simple(error));
        return form.failed() ? null : type.cast(binder.getTarget());
    }

    /** A constructor binding reports what is missing beside what cannot be read. */
    private static String simple(FieldError error) {
        return error.getRejectedValue() == null ? "NotNull" : "typeMismatch";
    }

    private static <T> Iterable<ConstraintViolation<T>> inOrder(Class<T> type, Set<ConstraintViolation<T>> violations) {
        List<String> order = new FormShape(type).fields();
        return violations.stream()
                .sorted(Comparator.comparingInt((ConstraintViolation<T> violation) ->
                                order.indexOf(field(violation).replaceAll("\\[\\d*]", "")))
                        .thenComparing(FormBinder::field))
                .toList();
    }

    private static void reject(ConstraintViolation<?> violation, PageForm form) {
        Map<String, Object> limits = violation.getConstraintDescriptor().getAttributes();
        String constraint = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        Object[] details = Arrays.stream(new String[] {"max", "value"})
                .map(limits::get)
                .filter(Objects::nonNull)
                .toArray();
        form.reject(field(violation), "page.invalid." + constraint, details);
    }

    /** Lines of one text area are one field. */
    private static String field(ConstraintViolation<?> violation) {
        return violation
                .getPropertyPath()
                .toString()
                .replaceAll("\\[\\d+]\\.<list element>$", "")
                .replaceAll("<.*>$", "");
    }
}
