-- What 4.10 has and 4.3 has not.
CREATE TABLE companies (
    id bigserial PRIMARY KEY,
    name varchar NOT NULL,
    domain varchar,
    account_id bigint NOT NULL
);
ALTER TABLE contacts ADD COLUMN company_id bigint;
ALTER TABLE conversations ADD COLUMN assignee_agent_bot_id bigint;
ALTER TABLE account_users ADD COLUMN agent_capacity_policy_id bigint;
CREATE TABLE inbox_capacity_limits (
    id bigserial PRIMARY KEY,
    agent_capacity_policy_id bigint NOT NULL,
    inbox_id bigint NOT NULL,
    conversation_limit int NOT NULL
);
CREATE TABLE leaves (
    id bigserial PRIMARY KEY,
    account_id bigint NOT NULL,
    user_id bigint NOT NULL,
    start_date date NOT NULL,
    end_date date NOT NULL,
    status int NOT NULL DEFAULT 0
);
