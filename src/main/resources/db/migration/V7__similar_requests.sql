-- Hashes by which the cases of one applicant are found without reading everybody; empty for rows not yet looked at since.
ALTER TABLE applicant ADD COLUMN number_key VARCHAR(64);
ALTER TABLE applicant ADD COLUMN name_key VARCHAR(64);
CREATE INDEX applicant_by_number ON applicant (agency, number_key);
CREATE INDEX applicant_by_name ON applicant (agency, name_key);
