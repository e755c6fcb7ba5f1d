package disclosure.annual;

/** The form of the annual report, selected by the year reported on (law.md §1.4). */
public enum ReportForm {
    /** 国办公开办函〔2019〕60号, for 2019 and 2020; its grid also holds what is counted of the years before, which had none. */
    TRIAL_2019("2019"),
    /** 国办公开办函〔2021〕30号 */
    FORM_2021("2021");

    /** Up to here reports were free text with local statistics (R-ANN-16, R-ANN-17). */
    private static final int LAST_FREE_YEAR = 2018;

    private static final int FIRST_YEAR_OF_2021 = 2021;

    private final String code;

    ReportForm(String code) {
        this.code = code;
    }

    public static ReportForm of(int year) {
        return year >= FIRST_YEAR_OF_2021 ? FORM_2021 : TRIAL_2019;
    }

    /** Whether the year had no form of the State Council's office, so that the older statistics go with it. */
    public static boolean isFree(int year) {
        return year <= LAST_FREE_YEAR;
    }

    /** As callers see it: the year it was made. */
    public String code() {
        return code;
    }
}
