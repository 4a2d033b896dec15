-- The rest of the facts: what is proposed to many customers at once, judgements under supervision, plans, and what is
-- watched after the signature. Each table is built like those of the first migration.

CREATE TABLE propositions (
    id BIGINT PRIMARY KEY,
    version BIGINT NOT NULL,
    source VARCHAR(100) NOT NULL,
    external_id VARCHAR(300) NOT NULL,
    guesses VARCHAR(2000),
    imported VARCHAR(1000000),
    name VARCHAR(1000000) NOT NULL,
    edition VARCHAR(1000000),
    owner BIGINT,
    sponsor BIGINT,
    summary VARCHAR(1000000),
    reviewed_on DATE,
    kept_reason VARCHAR(1000000),
    CONSTRAINT propositions_known UNIQUE (source, external_id),
    CONSTRAINT propositions_owner_fk FOREIGN KEY (owner) REFERENCES people (id),
    CONSTRAINT propositions_sponsor_fk FOREIGN KEY (sponsor) REFERENCES people (id)
);
CREATE INDEX propositions_owner_ix ON propositions (owner);
CREATE INDEX propositions_sponsor_ix ON propositions (sponsor);

CREATE TABLE approvals (
    id BIGINT PRIMARY KEY,
    version BIGINT NOT NULL,
    source VARCHAR(100) NOT NULL,
    external_id VARCHAR(300) NOT NULL,
    guesses VARCHAR(2000),
    imported VARCHAR(1000000),
    proposition BIGINT NOT NULL,
    department VARCHAR(1000000),
    executive BIGINT,
    approved_on DATE,
    CONSTRAINT approvals_known UNIQUE (source, external_id),
    CONSTRAINT approvals_proposition_fk FOREIGN KEY (proposition) REFERENCES propositions (id),
    CONSTRAINT approvals_executive_fk FOREIGN KEY (executive) REFERENCES people (id)
);
CREATE INDEX approvals_proposition_ix ON approvals (proposition);
CREATE INDEX approvals_executive_ix ON approvals (executive);

CREATE TABLE objections (
    id BIGINT PRIMARY KEY,
    version BIGINT NOT NULL,
    source VARCHAR(100) NOT NULL,
    external_id VARCHAR(300) NOT NULL,
    guesses VARCHAR(2000),
    imported VARCHAR(1000000),
    proposition BIGINT NOT NULL,
    department VARCHAR(1000000),
    owner VARCHAR(1000000),
    objection_text VARCHAR(1000000),
    raised_on DATE,
    resolved_on DATE,
    CONSTRAINT objections_known UNIQUE (source, external_id),
    CONSTRAINT objections_proposition_fk FOREIGN KEY (proposition) REFERENCES propositions (id)
);
CREATE INDEX objections_proposition_ix ON objections (proposition);

CREATE TABLE ideas (
    id BIGINT PRIMARY KEY,
    version BIGINT NOT NULL,
    source VARCHAR(100) NOT NULL,
    external_id VARCHAR(300) NOT NULL,
    guesses VARCHAR(2000),
    imported VARCHAR(1000000),
    person BIGINT,
    idea_text VARCHAR(1000000) NOT NULL,
    submitted_on DATE,
    proposition BIGINT,
    CONSTRAINT ideas_known UNIQUE (source, external_id),
    CONSTRAINT ideas_person_fk FOREIGN KEY (person) REFERENCES people (id),
    CONSTRAINT ideas_proposition_fk FOREIGN KEY (proposition) REFERENCES propositions (id)
);
CREATE INDEX ideas_person_ix ON ideas (person);
CREATE INDEX ideas_proposition_ix ON ideas (proposition);

CREATE TABLE campaigns (
    id BIGINT PRIMARY KEY,
    version BIGINT NOT NULL,
    source VARCHAR(100) NOT NULL,
    external_id VARCHAR(300) NOT NULL,
    guesses VARCHAR(2000),
    imported VARCHAR(1000000),
    proposition BIGINT,
    name VARCHAR(1000000),
    owner BIGINT,
    eligibility VARCHAR(1000000),
    starts_on DATE,
    ends_on DATE,
    launch_on DATE,
    CONSTRAINT campaigns_known UNIQUE (source, external_id),
    CONSTRAINT campaigns_proposition_fk FOREIGN KEY (proposition) REFERENCES propositions (id),
    CONSTRAINT campaigns_owner_fk FOREIGN KEY (owner) REFERENCES people (id)
);
CREATE INDEX campaigns_proposition_ix ON campaigns (proposition);
CREATE INDEX campaigns_owner_ix ON campaigns (owner);

CREATE TABLE judgements (
    id BIGINT PRIMARY KEY,
    version BIGINT NOT NULL,
    source VARCHAR(100) NOT NULL,
    external_id VARCHAR(300) NOT NULL,
    guesses VARCHAR(2000),
    imported VARCHAR(1000000),
    deal BIGINT NOT NULL,
    junior BIGINT NOT NULL,
    junior_said VARCHAR(40),
    senior BIGINT,
    senior_said VARCHAR(40),
    on_date DATE,
    CONSTRAINT judgements_known UNIQUE (source, external_id),
    CONSTRAINT judgements_deal_fk FOREIGN KEY (deal) REFERENCES deals (id),
    CONSTRAINT judgements_junior_fk FOREIGN KEY (junior) REFERENCES people (id),
    CONSTRAINT judgements_senior_fk FOREIGN KEY (senior) REFERENCES people (id)
);
CREATE INDEX judgements_deal_ix ON judgements (deal);
CREATE INDEX judgements_junior_ix ON judgements (junior);
CREATE INDEX judgements_senior_ix ON judgements (senior);

CREATE TABLE cohort (
    id BIGINT PRIMARY KEY,
    version BIGINT NOT NULL,
    source VARCHAR(100) NOT NULL,
    external_id VARCHAR(300) NOT NULL,
    guesses VARCHAR(2000),
    imported VARCHAR(1000000),
    campaign BIGINT NOT NULL,
    account BIGINT NOT NULL,
    pitch_rank INTEGER,
    ineligible_reason VARCHAR(1000000),
    CONSTRAINT cohort_known UNIQUE (source, external_id),
    CONSTRAINT cohort_campaign_fk FOREIGN KEY (campaign) REFERENCES campaigns (id),
    CONSTRAINT cohort_account_fk FOREIGN KEY (account) REFERENCES accounts (id)
);
CREATE INDEX cohort_campaign_ix ON cohort (campaign);
CREATE INDEX cohort_account_ix ON cohort (account);

CREATE TABLE pitches (
    id BIGINT PRIMARY KEY,
    version BIGINT NOT NULL,
    source VARCHAR(100) NOT NULL,
    external_id VARCHAR(300) NOT NULL,
    guesses VARCHAR(2000),
    imported VARCHAR(1000000),
    campaign BIGINT NOT NULL,
    contact BIGINT NOT NULL,
    by_person BIGINT,
    pitched_on DATE,
    outcome VARCHAR(40),
    feedback VARCHAR(1000000),
    ineligible_reason VARCHAR(1000000),
    CONSTRAINT pitches_known UNIQUE (source, external_id),
    CONSTRAINT pitches_campaign_fk FOREIGN KEY (campaign) REFERENCES campaigns (id),
    CONSTRAINT pitches_contact_fk FOREIGN KEY (contact) REFERENCES contacts (id),
    CONSTRAINT pitches_by_person_fk FOREIGN KEY (by_person) REFERENCES people (id)
);
CREATE INDEX pitches_campaign_ix ON pitches (campaign);
CREATE INDEX pitches_contact_ix ON pitches (contact);
CREATE INDEX pitches_by_person_ix ON pitches (by_person);

CREATE TABLE plans (
    id BIGINT PRIMARY KEY,
    version BIGINT NOT NULL,
    source VARCHAR(100) NOT NULL,
    external_id VARCHAR(300) NOT NULL,
    guesses VARCHAR(2000),
    imported VARCHAR(1000000),
    rep BIGINT NOT NULL,
    account BIGINT NOT NULL,
    started_on DATE,
    target_text VARCHAR(1000000),
    CONSTRAINT plans_known UNIQUE (source, external_id),
    CONSTRAINT plans_rep_fk FOREIGN KEY (rep) REFERENCES people (id),
    CONSTRAINT plans_account_fk FOREIGN KEY (account) REFERENCES accounts (id)
);
CREATE INDEX plans_rep_ix ON plans (rep);
CREATE INDEX plans_account_ix ON plans (account);

CREATE TABLE plan_contacts (
    id BIGINT PRIMARY KEY,
    version BIGINT NOT NULL,
    source VARCHAR(100) NOT NULL,
    external_id VARCHAR(300) NOT NULL,
    guesses VARCHAR(2000),
    imported VARCHAR(1000000),
    plan BIGINT NOT NULL,
    contact BIGINT NOT NULL,
    met_before BOOLEAN,
    CONSTRAINT plan_contacts_known UNIQUE (source, external_id),
    CONSTRAINT plan_contacts_plan_fk FOREIGN KEY (plan) REFERENCES plans (id),
    CONSTRAINT plan_contacts_contact_fk FOREIGN KEY (contact) REFERENCES contacts (id)
);
CREATE INDEX plan_contacts_plan_ix ON plan_contacts (plan);
CREATE INDEX plan_contacts_contact_ix ON plan_contacts (contact);

CREATE TABLE coaching_plans (
    id BIGINT PRIMARY KEY,
    version BIGINT NOT NULL,
    source VARCHAR(100) NOT NULL,
    external_id VARCHAR(300) NOT NULL,
    guesses VARCHAR(2000),
    imported VARCHAR(1000000),
    manager BIGINT NOT NULL,
    account BIGINT NOT NULL,
    written_on DATE,
    plan_text VARCHAR(1000000),
    CONSTRAINT coaching_plans_known UNIQUE (source, external_id),
    CONSTRAINT coaching_plans_manager_fk FOREIGN KEY (manager) REFERENCES people (id),
    CONSTRAINT coaching_plans_account_fk FOREIGN KEY (account) REFERENCES accounts (id)
);
CREATE INDEX coaching_plans_manager_ix ON coaching_plans (manager);
CREATE INDEX coaching_plans_account_ix ON coaching_plans (account);

CREATE TABLE dependencies (
    id BIGINT PRIMARY KEY,
    version BIGINT NOT NULL,
    source VARCHAR(100) NOT NULL,
    external_id VARCHAR(300) NOT NULL,
    guesses VARCHAR(2000),
    imported VARCHAR(1000000),
    deal BIGINT NOT NULL,
    name VARCHAR(1000000) NOT NULL,
    confirmed_on DATE,
    confirmed_by VARCHAR(40),
    CONSTRAINT dependencies_known UNIQUE (source, external_id),
    CONSTRAINT dependencies_deal_fk FOREIGN KEY (deal) REFERENCES deals (id)
);
CREATE INDEX dependencies_deal_ix ON dependencies (deal);

CREATE TABLE addons (
    id BIGINT PRIMARY KEY,
    version BIGINT NOT NULL,
    source VARCHAR(100) NOT NULL,
    external_id VARCHAR(300) NOT NULL,
    guesses VARCHAR(2000),
    imported VARCHAR(1000000),
    deal BIGINT NOT NULL,
    idea VARCHAR(1000000) NOT NULL,
    noted_on DATE,
    CONSTRAINT addons_known UNIQUE (source, external_id),
    CONSTRAINT addons_deal_fk FOREIGN KEY (deal) REFERENCES deals (id)
);
CREATE INDEX addons_deal_ix ON addons (deal);

CREATE TABLE sightings (
    id BIGINT PRIMARY KEY,
    version BIGINT NOT NULL,
    source VARCHAR(100) NOT NULL,
    external_id VARCHAR(300) NOT NULL,
    guesses VARCHAR(2000),
    imported VARCHAR(1000000),
    account BIGINT NOT NULL,
    competitor VARCHAR(1000000),
    kind VARCHAR(40),
    seen_on DATE,
    CONSTRAINT sightings_known UNIQUE (source, external_id),
    CONSTRAINT sightings_account_fk FOREIGN KEY (account) REFERENCES accounts (id)
);
CREATE INDEX sightings_account_ix ON sightings (account);

ALTER TABLE deals ADD COLUMN proposition BIGINT;
ALTER TABLE deals ADD CONSTRAINT deals_proposition_fk FOREIGN KEY (proposition) REFERENCES propositions (id);
CREATE INDEX deals_proposition_ix ON deals (proposition);

ALTER TABLE touches ADD COLUMN campaign BIGINT;
ALTER TABLE touches ADD CONSTRAINT touches_campaign_fk FOREIGN KEY (campaign) REFERENCES campaigns (id);
CREATE INDEX touches_campaign_ix ON touches (campaign);

CREATE INDEX touches_at_time_ix ON touches (at_time);
