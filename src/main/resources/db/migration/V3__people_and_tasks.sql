CREATE TABLE division (
    agency        VARCHAR(40)  NOT NULL,
    division_code VARCHAR(80)  NOT NULL,
    division_name VARCHAR(400) NOT NULL,
    CONSTRAINT division_pk PRIMARY KEY (agency, division_code)
);

-- person_key is the user name in lower case, so that no two differ only in the case of their letters.
CREATE TABLE person (
    agency        VARCHAR(40)  NOT NULL,
    person_key    VARCHAR(100) NOT NULL,
    person_id     VARCHAR(100) NOT NULL,
    person_name   VARCHAR(400) NOT NULL,
    division      VARCHAR(80),
    active        BOOLEAN      NOT NULL,
    password_hash VARCHAR(500),
    CONSTRAINT person_pk PRIMARY KEY (agency, person_key),
    CONSTRAINT person_of_division FOREIGN KEY (agency, division) REFERENCES division (agency, division_code)
);

CREATE TABLE person_role (
    agency     VARCHAR(40)  NOT NULL,
    person_key VARCHAR(100) NOT NULL,
    role_name  VARCHAR(40)  NOT NULL,
    CONSTRAINT person_role_pk PRIMARY KEY (agency, person_key, role_name),
    CONSTRAINT person_role_of FOREIGN KEY (agency, person_key) REFERENCES person (agency, person_key)
);

CREATE TABLE absence (
    agency     VARCHAR(40)  NOT NULL,
    person_key VARCHAR(100) NOT NULL,
    deputy_key VARCHAR(100) NOT NULL,
    from_day   DATE         NOT NULL,
    until_day  DATE         NOT NULL,
    CONSTRAINT absence_pk PRIMARY KEY (agency, person_key, from_day),
    CONSTRAINT absence_of FOREIGN KEY (agency, person_key) REFERENCES person (agency, person_key),
    CONSTRAINT absence_deputy FOREIGN KEY (agency, deputy_key) REFERENCES person (agency, person_key),
    CONSTRAINT absence_another CHECK (deputy_key <> person_key),
    CONSTRAINT absence_in_order CHECK (until_day >= from_day)
);

-- The open tasks; what a list shows of their case stands in case_file.
CREATE TABLE task_row (
    agency    VARCHAR(40)              NOT NULL,
    task_id   VARCHAR(64)              NOT NULL,
    task_kind VARCHAR(40)              NOT NULL,
    reference VARCHAR(40)              NOT NULL,
    assignee  VARCHAR(100),
    due_on    DATE,
    opened_at TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT task_row_pk PRIMARY KEY (agency, task_id),
    CONSTRAINT task_row_of_case FOREIGN KEY (agency, reference) REFERENCES case_file (agency, reference)
);
CREATE INDEX task_row_by_assignee ON task_row (agency, assignee, due_on);
CREATE INDEX task_row_by_kind ON task_row (agency, task_kind, due_on);
CREATE INDEX task_row_by_case ON task_row (agency, reference);
