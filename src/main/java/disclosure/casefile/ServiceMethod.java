package disclosure.casefile;

import disclosure.law.Labelled;

/** How a reply is served (law.md §3.5); it decides which day stops the bureau's clock. */
public enum ServiceMethod implements Labelled {
    /** 直接送达: handed over; both days are the day of signing. */
    IN_PERSON,
    /** 委托送达: handed over through another agency; both days are the day of signing. */
    ENTRUSTED,
    /** 邮寄送达 by the postal enterprise: the day of posting counts for the bureau, the day of receipt for the applicant. */
    POST,
    /** Electronic: both days are the day it reaches the applicant's system. */
    ELECTRONIC;

    /** Whether the reply is out of the house once the letter is issued, before service is known. */
    public boolean leavesOnIssue() {
        return this == POST;
    }
}
