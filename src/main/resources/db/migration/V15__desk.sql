-- What "my desk" needs to be quick, and to find what people look for.
-- A row repeats of its case what the list sorts and narrows by, so that ten thousand tasks are sorted by an index and counted without their cases.
ALTER TABLE task_row ADD COLUMN division VARCHAR(80);
ALTER TABLE task_row ADD COLUMN received_on DATE;
ALTER TABLE task_row ADD COLUMN case_year INTEGER;
ALTER TABLE task_row ADD COLUMN case_serial INTEGER;
UPDATE task_row SET
    division = (SELECT c.division FROM case_file c WHERE c.agency = task_row.agency AND c.reference = task_row.reference),
    received_on = (SELECT c.received_on FROM case_file c WHERE c.agency = task_row.agency AND c.reference = task_row.reference),
    case_year = (SELECT c.case_year FROM case_file c WHERE c.agency = task_row.agency AND c.reference = task_row.reference),
    case_serial = (SELECT c.case_serial FROM case_file c WHERE c.agency = task_row.agency AND c.reference = task_row.reference);
ALTER TABLE task_row ALTER COLUMN case_year SET NOT NULL;
ALTER TABLE task_row ALTER COLUMN case_serial SET NOT NULL;
CREATE INDEX task_row_by_due ON task_row (agency, due_on NULLS LAST, planned_on NULLS LAST, received_on NULLS LAST, case_year, case_serial, task_id);
CREATE INDEX task_row_by_receipt ON task_row (agency, received_on NULLS LAST, case_year, case_serial, task_id);
CREATE INDEX case_act_by_actor ON case_act (agency, actor, reference);

-- The number of a letter (文号) beside the act that gave it, so that a case is found by it: lower case, each run of signs a slash, no 号 at its end.
ALTER TABLE case_act ADD COLUMN document_key VARCHAR(200);
UPDATE case_act SET document_key = TRIM(TRAILING '号' FROM LOWER(REPLACE(REPLACE(SUBSTRING(
    SUBSTRING(body FROM POSITION('"documentNumber":"' IN body) + 18 FOR 200)
    FROM 1 FOR POSITION('"' IN SUBSTRING(body FROM POSITION('"documentNumber":"' IN body) + 18 FOR 200)) - 1), '〔', '/'), '〕', '/')))
WHERE POSITION('"documentNumber":"' IN body) > 0;
CREATE INDEX case_act_by_document ON case_act (agency, document_key);

-- By whom a case is found while it is on file who asked: keyed hashes of the name, and of the last four digits of the telephone.
ALTER TABLE applicant ADD COLUMN called_key VARCHAR(64);
ALTER TABLE applicant ADD COLUMN phone_end_key VARCHAR(64);
-- Those on file are hashed with the others when somebody looks.
UPDATE applicant SET name_key = NULL WHERE body IS NOT NULL;
CREATE INDEX applicant_by_called ON applicant (agency, called_key);
CREATE INDEX applicant_by_phone_end ON applicant (agency, phone_end_key);

-- Filters of the task list that a person keeps under a name of their own: no more than the address of the list.
CREATE TABLE saved_filter (
    agency      VARCHAR(40)   NOT NULL,
    person_key  VARCHAR(100)  NOT NULL,
    filter_name VARCHAR(160)  NOT NULL,
    address     VARCHAR(1000) NOT NULL,
    CONSTRAINT saved_filter_pk PRIMARY KEY (agency, person_key, filter_name),
    CONSTRAINT saved_filter_of FOREIGN KEY (agency, person_key) REFERENCES person (agency, person_key)
);
