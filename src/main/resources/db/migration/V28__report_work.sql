-- What the office wrote into a year's report in place of the prefilled text; without a body where that was put back.
CREATE TABLE report_text (
    agency      VARCHAR(40)              NOT NULL,
    report_year INTEGER                  NOT NULL,
    part        VARCHAR(20)              NOT NULL,
    body        TEXT,
    version_no  INTEGER                  NOT NULL,
    changed_by  VARCHAR(100)             NOT NULL,
    changed_at  TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT report_text_pk PRIMARY KEY (agency, report_year, part)
);

-- The work on reports: one row a period, so that it is begun once. Late is computed, never kept.
CREATE TABLE report_duty (
    agency      VARCHAR(40) NOT NULL,
    period_key  VARCHAR(10) NOT NULL,
    annual      BOOLEAN     NOT NULL,
    step        VARCHAR(40),
    prepared_by VARCHAR(100),
    done_by     VARCHAR(100),
    done_at     TIMESTAMP WITH TIME ZONE,
    CONSTRAINT report_duty_pk PRIMARY KEY (agency, period_key)
);

CREATE TABLE report_reminder (
    agency     VARCHAR(40) NOT NULL,
    period_key VARCHAR(10) NOT NULL,
    reminder   VARCHAR(20) NOT NULL,
    told_on    DATE        NOT NULL,
    CONSTRAINT report_reminder_pk PRIMARY KEY (agency, period_key, reminder),
    CONSTRAINT report_reminder_of_duty FOREIGN KEY (agency, period_key) REFERENCES report_duty (agency, period_key)
);
