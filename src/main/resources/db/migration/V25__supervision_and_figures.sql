-- What supervision and the dashboard count, as columns beside the rest of a case; filled for cases there are by deriving them again.
-- Which edition of the derivation wrote a row; rows of an older one are derived again in the night.
ALTER TABLE case_file ADD COLUMN edition INTEGER DEFAULT 0 NOT NULL;
ALTER TABLE case_file ADD COLUMN supervision_due_on DATE;
ALTER TABLE case_file ADD COLUMN working_days_used INTEGER;
ALTER TABLE case_file ADD COLUMN excluded_days INTEGER DEFAULT 0 NOT NULL;
ALTER TABLE case_file ADD COLUMN extended BOOLEAN DEFAULT FALSE NOT NULL;
ALTER TABLE case_file ADD COLUMN correction_notice_on DATE;
ALTER TABLE case_file ADD COLUMN corrected_on DATE;
ALTER TABLE case_file ADD COLUMN notice_late BOOLEAN DEFAULT FALSE NOT NULL;
ALTER TABLE case_file ADD COLUMN secrecy_reviews INTEGER DEFAULT 0 NOT NULL;
ALTER TABLE case_file ADD COLUMN secrecy_days INTEGER DEFAULT 0 NOT NULL;
ALTER TABLE case_file ADD COLUMN secrecy_reviewed_on DATE;
ALTER TABLE case_file ADD COLUMN fee_notice_on DATE;
ALTER TABLE case_file ADD COLUMN fee_yuan INTEGER;
ALTER TABLE case_file ADD COLUMN fee_paid_on DATE;
ALTER TABLE case_file ADD COLUMN receipt_corrected_on DATE;
ALTER TABLE case_file ADD COLUMN published_on DATE;
ALTER TABLE case_file ADD COLUMN returned_reviews INTEGER DEFAULT 0 NOT NULL;
CREATE INDEX case_file_by_edition ON case_file (agency, edition);
CREATE INDEX case_file_by_supervision ON case_file (agency, supervision_due_on);
CREATE INDEX case_file_by_secrecy ON case_file (agency, secrecy_reviewed_on);
CREATE INDEX case_file_by_notice ON case_file (agency, correction_notice_on);
CREATE INDEX case_file_by_fee ON case_file (agency, fee_notice_on);
CREATE INDEX case_file_by_receipt_correction ON case_file (agency, receipt_corrected_on);
CREATE INDEX case_file_by_publication ON case_file (agency, published_on);

-- Where a member of staff is written to, and when: one digest a day; the day of the last keeps it to one.
CREATE TABLE staff_mail (
    agency         VARCHAR(40)  NOT NULL,
    person_key     VARCHAR(100) NOT NULL,
    email          VARCHAR(400),
    digest_on      BOOLEAN      NOT NULL,
    quiet_from     INTEGER      NOT NULL,
    quiet_to       INTEGER      NOT NULL,
    levels         VARCHAR(200) NOT NULL,
    last_digest_on DATE,
    CONSTRAINT staff_mail_pk PRIMARY KEY (agency, person_key),
    CONSTRAINT staff_mail_of FOREIGN KEY (agency, person_key) REFERENCES person (agency, person_key),
    CONSTRAINT staff_mail_quiet CHECK (quiet_from BETWEEN 0 AND 1439 AND quiet_to BETWEEN 0 AND 1439)
);
