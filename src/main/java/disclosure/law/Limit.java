package disclosure.law;

/** A number of working days that a statute sets. */
public record Limit(int workingDays, Article source) {}
