package disclosure.page;

/** Which version of the program runs. @param number empty where it was not built as a release is */
public record ProgramVersion(String number) {}
