-- Who was taught what (Art. 48).
CREATE TABLE training (
    agency      VARCHAR(40)              NOT NULL,
    training_id VARCHAR(40)              NOT NULL,
    held_on     DATE                     NOT NULL,
    topic       VARCHAR(800)             NOT NULL,
    people      INTEGER                  NOT NULL,
    recorded_by VARCHAR(100)             NOT NULL,
    recorded_at TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT training_pk PRIMARY KEY (agency, training_id),
    CONSTRAINT training_people CHECK (people >= 1)
);
CREATE INDEX training_by_day ON training (agency, held_on);

-- What was found to be wrong, and what became of it: each change is a row of its own, none is changed.
CREATE TABLE finding (
    agency      VARCHAR(40)              NOT NULL,
    finding_id  VARCHAR(40)              NOT NULL,
    revision    INTEGER                  NOT NULL,
    newest      BOOLEAN                  NOT NULL,
    kind        VARCHAR(40)              NOT NULL,
    reference   VARCHAR(40),
    person      VARCHAR(100),
    division    VARCHAR(80),
    severity    VARCHAR(20)              NOT NULL,
    state       VARCHAR(20)              NOT NULL,
    found_on    DATE                     NOT NULL,
    what        TEXT                     NOT NULL,
    correction  TEXT,
    recorded_by VARCHAR(100)             NOT NULL,
    recorded_at TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT finding_pk PRIMARY KEY (agency, finding_id, revision),
    CONSTRAINT finding_of_case FOREIGN KEY (agency, reference) REFERENCES case_file (agency, reference),
    CONSTRAINT finding_revision CHECK (revision >= 1)
);
CREATE INDEX finding_by_day ON finding (agency, newest, found_on);
CREATE INDEX finding_by_case ON finding (agency, reference, kind);

-- The bureau's scores for itself, in tenths of a point; the indicators are a file.
CREATE TABLE self_assessment (
    agency        VARCHAR(40)              NOT NULL,
    assessed_year INTEGER                  NOT NULL,
    indicator     VARCHAR(40)              NOT NULL,
    tenths        INTEGER                  NOT NULL,
    evidence      TEXT                     NOT NULL,
    remark        TEXT                     NOT NULL,
    recorded_by   VARCHAR(100)             NOT NULL,
    recorded_at   TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT self_assessment_pk PRIMARY KEY (agency, assessed_year, indicator),
    CONSTRAINT self_assessment_tenths CHECK (tenths >= 0)
);

-- Which cases became late in a period.
CREATE INDEX case_file_by_due ON case_file (agency, reply_due_on);
