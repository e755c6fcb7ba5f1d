-- After filing who asked is taken out and only what tells one applicant from another stays, hashed under a key.
ALTER TABLE applicant ALTER COLUMN body DROP NOT NULL;
ALTER TABLE applicant ADD COLUMN phone_key VARCHAR(64);
ALTER TABLE applicant ADD COLUMN email_key VARCHAR(64);
ALTER TABLE applicant ADD COLUMN address_key VARCHAR(64);

-- Hashes without a key can be found again by trying numbers; each row gets its keyed ones when somebody looks.
UPDATE applicant SET number_key = NULL, name_key = NULL;

-- One for an agency, made when first needed; whoever has the whole database has the sealed volumes too.
CREATE TABLE hash_key (
    agency    VARCHAR(40) NOT NULL,
    key_bytes BYTEA       NOT NULL,
    CONSTRAINT hash_key_pk PRIMARY KEY (agency)
);

-- The sealed volume that holds the bytes since they were taken out from beside the case.
ALTER TABLE attachment ADD COLUMN volume_id VARCHAR(40);
