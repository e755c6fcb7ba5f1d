package disclosure.handling;

import disclosure.law.Ruling;
import disclosure.outcome.LetterKind;

/** Writes the documents of a case and knows what a template must be. */
public interface Letters {

    /** A template that ships with the program; bureaus' own begin with 1. */
    int BUILT_IN = 0;

    /**
     * One document, written twice: to be sealed, and to be served electronically.
     *
     * @param template the version it was written in, to be kept with the case
     */
    record Written(LetterKind kind, int template, byte[] docx, byte[] pdf) {}

    /** Refuses what is not complete, with the article that asks for the missing part. */
    Ruling<Written> write(LetterOrder order);

    /** Facts, article, reasons, form of delivery and the remedy clause due are there: whether the letter may be signed. */
    Ruling<LetterKind> complete(LetterOrder order);

    /** The template that ships with the program. */
    byte[] builtIn(LetterKind kind);

    /** The letter as that template would write it, every part filled with a specimen; refused as {@link #acceptable} does. */
    Ruling<Written> specimen(LetterKind kind, byte[] docx);

    /** Whether the document can be that letter's template; the refusal names the placeholder or part that is wrong. */
    Ruling<LetterKind> acceptable(LetterKind kind, byte[] docx);
}
