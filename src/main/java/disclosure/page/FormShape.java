package disclosure.page;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Which fields a form record has and which of them must be filled in, read from the record itself. */
public record FormShape(Class<?> type) {

    /** Every field by its dotted name, those of nested records included. */
    public List<String> fields() {
        List<String> fields = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            Class<?> nested = nested(component);
            if (nested.isRecord())
                new FormShape(nested).fields().forEach(field -> fields.add(component.getName() + "." + field));
            else fields.add(component.getName());
        }
        return fields;
    }

    /** Whether the field must not be left out, given that the record it is in is there at all. */
    boolean required(String field) {
        int dot = field.indexOf('.');
        String first = dot < 0 ? field : field.substring(0, dot);
        Optional<RecordComponent> component = Arrays.stream(type.getRecordComponents())
                .filter(it -> it.getName().equals(first))
                .findFirst();
        if (component.isEmpty()) return false;
        if (dot >= 0)
            return mandatory(component.get())
                    && new FormShape(nested(component.get())).required(field.substring(dot + 1));
        return mandatory(component.get());
    }

    private static boolean mandatory(RecordComponent component) {
        Method accessor = component.getAccessor();
        return component.isAnnotationPresent(Asked.class)
                || accessor.isAnnotationPresent(NotNull.class)
                || accessor.isAnnotationPresent(NotBlank.class)
                || accessor.isAnnotationPresent(NotEmpty.class);
    }

    private static Class<?> nested(RecordComponent component) {
        if (!List.class.isAssignableFrom(component.getType())) return component.getType();
        Type element = ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
        return (Class<?>) element;
    }
}
