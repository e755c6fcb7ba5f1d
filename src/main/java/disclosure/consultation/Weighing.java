package disclosure.consultation;

/** What the bureau decides on an opinion or on silence; the last one needs the notice to the third party (Art. 32). */
public enum Weighing {
    DISCLOSE,
    WITHHOLD,
    DISCLOSE_IN_PUBLIC_INTEREST
}
