package disclosure.handling;

import disclosure.law.Article;
import disclosure.law.Ruling;
import disclosure.outcome.LetterKind;
import java.nio.charset.StandardCharsets;

/** Writes letters that say no more than what they are; what a letter must have is tested where they are really written. */
public final class InMemoryLetters implements Letters {

    @Override
    public Ruling<Written> write(LetterOrder order) {
        byte[] words = (order.kind().code() + " " + order.file().reference()).getBytes(StandardCharsets.UTF_8);
        return Ruling.granted(new Written(order.kind(), BUILT_IN, words, words));
    }

    @Override
    public Ruling<LetterKind> complete(LetterOrder order) {
        return Ruling.granted(order.kind());
    }

    @Override
    public byte[] builtIn(LetterKind kind) {
        return kind.code().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public Ruling<LetterKind> acceptable(LetterKind kind, byte[] docx) {
        return new String(docx, StandardCharsets.UTF_8).startsWith("broken")
                ? Ruling.refused(Article.internalRule(), LetterReason.TEMPLATE_PLACEHOLDER_BROKEN, "{{成文日期")
                : Ruling.granted(kind);
    }
}
