package disclosure.handling;

import disclosure.law.Ruling;
import disclosure.outcome.LetterKind;
import disclosure.remedy.RemedyRoutes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Letters that nobody writes: they are complete unless a test says what is missing. */
public final class InMemoryLetters implements Letters {

    /** The bureau as the letters of a test name it. */
    public static final BureauCard CARD = new BureauCard(
            "镇江市人力资源和社会保障局",
            "办公室",
            "冠城路8号",
            "212000",
            "0511-12345678",
            "office@example.org",
            "https://example.org",
            "到财务处缴纳",
            new RemedyRoutes("镇江市人民政府", "南徐大道68号", "https://example.org/fuyi", "江苏省人力资源和社会保障厅", "镇江市京口区人民法院"));

    /** What was asked about, in order. */
    public final List<LetterOrder> asked = new ArrayList<>();

    private @Nullable LetterReason missing;

    public void lack(@Nullable LetterReason reason) {
        missing = reason;
    }

    @Override
    public Ruling<LetterKind> complete(LetterOrder order) {
        asked.add(order);
        LetterReason reason = missing;
        return reason == null
                ? Ruling.granted(order.kind())
                : Ruling.refused(disclosure.law.Article.internalRule(), reason, order.kind());
    }

    @Override
    public Ruling<Written> write(LetterOrder order) {
        throw new IllegalStateException("nobody writes here");
    }

    @Override
    public byte[] builtIn(LetterKind kind) {
        return new byte[0];
    }

    @Override
    public Ruling<LetterKind> acceptable(LetterKind kind, byte[] docx) {
        return Ruling.granted(kind);
    }
}
