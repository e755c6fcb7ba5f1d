package disclosure.annual;

/**
 * What the text of a report tells besides the tables.
 *
 * @param bureau its name
 * @param feesYuan what was actually paid in the year, in yuan, whatever day it was asked for (R-ANN-04)
 * @param replied replies dispatched in the year
 * @param repliedTimed of those, whose due day is known, which a ledger of earlier years does not tell
 * @param repliedLate of {@code repliedTimed}, after their due day
 */
public record ReportFacts(String bureau, int feesYuan, int replied, int repliedTimed, int repliedLate) {

    public int repliedInTime() {
        return repliedTimed - repliedLate;
    }

    /** Of {@code replied}, neither in time nor late, because nobody knows by when they were due. */
    public int dueDayUnknown() {
        return replied - repliedTimed;
    }

    /** Whether the text states the amount actually collected, also zero (R-ANN-04). */
    public boolean areStatedIn(String text) {
        return text.contains("信息处理费") && text.matches("(?s).*(?<![\\d.,])" + feesYuan + "\\s*元.*");
    }
}
