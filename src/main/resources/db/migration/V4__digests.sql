-- What managers' digests are made of: how accounts stood week by week, what got better for each rep, and which topics a
-- manager was shown.

CREATE SEQUENCE weekly_ids START WITH 500 INCREMENT BY 500;

-- How an account stood with one of its reps in one ISO week, named by its Monday.
CREATE TABLE weekly_facts (
    id BIGINT PRIMARY KEY,
    monday DATE NOT NULL,
    account BIGINT NOT NULL,
    rep BIGINT NOT NULL,
    major BOOLEAN NOT NULL,
    proven BOOLEAN NOT NULL,
    met BIGINT,
    wanted BIGINT NOT NULL,
    light VARCHAR(40) NOT NULL,
    CONSTRAINT weekly_facts_known UNIQUE (monday, account, rep),
    CONSTRAINT weekly_facts_account_fk FOREIGN KEY (account) REFERENCES accounts (id) ON DELETE CASCADE,
    CONSTRAINT weekly_facts_rep_fk FOREIGN KEY (rep) REFERENCES people (id) ON DELETE CASCADE
);
CREATE INDEX weekly_facts_account_ix ON weekly_facts (account);
CREATE INDEX weekly_facts_rep_ix ON weekly_facts (rep, monday);

-- The weeks that are written for good.
CREATE TABLE weekly_runs (
    monday DATE PRIMARY KEY,
    closed_at TIMESTAMP(6) WITH TIME ZONE NOT NULL
);

-- What got better for a rep, written anew each day from the facts.
CREATE TABLE praises (
    rep BIGINT PRIMARY KEY,
    account BIGINT NOT NULL,
    words VARCHAR(1000000) NOT NULL,
    since DATE NOT NULL,
    CONSTRAINT praises_account_fk FOREIGN KEY (account) REFERENCES accounts (id) ON DELETE CASCADE,
    CONSTRAINT praises_rep_fk FOREIGN KEY (rep) REFERENCES people (id) ON DELETE CASCADE
);
CREATE INDEX praises_account_ix ON praises (account);

-- A topic that a manager was shown, and whether they called it not useful: an answer, which belongs to them alone.
CREATE TABLE digest_topics (
    id BIGINT PRIMARY KEY,
    manager BIGINT NOT NULL,
    play VARCHAR(40) NOT NULL,
    subject_kind VARCHAR(40) NOT NULL,
    subject_id BIGINT NOT NULL,
    rep BIGINT NOT NULL,
    shown_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    not_useful_at TIMESTAMP(6) WITH TIME ZONE,
    CONSTRAINT digest_topics_manager_fk FOREIGN KEY (manager) REFERENCES people (id) ON DELETE CASCADE,
    CONSTRAINT digest_topics_rep_fk FOREIGN KEY (rep) REFERENCES people (id) ON DELETE CASCADE
);
CREATE INDEX digest_topics_manager_ix ON digest_topics (manager, shown_at);
CREATE INDEX digest_topics_rep_ix ON digest_topics (rep);
