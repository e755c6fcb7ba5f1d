package disclosure.intake;

/** The form in which the applicant wants the information (获取信息的方式, Art. 29(2) item 3 and Art. 40). */
public enum DeliveryMethod {
    PAPER,
    EMAIL,
    DISC,
    INSPECTION
}
