-- What a manager and a rep agreed, and what colleagues asked of one another by name. Both belong to the two people.

CREATE SEQUENCE talk_ids START WITH 100 INCREMENT BY 50;

CREATE TABLE one_on_ones (
    id BIGINT PRIMARY KEY,
    manager BIGINT NOT NULL,
    rep BIGINT NOT NULL,
    held_on DATE NOT NULL,
    CONSTRAINT one_on_ones_known UNIQUE (manager, rep, held_on),
    CONSTRAINT one_on_ones_manager_fk FOREIGN KEY (manager) REFERENCES people (id),
    CONSTRAINT one_on_ones_rep_fk FOREIGN KEY (rep) REFERENCES people (id)
);
CREATE INDEX one_on_ones_rep_ix ON one_on_ones (rep);

CREATE TABLE agreed_points (
    one_on_one BIGINT NOT NULL,
    place INTEGER NOT NULL,
    words VARCHAR(1000000) NOT NULL,
    due DATE,
    PRIMARY KEY (one_on_one, place),
    CONSTRAINT agreed_points_fk FOREIGN KEY (one_on_one) REFERENCES one_on_ones (id)
);

-- A question to one colleague, about a touch, a deal or a proposition, depending on its kind.
CREATE TABLE requests (
    id BIGINT PRIMARY KEY,
    version BIGINT NOT NULL,
    kind VARCHAR(40) NOT NULL,
    asker BIGINT NOT NULL,
    addressee BIGINT NOT NULL,
    about BIGINT NOT NULL,
    number INTEGER NOT NULL,
    department VARCHAR(1000000),
    why VARCHAR(1000000) NOT NULL,
    asked_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    sent_at TIMESTAMP(6) WITH TIME ZONE,
    said VARCHAR(40),
    reason VARCHAR(1000000),
    instead_of_them BIGINT,
    answered_at TIMESTAMP(6) WITH TIME ZONE,
    CONSTRAINT requests_known UNIQUE (kind, about, addressee, number),
    CONSTRAINT requests_asker_fk FOREIGN KEY (asker) REFERENCES people (id),
    CONSTRAINT requests_addressee_fk FOREIGN KEY (addressee) REFERENCES people (id),
    CONSTRAINT requests_instead_fk FOREIGN KEY (instead_of_them) REFERENCES people (id)
);
CREATE INDEX requests_asker_ix ON requests (asker);
CREATE INDEX requests_addressee_ix ON requests (addressee);
CREATE INDEX requests_answered_ix ON requests (answered_at);
