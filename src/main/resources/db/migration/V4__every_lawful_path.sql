-- What a case waits for besides its reply.
ALTER TABLE case_file ADD COLUMN consulting BOOLEAN DEFAULT FALSE NOT NULL;
ALTER TABLE case_file ADD COLUMN opinion_due_on DATE;
ALTER TABLE case_file ADD COLUMN fee_due_on DATE;
ALTER TABLE case_file ADD COLUMN ordered_reply_due_on DATE;

-- Which of several consultations or remedies of its case a task is about.
ALTER TABLE task_row ADD COLUMN matter VARCHAR(40);

-- Whom the bureau consults: personal data, apart from everything else, under the id of the consultation.
CREATE TABLE case_party (
    agency    VARCHAR(40) NOT NULL,
    reference VARCHAR(40) NOT NULL,
    party_id  VARCHAR(40) NOT NULL,
    body      TEXT        NOT NULL,
    CONSTRAINT case_party_pk PRIMARY KEY (agency, reference, party_id),
    CONSTRAINT case_party_of_case FOREIGN KEY (agency, reference) REFERENCES case_file (agency, reference)
);
