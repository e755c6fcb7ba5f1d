-- What the annual report counts, as columns; filled for the cases there are.
ALTER TABLE case_file ADD COLUMN report_row VARCHAR(40);
ALTER TABLE case_file ADD COLUMN carried BOOLEAN DEFAULT FALSE NOT NULL;

UPDATE case_file SET report_row = CASE outcome
    WHEN 'G1' THEN 'DISCLOSED'
    WHEN 'G2' THEN 'DISCLOSED'
    WHEN 'P1' THEN 'PARTIALLY_DISCLOSED'
    WHEN 'D1' THEN 'STATE_SECRET'
    WHEN 'D2' THEN 'PROHIBITED_BY_LAW'
    WHEN 'D3' THEN 'THREE_SECURITIES'
    WHEN 'D4' THEN 'THIRD_PARTY_RIGHTS'
    WHEN 'D5' THEN 'INTERNAL_AFFAIRS'
    WHEN 'D6' THEN 'PROCESS_INFORMATION'
    WHEN 'D7' THEN 'ENFORCEMENT_FILE'
    WHEN 'D8' THEN 'ADMINISTRATIVE_QUERY'
    WHEN 'U1A' THEN 'NOT_HELD'
    WHEN 'U1B' THEN 'NOT_HELD'
    WHEN 'U2' THEN 'NEEDS_CREATION'
    WHEN 'U3' THEN 'STILL_UNCLEAR'
    WHEN 'N1' THEN 'PETITION'
    WHEN 'N2' THEN 'REPEATED'
    WHEN 'N3' THEN 'PUBLICATION'
    WHEN 'N4' THEN 'EXCESSIVE'
    WHEN 'N5' THEN 'RECONFIRMATION'
    WHEN 'X1' THEN 'NOT_CORRECTED'
    WHEN 'X2' THEN 'FEE_UNPAID'
    WHEN 'X3A' THEN 'OTHER'
    WHEN 'X3B' THEN 'OTHER'
    WHEN 'X3C' THEN 'OTHER'
    WHEN 'X3D' THEN 'OTHER'
END
WHERE outcome IS NOT NULL AND received_on IS NOT NULL AND NOT record_correction;

-- Open at the end of a year, as far as is known: still open, or closed in a later year than it came. There are few of them,
-- so that what a year hands on to the next is found among few rows.
UPDATE case_file SET carried = TRUE
WHERE received_on IS NOT NULL AND NOT record_correction
  AND (closed_on IS NULL OR EXTRACT(YEAR FROM closed_on) > EXTRACT(YEAR FROM received_on));

-- Each figure is counted in an index alone.
DROP INDEX case_file_by_received;
DROP INDEX case_file_by_closed;
CREATE INDEX case_file_by_received
    ON case_file (agency, received_on, record_correction, applicant_type, channel);
CREATE INDEX case_file_by_closed
    ON case_file (agency, closed_on, record_correction, received_on, report_row, applicant_type);
CREATE INDEX case_file_by_carried
    ON case_file (agency, carried, closed_on, received_on, applicant_type);

-- Remedies as their acts tell them: written with the acts, derived again each night; for older cases at the next start.
CREATE TABLE case_remedy (
    agency     VARCHAR(40) NOT NULL,
    reference  VARCHAR(40) NOT NULL,
    remedy_id  VARCHAR(40) NOT NULL,
    kind       VARCHAR(40) NOT NULL,
    category   VARCHAR(40),
    filed_on   DATE        NOT NULL,
    decided_on DATE,
    CONSTRAINT case_remedy_pk PRIMARY KEY (agency, reference, remedy_id),
    CONSTRAINT case_remedy_of_case FOREIGN KEY (agency, reference) REFERENCES case_file (agency, reference)
);
CREATE INDEX case_remedy_by_filed ON case_remedy (agency, filed_on, decided_on, kind);
CREATE INDEX case_remedy_by_decided ON case_remedy (agency, decided_on, kind, category, filed_on);
