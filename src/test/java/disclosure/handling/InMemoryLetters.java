package disclosure.handling;

import disclosure.law.Article;
import disclosure.law.Ruling;
import disclosure.outcome.LetterKind;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Letters that say no more than what they are, complete unless a test says what is missing. */
public final class InMemoryLetters implements Letters {

    /** What was asked about before signing, in order. */
    public final List<LetterOrder> asked = new ArrayList<>();

    public final List<LetterOrder> written = new ArrayList<>();

    private @Nullable LetterReason missing;

    public void lack(@Nullable LetterReason reason) {
        missing = reason;
    }

    @Override
    public Ruling<Written> write(LetterOrder order) {
        written.add(order);
        byte[] words = (order.kind().code() + " " + order.file().reference()).getBytes(StandardCharsets.UTF_8);
        return Ruling.granted(new Written(order.kind(), BUILT_IN, words, words));
    }

    @Override
    public Ruling<LetterKind> complete(LetterOrder order) {
        asked.add(order);
        LetterReason reason = missing;
        return reason == null
                ? Ruling.granted(order.kind())
                : Ruling.refused(Article.internalRule(), reason, order.kind().code());
    }

    @Override
    public byte[] builtIn(LetterKind kind) {
        return kind.code().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public Ruling<Written> specimen(LetterKind kind, byte[] docx) {
        return acceptable(kind, docx).map(accepted -> new Written(kind, BUILT_IN, docx, docx));
    }

    @Override
    public Ruling<LetterKind> acceptable(LetterKind kind, byte[] docx) {
        return new String(docx, StandardCharsets.UTF_8).startsWith("broken")
                ? Ruling.refused(Article.internalRule(), LetterReason.TEMPLATE_PLACEHOLDER_BROKEN, "{{成文日期")
                : Ruling.granted(kind);
    }
}
