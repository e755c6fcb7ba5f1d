package disclosure.annual;

/** What is to be done for one report; a user task of the diagram bears the name of each. */
public enum ReportStep {
    /** Read the figures, mend what does not add up, write the text. */
    PREPARE_REPORT,
    /** Publish the year's report, send the month's. */
    PUBLISH_REPORT
}
