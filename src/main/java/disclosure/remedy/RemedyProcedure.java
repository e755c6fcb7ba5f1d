package disclosure.remedy;

/** The procedure a remedy runs under; it sets the days to defend (K-18, K-19). */
public enum RemedyProcedure {
    /** 简易程序: five working days (复议法 Art. 54). */
    SIMPLE,
    /** 普通程序: ten working days (复议法 Art. 48). */
    ORDINARY,
    /** 诉讼: fifteen calendar days (行诉法 Art. 67). */
    COURT,
    /** A complaint: the day that the authority sets. */
    NONE
}
