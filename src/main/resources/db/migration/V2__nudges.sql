-- What people were told, asked and answered, how they want to be coached, and when jobs are due.

CREATE SEQUENCE nudge_ids START WITH 100 INCREMENT BY 100;

-- One stretch of time during which a finding stands for somebody. The finding is kept as it was last judged.
CREATE TABLE episodes (
    id BIGINT PRIMARY KEY,
    version BIGINT NOT NULL,
    play VARCHAR(40) NOT NULL,
    subject_kind VARCHAR(40) NOT NULL,
    subject_id BIGINT NOT NULL,
    person BIGINT NOT NULL,
    number BIGINT NOT NULL,
    account BIGINT,
    finding VARCHAR(1000000) NOT NULL,
    next_change DATE,
    opened_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    closed_at TIMESTAMP(6) WITH TIME ZONE,
    seen_at TIMESTAMP(6) WITH TIME ZONE,
    CONSTRAINT episodes_known UNIQUE (play, subject_kind, subject_id, person, number),
    CONSTRAINT episodes_person_fk FOREIGN KEY (person) REFERENCES people (id)
);
CREATE INDEX episodes_person_ix ON episodes (person, closed_at);

-- One telling of an episode, and what the person said to it. Answers belong to the person alone.
CREATE TABLE nudges (
    id BIGINT PRIMARY KEY,
    version BIGINT NOT NULL,
    episode BIGINT NOT NULL,
    number BIGINT NOT NULL,
    state VARCHAR(40) NOT NULL,
    delivery VARCHAR(36),
    lane VARCHAR(40),
    told_at TIMESTAMP(6) WITH TIME ZONE,
    told_on DATE,
    place BIGINT,
    as_question BOOLEAN,
    answered_at TIMESTAMP(6) WITH TIME ZONE,
    snoozed_until DATE,
    reason VARCHAR(1000000),
    CONSTRAINT nudges_known UNIQUE (episode, number),
    CONSTRAINT nudges_episode_fk FOREIGN KEY (episode) REFERENCES episodes (id)
);
CREATE INDEX nudges_delivery_ix ON nudges (delivery);

-- One question about something that was never recorded, as it was asked.
CREATE TABLE questions (
    delivery VARCHAR(36) PRIMARY KEY,
    person BIGINT NOT NULL,
    asked_on DATE NOT NULL,
    play VARCHAR(40) NOT NULL,
    account BIGINT NOT NULL,
    subject_kind VARCHAR(40) NOT NULL,
    subject_id BIGINT NOT NULL,
    field_kind VARCHAR(40) NOT NULL,
    field_name VARCHAR(100) NOT NULL,
    row_id BIGINT NOT NULL,
    words VARCHAR(1000000) NOT NULL,
    CONSTRAINT questions_person_fk FOREIGN KEY (person) REFERENCES people (id)
);
CREATE INDEX questions_person_ix ON questions (person);

-- Which plays paused themselves, and from when on what people said counts.
CREATE TABLE play_pauses (
    play VARCHAR(40) PRIMARY KEY,
    why VARCHAR(1000000),
    paused_at TIMESTAMP(6) WITH TIME ZONE,
    counts_from TIMESTAMP(6) WITH TIME ZONE
);

CREATE TABLE preferences (
    person BIGINT PRIMARY KEY,
    invited_at TIMESTAMP(6) WITH TIME ZONE,
    opted_in_at TIMESTAMP(6) WITH TIME ZONE,
    daily_hour VARCHAR(8) NOT NULL,
    digest_day VARCHAR(20) NOT NULL,
    digest_hour VARCHAR(8) NOT NULL,
    paused_on DATE,
    paused_until DATE,
    CONSTRAINT preferences_person_fk FOREIGN KEY (person) REFERENCES people (id)
);

-- Whoever decides for a person holds this row until the decision is kept.
CREATE TABLE turns (
    person BIGINT PRIMARY KEY,
    taken BIGINT NOT NULL,
    CONSTRAINT turns_person_fk FOREIGN KEY (person) REFERENCES people (id)
);

-- The scheduler's own table. No job has data, so the column for it stays empty.
CREATE TABLE scheduled_jobs (
    task_name VARCHAR(100) NOT NULL,
    task_instance VARCHAR(100) NOT NULL,
    task_data VARCHAR(1),
    execution_time TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    picked BOOLEAN NOT NULL,
    picked_by VARCHAR(100),
    last_success TIMESTAMP(6) WITH TIME ZONE,
    last_failure TIMESTAMP(6) WITH TIME ZONE,
    consecutive_failures INTEGER,
    last_heartbeat TIMESTAMP(6) WITH TIME ZONE,
    version BIGINT NOT NULL,
    priority SMALLINT,
    PRIMARY KEY (task_name, task_instance)
);
CREATE INDEX scheduled_jobs_time_ix ON scheduled_jobs (execution_time);
CREATE INDEX scheduled_jobs_heartbeat_ix ON scheduled_jobs (last_heartbeat);
