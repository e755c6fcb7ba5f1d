-- Table 二 of the annual report, as the office entered it: one row a figure.
CREATE TABLE disclosed_figure (
    agency      VARCHAR(40)              NOT NULL,
    report_year INTEGER                  NOT NULL,
    cell_key    VARCHAR(80)              NOT NULL,
    figure      NUMERIC(18, 6)           NOT NULL,
    entered_by  VARCHAR(100)             NOT NULL,
    entered_at  TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT disclosed_figure_pk PRIMARY KEY (agency, report_year, cell_key)
);
