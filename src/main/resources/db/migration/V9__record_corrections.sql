-- What asks for the correction of an own record (Art. 41) is no request for information, and reports leave it out.
ALTER TABLE case_file ADD COLUMN record_correction BOOLEAN DEFAULT FALSE NOT NULL;
