-- The board of the house counts replies by the month in which they went out.
CREATE INDEX case_file_by_replied ON case_file (agency, replied_on);
