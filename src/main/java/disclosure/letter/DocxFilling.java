package disclosure.letter;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.config.Configure;
import com.deepoove.poi.plugin.table.LoopRowTableRenderPolicy;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** Puts the fields of a letter into its template; knows nothing of letters. */
final class DocxFilling {

    private static final Configure CONFIGURE = configure();

    private DocxFilling() {}

    static byte[] fill(byte[] template, Map<String, Object> model) {
        try (XWPFTemplate document = XWPFTemplate.compile(new ByteArrayInputStream(template), CONFIGURE)) {
            ByteArrayOutputStream filled = new ByteArrayOutputStream();
            document.render(model).write(filled);
            return filled.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Configure configure() {
        var builder = Configure.builder();
        for (LetterField field : LetterField.values())
            if (field.shape() == LetterField.Shape.ROWS)
                builder.bind(field.placeholder(), new LoopRowTableRenderPolicy());
        return builder.build();
    }
}
