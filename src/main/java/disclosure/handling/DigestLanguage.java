package disclosure.handling;

/** In which language a member of staff is written to. */
public enum DigestLanguage {
    CHINESE,
    ENGLISH;

    DigestWords words() {
        return switch (this) {
            case CHINESE -> new ChineseDigest();
            case ENGLISH -> new EnglishDigest();
        };
    }
}
