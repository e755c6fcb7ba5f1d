package disclosure.remedy;

import disclosure.law.Labelled;

/** The columns of table 四 of the annual report (law.md §8.4, R-TRK-01). */
public enum RemedyCategory implements Labelled {
    /** 结果维持 */
    UPHELD,
    /** 结果纠正, even partly */
    CORRECTED,
    /** 其他结果 */
    OTHER
}
