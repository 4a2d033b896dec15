-- The audit is read by time, and by who acted.
CREATE INDEX audit_time_ix ON audit (at_time);
CREATE INDEX audit_person_ix ON audit (person, at_time);
