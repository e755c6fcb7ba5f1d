-- The last part of a letter's number: who looks for a letter by the end of its number is answered from few rows.
ALTER TABLE case_act ADD COLUMN document_tail VARCHAR(200);
UPDATE case_act SET document_tail = REGEXP_REPLACE(document_key, '^.*/', '') WHERE document_key IS NOT NULL;
CREATE INDEX case_act_by_document_tail ON case_act (agency, document_tail);
DROP INDEX case_act_by_document;

-- The newest first, column by column as the list of cases has it.
CREATE INDEX case_file_newest ON case_file (agency, case_year DESC, case_serial DESC, reference DESC);
DROP INDEX case_file_by_number;
