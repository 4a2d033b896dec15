-- One table for each kind of fact. Beside the fields of its kind each row has an internal id, the id by which its source
-- knows it, the fields whose value is a guess, and the last imported value of each field. Rows name one another by
-- internal id. All of it is understood by HSQLDB and by PostgreSQL alike; columns whose field has a reserved word for a
-- name carry a longer one.

CREATE SEQUENCE fact_ids START WITH 100 INCREMENT BY 100;

CREATE TABLE people (
    id BIGINT PRIMARY KEY,
    version BIGINT NOT NULL,
    source VARCHAR(100) NOT NULL,
    external_id VARCHAR(300) NOT NULL,
    guesses VARCHAR(2000),
    imported VARCHAR(1000000),
    name VARCHAR(1000000) NOT NULL,
    email VARCHAR(1000000),
    slack_id VARCHAR(1000000),
    roles VARCHAR(100),
    seniority VARCHAR(40),
    graduated_on DATE,
    manager BIGINT,
    country VARCHAR(1000000),
    time_zone VARCHAR(100),
    started_on DATE,
    CONSTRAINT people_known UNIQUE (source, external_id),
    CONSTRAINT people_manager_fk FOREIGN KEY (manager) REFERENCES people (id)
);
CREATE INDEX people_manager_ix ON people (manager);

CREATE TABLE holidays (
    id BIGINT PRIMARY KEY,
    version BIGINT NOT NULL,
    source VARCHAR(100) NOT NULL,
    external_id VARCHAR(300) NOT NULL,
    guesses VARCHAR(2000),
    imported VARCHAR(1000000),
    on_date DATE NOT NULL,
    country VARCHAR(1000000),
    CONSTRAINT holidays_known UNIQUE (source, external_id)
);

CREATE TABLE settings (
    id BIGINT PRIMARY KEY,
    version BIGINT NOT NULL,
    source VARCHAR(100) NOT NULL,
    external_id VARCHAR(300) NOT NULL,
    guesses VARCHAR(2000),
    imported VARCHAR(1000000),
    setting_key VARCHAR(1000000) NOT NULL,
    setting_value VARCHAR(1000000),
    CONSTRAINT settings_known UNIQUE (source, external_id)
);

CREATE TABLE accounts (
    id BIGINT PRIMARY KEY,
    version BIGINT NOT NULL,
    source VARCHAR(100) NOT NULL,
    external_id VARCHAR(300) NOT NULL,
    guesses VARCHAR(2000),
    imported VARCHAR(1000000),
    name VARCHAR(1000000) NOT NULL,
    owner BIGINT,
    mode VARCHAR(40),
    major BOOLEAN,
    sector VARCHAR(1000000),
    revenue NUMERIC(21, 6),
    employees INTEGER,
    country VARCHAR(1000000),
    parent BIGINT,
    target_level INTEGER,
    CONSTRAINT accounts_known UNIQUE (source, external_id),
    CONSTRAINT accounts_owner_fk FOREIGN KEY (owner) REFERENCES people (id),
    CONSTRAINT accounts_parent_fk FOREIGN KEY (parent) REFERENCES accounts (id)
);
CREATE INDEX accounts_owner_ix ON accounts (owner);
CREATE INDEX accounts_parent_ix ON accounts (parent);

CREATE TABLE account_team (
    id BIGINT PRIMARY KEY,
    version BIGINT NOT NULL,
    source VARCHAR(100) NOT NULL,
    external_id VARCHAR(300) NOT NULL,
    guesses VARCHAR(2000),
    imported VARCHAR(1000000),
    account BIGINT NOT NULL,
    person BIGINT NOT NULL,
    CONSTRAINT account_team_known UNIQUE (source, external_id),
    CONSTRAINT account_team_account_fk FOREIGN KEY (account) REFERENCES accounts (id),
    CONSTRAINT account_team_person_fk FOREIGN KEY (person) REFERENCES people (id)
);
CREATE INDEX account_team_account_ix ON account_team (account);
CREATE INDEX account_team_person_ix ON account_team (person);

CREATE TABLE contacts (
    id BIGINT PRIMARY KEY,
    version BIGINT NOT NULL,
    source VARCHAR(100) NOT NULL,
    external_id VARCHAR(300) NOT NULL,
    guesses VARCHAR(2000),
    imported VARCHAR(1000000),
    account BIGINT NOT NULL,
    name VARCHAR(1000000) NOT NULL,
    title VARCHAR(1000000),
    department VARCHAR(1000000),
    level INTEGER,
    email VARCHAR(1000000),
    reports_to BIGINT,
    decision_maker BOOLEAN,
    held_by BIGINT,
    left_on DATE,
    bounced_on DATE,
    CONSTRAINT contacts_known UNIQUE (source, external_id),
    CONSTRAINT contacts_account_fk FOREIGN KEY (account) REFERENCES accounts (id),
    CONSTRAINT contacts_reports_to_fk FOREIGN KEY (reports_to) REFERENCES contacts (id),
    CONSTRAINT contacts_held_by_fk FOREIGN KEY (held_by) REFERENCES people (id)
);
CREATE INDEX contacts_account_ix ON contacts (account);
CREATE INDEX contacts_reports_to_ix ON contacts (reports_to);
CREATE INDEX contacts_held_by_ix ON contacts (held_by);

CREATE TABLE champions (
    id BIGINT PRIMARY KEY,
    version BIGINT NOT NULL,
    source VARCHAR(100) NOT NULL,
    external_id VARCHAR(300) NOT NULL,
    guesses VARCHAR(2000),
    imported VARCHAR(1000000),
    contact BIGINT NOT NULL,
    nominated_on DATE,
    nominated_by BIGINT,
    willing_act VARCHAR(1000000),
    willing_on DATE,
    able_act VARCHAR(1000000),
    able_on DATE,
    expertise BOOLEAN,
    access BOOLEAN,
    credibility BOOLEAN,
    relationship BOOLEAN,
    friend_on DATE,
    enough_reason VARCHAR(1000000),
    enough_on DATE,
    CONSTRAINT champions_known UNIQUE (source, external_id),
    CONSTRAINT champions_contact_fk FOREIGN KEY (contact) REFERENCES contacts (id),
    CONSTRAINT champions_nominated_by_fk FOREIGN KEY (nominated_by) REFERENCES people (id)
);
CREATE INDEX champions_contact_ix ON champions (contact);
CREATE INDEX champions_nominated_by_ix ON champions (nominated_by);

CREATE TABLE deals (
    id BIGINT PRIMARY KEY,
    version BIGINT NOT NULL,
    source VARCHAR(100) NOT NULL,
    external_id VARCHAR(300) NOT NULL,
    guesses VARCHAR(2000),
    imported VARCHAR(1000000),
    account BIGINT,
    name VARCHAR(1000000),
    owner BIGINT,
    stage VARCHAR(40),
    stage_since DATE,
    amount NUMERIC(21, 6),
    currency VARCHAR(1000000),
    opened_on DATE,
    expected_close DATE,
    slips INTEGER,
    slipped_on VARCHAR(1000000),
    closed_on DATE,
    awareness VARCHAR(40),
    problem VARCHAR(1000000),
    expectations_on DATE,
    process_on DATE,
    fit VARCHAR(40),
    fit_on DATE,
    fit_by BIGINT,
    signed_off_by BIGINT,
    signed_off_on DATE,
    qualified_by BIGINT,
    rerated_on DATE,
    CONSTRAINT deals_known UNIQUE (source, external_id),
    CONSTRAINT deals_account_fk FOREIGN KEY (account) REFERENCES accounts (id),
    CONSTRAINT deals_owner_fk FOREIGN KEY (owner) REFERENCES people (id),
    CONSTRAINT deals_fit_by_fk FOREIGN KEY (fit_by) REFERENCES people (id),
    CONSTRAINT deals_signed_off_by_fk FOREIGN KEY (signed_off_by) REFERENCES people (id),
    CONSTRAINT deals_qualified_by_fk FOREIGN KEY (qualified_by) REFERENCES people (id)
);
CREATE INDEX deals_account_ix ON deals (account);
CREATE INDEX deals_owner_ix ON deals (owner);
CREATE INDEX deals_fit_by_ix ON deals (fit_by);
CREATE INDEX deals_signed_off_by_ix ON deals (signed_off_by);
CREATE INDEX deals_qualified_by_ix ON deals (qualified_by);

CREATE TABLE stages (
    id BIGINT PRIMARY KEY,
    version BIGINT NOT NULL,
    source VARCHAR(100) NOT NULL,
    external_id VARCHAR(300) NOT NULL,
    guesses VARCHAR(2000),
    imported VARCHAR(1000000),
    deal BIGINT NOT NULL,
    stage VARCHAR(40) NOT NULL,
    since_date DATE,
    recorded_at TIMESTAMP(6) WITH TIME ZONE,
    CONSTRAINT stages_known UNIQUE (source, external_id),
    CONSTRAINT stages_deal_fk FOREIGN KEY (deal) REFERENCES deals (id)
);
CREATE INDEX stages_deal_ix ON stages (deal);

CREATE TABLE touches (
    id BIGINT PRIMARY KEY,
    version BIGINT NOT NULL,
    source VARCHAR(100) NOT NULL,
    external_id VARCHAR(300) NOT NULL,
    guesses VARCHAR(2000),
    imported VARCHAR(1000000),
    account BIGINT NOT NULL,
    deal BIGINT,
    at_time TIMESTAMP(6) WITH TIME ZONE,
    status VARCHAR(40),
    kind VARCHAR(40),
    purpose VARCHAR(40),
    our_people VARCHAR(1000000),
    contacts VARCHAR(1000000),
    lead_person BIGINT,
    agenda_owner BIGINT,
    two_way BOOLEAN,
    proposal BOOLEAN,
    outcome VARCHAR(1000000),
    note VARCHAR(1000000),
    CONSTRAINT touches_known UNIQUE (source, external_id),
    CONSTRAINT touches_account_fk FOREIGN KEY (account) REFERENCES accounts (id),
    CONSTRAINT touches_deal_fk FOREIGN KEY (deal) REFERENCES deals (id),
    CONSTRAINT touches_lead_person_fk FOREIGN KEY (lead_person) REFERENCES people (id),
    CONSTRAINT touches_agenda_owner_fk FOREIGN KEY (agenda_owner) REFERENCES people (id)
);
CREATE INDEX touches_account_ix ON touches (account);
CREATE INDEX touches_deal_ix ON touches (deal);
CREATE INDEX touches_lead_person_ix ON touches (lead_person);
CREATE INDEX touches_agenda_owner_ix ON touches (agenda_owner);

CREATE TABLE deliveries (
    id BIGINT PRIMARY KEY,
    version BIGINT NOT NULL,
    source VARCHAR(100) NOT NULL,
    external_id VARCHAR(300) NOT NULL,
    guesses VARCHAR(2000),
    imported VARCHAR(1000000),
    deal BIGINT NOT NULL,
    go_live DATE,
    date_confirmed_on DATE,
    date_confirmed_by VARCHAR(40),
    team_confirmed_on DATE,
    team_confirmed_by VARCHAR(40),
    progress INTEGER,
    closed_on DATE,
    CONSTRAINT deliveries_known UNIQUE (source, external_id),
    CONSTRAINT deliveries_deal_fk FOREIGN KEY (deal) REFERENCES deals (id)
);
CREATE INDEX deliveries_deal_ix ON deliveries (deal);

CREATE TABLE milestones (
    id BIGINT PRIMARY KEY,
    version BIGINT NOT NULL,
    source VARCHAR(100) NOT NULL,
    external_id VARCHAR(300) NOT NULL,
    guesses VARCHAR(2000),
    imported VARCHAR(1000000),
    deal BIGINT NOT NULL,
    name VARCHAR(1000000) NOT NULL,
    due DATE,
    reached_on DATE,
    client_confirmed_on DATE,
    client_words VARCHAR(1000000),
    CONSTRAINT milestones_known UNIQUE (source, external_id),
    CONSTRAINT milestones_deal_fk FOREIGN KEY (deal) REFERENCES deals (id)
);
CREATE INDEX milestones_deal_ix ON milestones (deal);

CREATE TABLE promises (
    id BIGINT PRIMARY KEY,
    version BIGINT NOT NULL,
    source VARCHAR(100) NOT NULL,
    external_id VARCHAR(300) NOT NULL,
    guesses VARCHAR(2000),
    imported VARCHAR(1000000),
    account BIGINT NOT NULL,
    deal BIGINT,
    words VARCHAR(1000000) NOT NULL,
    spoken BOOLEAN,
    to_contact BIGINT,
    due DATE,
    delivered_on DATE,
    client_confirmed_on DATE,
    renegotiated_on DATE,
    CONSTRAINT promises_known UNIQUE (source, external_id),
    CONSTRAINT promises_account_fk FOREIGN KEY (account) REFERENCES accounts (id),
    CONSTRAINT promises_deal_fk FOREIGN KEY (deal) REFERENCES deals (id),
    CONSTRAINT promises_to_contact_fk FOREIGN KEY (to_contact) REFERENCES contacts (id)
);
CREATE INDEX promises_account_ix ON promises (account);
CREATE INDEX promises_deal_ix ON promises (deal);
CREATE INDEX promises_to_contact_ix ON promises (to_contact);

CREATE TABLE mutes (
    id BIGINT PRIMARY KEY,
    version BIGINT NOT NULL,
    source VARCHAR(100) NOT NULL,
    external_id VARCHAR(300) NOT NULL,
    guesses VARCHAR(2000),
    imported VARCHAR(1000000),
    play VARCHAR(1000000) NOT NULL,
    account BIGINT,
    person BIGINT,
    until_date DATE,
    reason VARCHAR(1000000),
    CONSTRAINT mutes_known UNIQUE (source, external_id),
    CONSTRAINT mutes_account_fk FOREIGN KEY (account) REFERENCES accounts (id),
    CONSTRAINT mutes_person_fk FOREIGN KEY (person) REFERENCES people (id)
);
CREATE INDEX mutes_account_ix ON mutes (account);
CREATE INDEX mutes_person_ix ON mutes (person);

-- Who changed which fields of which row, when and through what. Rows are only ever added. Ids and names of fields, never
-- values: what names people stays where it can be erased.
CREATE SEQUENCE audit_ids START WITH 500 INCREMENT BY 500;
CREATE TABLE audit (
    id BIGINT PRIMARY KEY,
    at_time TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    person BIGINT,
    through VARCHAR(100) NOT NULL,
    action VARCHAR(40) NOT NULL,
    kind VARCHAR(40) NOT NULL,
    row_id BIGINT NOT NULL,
    fields VARCHAR(2000) NOT NULL
);
CREATE INDEX audit_row_ix ON audit (kind, row_id);

-- Where a new value of a source replaced what somebody had corrected here.
CREATE SEQUENCE conflict_ids START WITH 100 INCREMENT BY 100;
CREATE TABLE conflicts (
    id BIGINT PRIMARY KEY,
    at_time TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    kind VARCHAR(40) NOT NULL,
    row_id BIGINT NOT NULL,
    field VARCHAR(100) NOT NULL,
    source VARCHAR(100) NOT NULL,
    corrected VARCHAR(1000000),
    source_says VARCHAR(1000000) NOT NULL
);
CREATE INDEX conflicts_row_ix ON conflicts (kind, row_id);

-- Messages that were decided and must reach somebody exactly once. What is still to do with one is its errand; none is
-- left once that is null.
CREATE SEQUENCE outbox_ids START WITH 50 INCREMENT BY 50;
CREATE TABLE outbox (
    id BIGINT PRIMARY KEY,
    delivery_id VARCHAR(36) NOT NULL,
    person BIGINT NOT NULL,
    slack_id VARCHAR(100),
    purpose VARCHAR(100) NOT NULL,
    message VARCHAR(1000000) NOT NULL,
    revision INTEGER NOT NULL,
    sent_revision INTEGER NOT NULL,
    fate VARCHAR(40) NOT NULL,
    errand VARCHAR(40),
    put_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    queued_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    due_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    claimed_by VARCHAR(36),
    handed BOOLEAN NOT NULL,
    attempts INTEGER NOT NULL,
    channel VARCHAR(100),
    ts VARCHAR(100),
    reason VARCHAR(10000),
    withdraw_reason VARCHAR(10000),
    settled_at TIMESTAMP(6) WITH TIME ZONE,
    CONSTRAINT outbox_delivery UNIQUE (delivery_id),
    CONSTRAINT outbox_person_fk FOREIGN KEY (person) REFERENCES people (id)
);
CREATE INDEX outbox_due_ix ON outbox (errand, due_at);
CREATE INDEX outbox_person_ix ON outbox (person, errand, queued_at);
CREATE INDEX outbox_fate_ix ON outbox (fate, settled_at);

-- What this database says of itself.
CREATE TABLE workspace (
    name VARCHAR(100) PRIMARY KEY,
    content VARCHAR(1000) NOT NULL
);
