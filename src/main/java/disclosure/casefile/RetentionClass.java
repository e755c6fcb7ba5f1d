package disclosure.casefile;

/** How long the volume is kept (保管期限, 国家档案局令第8号; law.md R-ARC-02). */
public enum RetentionClass {
    YEARS_10,
    YEARS_30,
    PERMANENT;

    /** Whether it keeps a volume longer than the other. */
    public boolean isLongerThan(RetentionClass other) {
        return ordinal() > other.ordinal();
    }
}
