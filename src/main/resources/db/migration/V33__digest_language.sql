-- In which language a member of staff is written to: Chinese unless they choose otherwise.
ALTER TABLE staff_mail ADD COLUMN digest_language VARCHAR(20) DEFAULT 'CHINESE' NOT NULL;
