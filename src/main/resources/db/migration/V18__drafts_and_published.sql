-- Applications that were begun and not sent. Names, answers and files are sealed under a key that only the applicant's
-- cookie holds; the row is found by a hash of it. Nothing here can be read by whoever has the database alone.
CREATE TABLE application_draft (
    agency     VARCHAR(40)              NOT NULL,
    draft_id   VARCHAR(64)              NOT NULL,
    kept_until TIMESTAMP WITH TIME ZONE NOT NULL,
    answers    BYTEA                    NOT NULL,
    CONSTRAINT application_draft_pk PRIMARY KEY (agency, draft_id)
);
CREATE INDEX application_draft_by_end ON application_draft (agency, kept_until);

CREATE TABLE application_draft_file (
    agency     VARCHAR(40) NOT NULL,
    draft_id   VARCHAR(64) NOT NULL,
    file_id    VARCHAR(40) NOT NULL,
    place      INTEGER     NOT NULL,
    byte_count BIGINT      NOT NULL,
    label      BYTEA       NOT NULL,
    CONSTRAINT application_draft_file_pk PRIMARY KEY (agency, draft_id, file_id),
    CONSTRAINT application_draft_file_of FOREIGN KEY (agency, draft_id)
        REFERENCES application_draft (agency, draft_id) ON DELETE CASCADE
);

-- In parts, because H2 keeps at most a mebibyte in one binary column.
CREATE TABLE application_draft_part (
    agency   VARCHAR(40) NOT NULL,
    draft_id VARCHAR(64) NOT NULL,
    file_id  VARCHAR(40) NOT NULL,
    part_no  INTEGER     NOT NULL,
    content  BYTEA       NOT NULL,
    CONSTRAINT application_draft_part_pk PRIMARY KEY (agency, draft_id, file_id, part_no),
    CONSTRAINT application_draft_part_of FOREIGN KEY (agency, draft_id, file_id)
        REFERENCES application_draft_file (agency, draft_id, file_id) ON DELETE CASCADE
);

-- What the bureau has published of its own accord, offered to applicants before they ask for it.
CREATE TABLE published_item (
    agency          VARCHAR(40)   NOT NULL,
    item_id         VARCHAR(40)   NOT NULL,
    title           VARCHAR(800)  NOT NULL,
    document_number VARCHAR(400),
    published_on    DATE          NOT NULL,
    link            VARCHAR(2000) NOT NULL,
    CONSTRAINT published_item_pk PRIMARY KEY (agency, item_id)
);
CREATE INDEX published_item_by_day ON published_item (agency, published_on);
