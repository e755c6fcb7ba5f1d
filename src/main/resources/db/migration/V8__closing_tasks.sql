-- A case that ends without a reply is closed by the same two tasks whatever the reason: the names of withdrawal go.
UPDATE task_row SET task_kind = 'ISSUE_CLOSING_LETTER' WHERE task_kind = 'ISSUE_TERMINATION_LETTER';
UPDATE task_row SET task_kind = 'ARCHIVE_CASE' WHERE task_kind = 'ARCHIVE_WITHDRAWN_CASE';
