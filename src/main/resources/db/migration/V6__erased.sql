-- The marks of those who were erased: digests of what sources called them, so that no import brings them back.
CREATE TABLE erased (
    mark VARCHAR(64) PRIMARY KEY,
    kind VARCHAR(40) NOT NULL,
    at_time TIMESTAMP(6) WITH TIME ZONE NOT NULL
);
