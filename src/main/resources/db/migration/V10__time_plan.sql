-- The day that the house plan has for an open task; the next act or the next night fills in those already open.
ALTER TABLE task_row ADD COLUMN planned_on DATE;
