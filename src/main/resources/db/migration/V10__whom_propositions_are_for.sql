-- For whom a proposition is meant, and which departments have to change for it.
ALTER TABLE propositions ADD COLUMN for_whom VARCHAR(1000000);
ALTER TABLE propositions ADD COLUMN departments VARCHAR(1000000);
