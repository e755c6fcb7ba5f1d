-- A message to a member of staff belongs to no case; those that were posted hung on the first case that they list.
ALTER TABLE outbox_message ALTER COLUMN reference DROP NOT NULL;
UPDATE outbox_message SET reference = NULL WHERE purpose = 'DIGEST';
ALTER TABLE outbox_message ADD CONSTRAINT outbox_message_of_case_or_staff
    CHECK (reference IS NOT NULL OR recipient = 'STAFF');

-- Reports are listed to whoever owes them, also to those who chose before what is listed.
UPDATE staff_mail SET levels = TRIM(levels || ' REPORT');

-- Without a figure where it was taken out again; by whom and when is kept for each.
ALTER TABLE disclosed_figure ALTER COLUMN figure DROP NOT NULL;
