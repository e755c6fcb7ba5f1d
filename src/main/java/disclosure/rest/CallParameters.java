package disclosure.rest;

import disclosure.casefile.Reference;
import disclosure.handling.BureauPoint;
import disclosure.handling.WorkList;
import disclosure.outcome.LetterKind;
import java.beans.PropertyEditorSupport;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Reads the parameters in an address as strictly as {@link StrictJson} reads a body. */
@RestControllerAdvice(basePackageClasses = CallParameters.class)
class CallParameters {

    @InitBinder
    void editors(WebDataBinder binder) {
        binder.registerCustomEditor(String.class, new Reader(CallParameters::plain));
        binder.registerCustomEditor(
                Reference.class, new Reader(text -> Reference.readAny(text).orElseThrow(CallParameters::unreadable)));
        binder.registerCustomEditor(
                LetterKind.class, new Reader(code -> LetterKind.read(code).orElseThrow(CallParameters::unreadable)));
        binder.registerCustomEditor(
                BureauPoint.class, new Reader(key -> BureauPoint.byKey(key).orElseThrow(CallParameters::unreadable)));
        binder.registerCustomEditor(WorkList.Scope.class, new Reader(text -> lowerCase(WorkList.Scope.values(), text)));
        binder.registerCustomEditor(WorkList.Sort.class, new Reader(text -> lowerCase(WorkList.Sort.values(), text)));
    }

    private static String plain(String text) {
        if (!PlainText.isPlain(text)) throw unreadable();
        return text;
    }

    /** Filters are written small in an address, as the contract has them. */
    private static <E extends Enum<E>> E lowerCase(E[] constants, String text) {
        return Arrays.stream(constants)
                .filter(constant -> constant.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst()
                .orElseThrow(CallParameters::unreadable);
    }

    private static IllegalArgumentException unreadable() {
        return new IllegalArgumentException("unreadable parameter");
    }

    /** One value by its text. */
    private static final class Reader extends PropertyEditorSupport {
        private final Function<String, Object> read;

        Reader(Function<String, Object> read) {
            this.read = read;
        }

        @Override
        public void setAsText(String text) {
            setValue(read.apply(text));
        }
    }
}
