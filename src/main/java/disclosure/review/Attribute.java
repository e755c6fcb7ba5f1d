package disclosure.review;

/** 公开属性: what is proposed for one document. */
public enum Attribute {
    PUBLIC,
    PARTLY_PUBLIC,
    NOT_PUBLIC
}
