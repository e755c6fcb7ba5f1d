package disclosure.annual;

import java.util.List;

/**
 * One identity and whether the figures keep it.
 *
 * @param differences where they do not; empty where the check holds
 */
public record Check(Rule rule, List<Difference> differences) {

    public Check {
        differences = List.copyOf(differences);
    }

    /** What is checked, with its rule of law.md. */
    public enum Rule {
        /** r24 = r3 + … + r23, in each column */
        RESULTS_ADD_UP("R-ANN-08", false),
        /** r1 + r2 = r24 + r25, in each column */
        CARRY("R-ANN-08", false),
        /** 总计 = the six kinds of applicant, in each row */
        ROWS_ADD_UP("R-ANN-08", false),
        /** r2(Y) = r25(Y−1), in each column */
        YEAR_TO_YEAR("R-ANN-08", false),
        /** 总计 = the four before it, in each block */
        REMEDIES_ADD_UP("R-ANN-13", false),
        /** A closed case stands in one cell, an open one in none. */
        ONE_CELL("R-SUP-06", false),
        /** No case without a kind of applicant. */
        APPLICANT_KNOWN("R-SUP-06", false),
        /** 现行有效(Y) = 现行有效(Y−1) + 本年制发 − 本年废止 */
        IN_FORCE("R-ANN-07", true),
        /** A bureau makes no 规章. */
        NO_RULES("R-ANN-07", true);

        private final String law;
        private final boolean soft;

        Rule(String law, boolean soft) {
            this.law = law;
            this.soft = soft;
        }

        public String law() {
            return law;
        }

        /** Points something out and keeps nobody from publishing. */
        public boolean isSoft() {
            return soft;
        }
    }

    /** Two sides that should be equal. @param where column, row or block, by its key */
    public record Difference(String where, String left, String right) {

        @Override
        public String toString() {
            return where + ": " + left + " ≠ " + right;
        }
    }

    public boolean holds() {
        return differences.isEmpty();
    }
}
