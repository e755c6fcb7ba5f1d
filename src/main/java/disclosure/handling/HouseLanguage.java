package disclosure.handling;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The languages of the house: of its pages, of its answers to calls, and of what its staff are written. What it issues
 * itself, letters and volumes, is Chinese. A constant's name stands in the database, its code in addresses and cookies.
 */
public enum HouseLanguage {
    CHINESE(Locale.SIMPLIFIED_CHINESE),
    ENGLISH(Locale.ENGLISH);

    /** Spoken to whoever has not asked for another. */
    public static final HouseLanguage UNASKED = CHINESE;

    private final Locale locale;

    HouseLanguage(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /** Two letters, as it is asked for. */
    public String code() {
        return locale.getLanguage();
    }

    /** As a page says in which language it is (BCP 47). */
    public String tag() {
        return locale.toLanguageTag();
    }

    /** What its speakers call it. */
    public String ownName() {
        return locale.getDisplayLanguage(locale);
    }

    /** The one that a page offers instead. */
    public HouseLanguage other() {
        return values()[(ordinal() + 1) % values().length];
    }

    public static Optional<HouseLanguage> of(String code) {
        return Arrays.stream(values())
                .filter(language -> language.code().equals(code))
                .findFirst();
    }

    /** The language of a reader, whatever their country; the one of the house where it does not speak theirs. */
    public static HouseLanguage of(Locale reader) {
        return of(reader.getLanguage()).orElse(UNASKED);
    }

    public static List<String> codes() {
        return Arrays.stream(values()).map(HouseLanguage::code).toList();
    }

    public static List<Locale> locales() {
        return Arrays.stream(values()).map(HouseLanguage::locale).toList();
    }

    DigestWords words() {
        return switch (this) {
            case CHINESE -> new ChineseDigest();
            case ENGLISH -> new EnglishDigest();
        };
    }
}
