package disclosure.page;

import java.beans.PropertyEditorSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/** Text as a person types it: trimmed, and without characters that are invisible or turn the reading direction round. */
@ControllerAdvice(basePackages = {"disclosure.portal", "disclosure.desk"})
public class PlainText {

    /** Whether nothing in the text is a control character (but tab and line break) or a bidirectional control. */
    public static boolean isPlain(String text) {
        return text.codePoints().noneMatch(PlainText::isTrick);
    }

    private static boolean isTrick(int c) {
        boolean control = Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r';
        boolean bidi = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
        boolean halfCharacter = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return control || bidi || halfCharacter;
    }

    @InitBinder
    void refuseTricks(WebDataBinder binder) {
        binder.registerCustomEditor(String.class, new Editor());
    }

    /** Blank is null; a trick character is a conversion error, which the error page answers with 400. */
    static final class Editor extends PropertyEditorSupport {

        @Override
        public void setAsText(@Nullable String text) {
            if (text != null && !isPlain(text))
                throw new IllegalArgumentException("control characters are not accepted");
            setValue(text == null || text.isBlank() ? null : text.strip());
        }

        @Override
        public String getAsText() {
            Object value = getValue();
            return value == null ? "" : value.toString();
        }
    }
}
