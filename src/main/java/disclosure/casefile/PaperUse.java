package disclosure.casefile;

/** What a file is that an applicant sent in, as the applicant or the counter marked it (law.md R-PRI-05). */
public enum PaperUse {
    /** 身份证明: shows who somebody is; for the counter, which registers and delivers, alone. */
    IDENTITY_PROOF,
    /** Belongs to what is asked for; the divisions work on it. */
    MATERIAL
}
