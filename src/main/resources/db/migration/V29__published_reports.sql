-- Reports as they were published or sent. Nothing here is changed; a correction is one more version.
CREATE TABLE published_report (
    agency       VARCHAR(40)              NOT NULL,
    period_key   VARCHAR(10)              NOT NULL,
    version_no   INTEGER                  NOT NULL,
    model        TEXT                     NOT NULL,
    xlsx_sha256  VARCHAR(64)              NOT NULL,
    docx_sha256  VARCHAR(64)              NOT NULL,
    published_by VARCHAR(100)             NOT NULL,
    published_at TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT published_report_pk PRIMARY KEY (agency, period_key, version_no)
);

-- The files, and where each case stood, in parts.
CREATE TABLE published_report_part (
    agency     VARCHAR(40) NOT NULL,
    period_key VARCHAR(10) NOT NULL,
    version_no INTEGER     NOT NULL,
    kind       VARCHAR(10) NOT NULL,
    part_no    INTEGER     NOT NULL,
    content    BYTEA       NOT NULL,
    CONSTRAINT published_report_part_pk PRIMARY KEY (agency, period_key, version_no, kind, part_no),
    CONSTRAINT published_report_part_of_report FOREIGN KEY (agency, period_key, version_no)
        REFERENCES published_report (agency, period_key, version_no)
);
