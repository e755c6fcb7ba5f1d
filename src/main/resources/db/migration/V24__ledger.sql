-- From which row of the ledger of earlier years a case was made, as a hash under the agency's key: the row holds a name. So
-- that the same row is known again whatever has become of the case since.
CREATE TABLE ledger_row (
    agency    VARCHAR(40) NOT NULL,
    reference VARCHAR(40) NOT NULL,
    row_key   VARCHAR(64) NOT NULL,
    CONSTRAINT ledger_row_pk PRIMARY KEY (agency, reference),
    CONSTRAINT ledger_row_of_case FOREIGN KEY (agency, reference) REFERENCES case_file (agency, reference)
);
