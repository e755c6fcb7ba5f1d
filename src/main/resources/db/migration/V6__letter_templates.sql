-- The templates with which a bureau replaced those that ship; every version stays, because cases name it.
CREATE TABLE letter_template (
    agency      VARCHAR(40)              NOT NULL,
    letter_kind VARCHAR(40)              NOT NULL,
    version_no  INTEGER                  NOT NULL,
    sha256      VARCHAR(64)              NOT NULL,
    byte_count  BIGINT                   NOT NULL,
    uploaded_by VARCHAR(100)             NOT NULL,
    uploaded_at TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT letter_template_pk PRIMARY KEY (agency, letter_kind, version_no),
    CONSTRAINT letter_template_version CHECK (version_no >= 1)
);

-- The bytes in parts, because H2 keeps at most a mebibyte in one binary column.
CREATE TABLE letter_template_part (
    agency      VARCHAR(40) NOT NULL,
    letter_kind VARCHAR(40) NOT NULL,
    version_no  INTEGER     NOT NULL,
    part_no     INTEGER     NOT NULL,
    content     BYTEA       NOT NULL,
    CONSTRAINT letter_template_part_pk PRIMARY KEY (agency, letter_kind, version_no, part_no),
    CONSTRAINT letter_template_part_of FOREIGN KEY (agency, letter_kind, version_no)
        REFERENCES letter_template (agency, letter_kind, version_no)
);
