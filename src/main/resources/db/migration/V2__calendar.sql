-- Years published since the program was built; every version stays.
CREATE TABLE calendar_year (
    agency       VARCHAR(40)              NOT NULL,
    cal_year     INTEGER                  NOT NULL,
    version_no   INTEGER                  NOT NULL,
    source       VARCHAR(1000)            NOT NULL,
    published_by VARCHAR(100)             NOT NULL,
    published_at TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT calendar_year_pk PRIMARY KEY (agency, cal_year, version_no),
    CONSTRAINT calendar_year_version CHECK (version_no >= 1)
);

CREATE TABLE calendar_day (
    agency     VARCHAR(40)  NOT NULL,
    cal_year   INTEGER      NOT NULL,
    version_no INTEGER      NOT NULL,
    cal_day    DATE         NOT NULL,
    day_kind   VARCHAR(10)  NOT NULL,
    day_name   VARCHAR(200) NOT NULL,
    CONSTRAINT calendar_day_pk PRIMARY KEY (agency, cal_year, version_no, cal_day),
    CONSTRAINT calendar_day_of FOREIGN KEY (agency, cal_year, version_no)
        REFERENCES calendar_year (agency, cal_year, version_no)
);

-- Changes with every publication, never to a value it had before: tells each node when to read again.
CREATE TABLE calendar_revision (
    agency   VARCHAR(40) NOT NULL,
    revision VARCHAR(40) NOT NULL,
    CONSTRAINT calendar_revision_pk PRIMARY KEY (agency)
);
