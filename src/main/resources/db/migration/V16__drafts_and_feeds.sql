-- What is typed into the form of an open task, until it is sent; gone with the row of the task.
CREATE TABLE form_draft (
    agency    VARCHAR(40)              NOT NULL,
    task_id   VARCHAR(64)              NOT NULL,
    person_id VARCHAR(100)             NOT NULL,
    reference VARCHAR(40)              NOT NULL,
    version   INTEGER                  NOT NULL,
    body      TEXT                     NOT NULL,
    kept_at   TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT form_draft_pk PRIMARY KEY (agency, task_id, person_id),
    CONSTRAINT form_draft_of_task FOREIGN KEY (agency, task_id) REFERENCES task_row (agency, task_id) ON DELETE CASCADE
);
CREATE INDEX form_draft_by_case ON form_draft (agency, reference);

-- The address at which a person's calendar fetches due days; only the hash of its secret part.
CREATE TABLE day_feed (
    agency     VARCHAR(40)              NOT NULL,
    person_id  VARCHAR(100)             NOT NULL,
    token_hash VARCHAR(64)              NOT NULL,
    made_at    TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT day_feed_pk PRIMARY KEY (agency, person_id),
    CONSTRAINT day_feed_one UNIQUE (agency, token_hash)
);
