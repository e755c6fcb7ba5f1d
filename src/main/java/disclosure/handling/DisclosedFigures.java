package disclosure.handling;

import disclosure.annual.Disclosed;
import java.time.Instant;

/** Keeps table 二 of the annual report by year: what was disclosed without request, as the office entered it. */
public interface DisclosedFigures {

    /** Without any figure where nobody has entered one. */
    Disclosed of(int year);

    /** In place of what was entered before. @param by user name of who enters it */
    void keep(int year, Disclosed disclosed, String by, Instant at);
}
