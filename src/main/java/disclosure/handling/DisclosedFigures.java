package disclosure.handling;

import disclosure.annual.Disclosed;
import java.time.Instant;
import java.util.Map;

/** Keeps table 二 of the annual report by year: what was disclosed without request, as the office entered it. */
public interface DisclosedFigures {

    /** Without any figure where nobody has entered one. */
    Disclosed of(int year);

    /** In place of what was entered before; of what stays as it was it stays with who entered it. @param by user name */
    void keep(int year, Disclosed disclosed, String by, Instant at);

    /** Who changed a figure last. @param by user name */
    record Change(String by, Instant at) {}

    /** By key of the cell, also of figures that were taken out again. */
    Map<String, Change> changes(int year);
}
