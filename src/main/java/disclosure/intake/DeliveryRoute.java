package disclosure.intake;

/** The route by which the applicant wants the information (获取信息的途径, Art. 29(2) item 3). */
public enum DeliveryRoute {
    POST,
    COLLECT,
    ONLINE
}
