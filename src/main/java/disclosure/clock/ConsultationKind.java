package disclosure.clock;

/** Who is asked for an opinion outside the bureau. */
public enum ConsultationKind {
    /** 第三方, Art. 32. */
    THIRD_PARTY,
    /** 共同制作的行政机关, Art. 34. */
    JOINT_PRODUCER,
    /** 其他机关, Art. 33(3). */
    OTHER_AGENCY
}
