package disclosure.fee;

/** The two ways to charge, of which the bureau picks one for each request (109号 Art. 3). */
public enum FeeMode {
    /** 按件计收, by the position of the request in its applicant's month (Art. 4). */
    PER_REQUEST,
    /** 按量计收, by the pages of that single request (Art. 5). */
    PER_VOLUME
}
