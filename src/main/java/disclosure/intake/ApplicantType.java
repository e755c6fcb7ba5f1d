package disclosure.intake;

/** Who asks, as the annual report counts it (law.md §8.3); the applicant's own kind, never the agent's (R-ANN-11). */
public enum ApplicantType {
    NATURAL_PERSON,
    ENTERPRISE,
    RESEARCH_INSTITUTION,
    PUBLIC_WELFARE_ORGANIZATION,
    LEGAL_SERVICE_ORGANIZATION,
    OTHER_ORGANIZATION
}
