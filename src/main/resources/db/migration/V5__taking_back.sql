-- What people changed in the last day, with the values from before and after, so that they can take it back. It is all
-- removed after a day, and before where somebody is erased: values that name people stay nowhere longer than the facts.
CREATE SEQUENCE undo_ids START WITH 100 INCREMENT BY 100;
CREATE TABLE undo_steps (
    id BIGINT PRIMARY KEY,
    change_id VARCHAR(36) NOT NULL,
    at_time TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    person BIGINT NOT NULL,
    did VARCHAR(40) NOT NULL,
    kind VARCHAR(40) NOT NULL,
    row_id BIGINT NOT NULL,
    before_values VARCHAR(1000000),
    after_values VARCHAR(1000000),
    source VARCHAR(100),
    external_id VARCHAR(300),
    imported VARCHAR(1000000)
);
CREATE INDEX undo_steps_person_ix ON undo_steps (person, at_time);
CREATE INDEX undo_steps_change_ix ON undo_steps (change_id);
CREATE INDEX undo_steps_time_ix ON undo_steps (at_time);

-- The names by which sources still know rows that were merged into another one, with the last values that they gave
-- there.
CREATE SEQUENCE former_name_ids START WITH 100 INCREMENT BY 100;
CREATE TABLE former_names (
    id BIGINT PRIMARY KEY,
    kind VARCHAR(40) NOT NULL,
    source VARCHAR(100) NOT NULL,
    external_id VARCHAR(300) NOT NULL,
    former_row BIGINT NOT NULL,
    row_id BIGINT NOT NULL,
    imported VARCHAR(1000000),
    CONSTRAINT former_names_known UNIQUE (kind, source, external_id)
);
CREATE INDEX former_names_former_ix ON former_names (kind, former_row);
