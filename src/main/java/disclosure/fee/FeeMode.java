package disclosure.fee;

/** 按件计收 or 按量计收: one of them for a request, never both (109号 Art. 3). */
public enum FeeMode {
    PER_REQUEST,
    PER_VOLUME
}
