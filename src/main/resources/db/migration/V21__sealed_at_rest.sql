-- Who asked and the files of a case are kept sealed; the name of the key stands beside them, the key itself never. Rows
-- without one are sealed when the application starts.
ALTER TABLE applicant ADD COLUMN key_id VARCHAR(40);
ALTER TABLE attachment_part ADD COLUMN key_id VARCHAR(40);
CREATE INDEX attachment_part_by_key ON attachment_part (agency, key_id);

-- The keys in use, each with a word that it sealed: tells at the start whether a key is the one it was.
CREATE TABLE seal_key (
    agency VARCHAR(40) NOT NULL,
    key_id VARCHAR(40) NOT NULL,
    proof  BYTEA       NOT NULL,
    CONSTRAINT seal_key_pk PRIMARY KEY (agency, key_id)
);
