-- Whether somebody ever said when their message should come: the second of the first steps.
ALTER TABLE preferences ADD COLUMN hour_chosen BOOLEAN DEFAULT FALSE NOT NULL;
