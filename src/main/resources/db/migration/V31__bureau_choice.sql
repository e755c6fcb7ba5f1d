-- What the bureau decided where the law leaves it open (law.md §17), each for a day to come. Nothing is changed or taken out:
-- a further version without a choice takes the one before it back.
CREATE TABLE bureau_choice (
    agency     VARCHAR(40)              NOT NULL,
    point      VARCHAR(40)              NOT NULL,
    valid_from DATE                     NOT NULL,
    version_no INTEGER                  NOT NULL,
    choice     VARCHAR(40),
    decided_by VARCHAR(100)             NOT NULL,
    decided_at TIMESTAMP WITH TIME ZONE NOT NULL,
    reason     VARCHAR(1000)            NOT NULL,
    CONSTRAINT bureau_choice_pk PRIMARY KEY (agency, point, valid_from, version_no),
    CONSTRAINT bureau_choice_version CHECK (version_no >= 1)
);

-- Changes with every decision, never to a value it had before: tells each node when to read again.
CREATE TABLE bureau_choice_revision (
    agency   VARCHAR(40) NOT NULL,
    revision VARCHAR(40) NOT NULL,
    CONSTRAINT bureau_choice_revision_pk PRIMARY KEY (agency)
);
