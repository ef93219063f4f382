-- Chatwoot's tables as of 4.3, as far as the adapter meets them: names, types, nullability,
-- defaults and the indexes that reads rely on. A few columns with secrets stand for the many.

CREATE TABLE users (
    id serial PRIMARY KEY,
    encrypted_password varchar NOT NULL DEFAULT '',
    confirmed_at timestamp,
    name varchar NOT NULL,
    display_name varchar,
    email varchar,
    tokens json,
    created_at timestamp NOT NULL DEFAULT now(),
    updated_at timestamp NOT NULL DEFAULT now(),
    custom_attributes jsonb DEFAULT '{}'
);

CREATE TABLE account_users (
    id bigserial PRIMARY KEY,
    account_id bigint,
    user_id bigint,
    role int DEFAULT 0,
    availability int NOT NULL DEFAULT 0,
    created_at timestamp NOT NULL DEFAULT now(),
    updated_at timestamp NOT NULL DEFAULT now()
);
CREATE UNIQUE INDEX uniq_user_id_per_account_id ON account_users (account_id, user_id);

CREATE TABLE teams (
    id bigserial PRIMARY KEY,
    name varchar NOT NULL,
    account_id bigint NOT NULL,
    created_at timestamp NOT NULL DEFAULT now(),
    updated_at timestamp NOT NULL DEFAULT now()
);

CREATE TABLE inboxes (
    id serial PRIMARY KEY,
    channel_id int NOT NULL DEFAULT 0,
    account_id int NOT NULL,
    name varchar NOT NULL,
    channel_type varchar,
    working_hours_enabled boolean DEFAULT false,
    timezone varchar DEFAULT 'UTC',
    created_at timestamp NOT NULL DEFAULT now(),
    updated_at timestamp NOT NULL DEFAULT now()
);

CREATE TABLE working_hours (
    id bigserial PRIMARY KEY,
    inbox_id bigint,
    account_id bigint,
    day_of_week int NOT NULL,
    closed_all_day boolean DEFAULT false,
    open_hour int,
    open_minutes int,
    close_hour int,
    close_minutes int,
    open_all_day boolean DEFAULT false,
    created_at timestamp NOT NULL DEFAULT now(),
    updated_at timestamp NOT NULL DEFAULT now()
);
CREATE INDEX index_working_hours_on_inbox_id ON working_hours (inbox_id);

CREATE TABLE agent_bot_inboxes (
    id bigserial PRIMARY KEY,
    inbox_id int,
    agent_bot_id int,
    status int DEFAULT 0,
    account_id int
);
CREATE TABLE captain_inboxes (
    id bigserial PRIMARY KEY,
    captain_assistant_id bigint NOT NULL,
    inbox_id bigint NOT NULL
);
CREATE TABLE integrations_hooks (
    id bigserial PRIMARY KEY,
    status int DEFAULT 1,
    inbox_id int,
    account_id int,
    app_id varchar,
    access_token varchar
);

CREATE TABLE contacts (
    id serial PRIMARY KEY,
    name varchar DEFAULT '',
    email varchar,
    phone_number varchar,
    account_id int NOT NULL,
    created_at timestamp NOT NULL DEFAULT now(),
    updated_at timestamp NOT NULL DEFAULT now(),
    additional_attributes jsonb DEFAULT '{}',
    identifier varchar,
    custom_attributes jsonb DEFAULT '{}',
    middle_name varchar DEFAULT '',
    last_name varchar DEFAULT '',
    blocked boolean NOT NULL DEFAULT false
);

CREATE TABLE conversations (
    id serial PRIMARY KEY,
    account_id int NOT NULL,
    inbox_id int NOT NULL,
    status int NOT NULL DEFAULT 0,
    assignee_id int,
    created_at timestamp NOT NULL,
    updated_at timestamp NOT NULL,
    contact_id bigint,
    display_id int NOT NULL,
    additional_attributes jsonb DEFAULT '{}',
    uuid uuid NOT NULL DEFAULT gen_random_uuid(),
    last_activity_at timestamp NOT NULL DEFAULT now(),
    team_id bigint,
    snoozed_until timestamp,
    custom_attributes jsonb DEFAULT '{}',
    first_reply_created_at timestamp,
    priority int,
    sla_policy_id bigint,
    waiting_since timestamp(6),
    cached_label_list text
);
CREATE INDEX index_conversations_on_status_and_account_id ON conversations (status, account_id);
CREATE INDEX index_conversations_on_account_id ON conversations (account_id);
CREATE INDEX conv_acid_inbid_stat_asgnid_idx
ON conversations (account_id, inbox_id, status, assignee_id);

CREATE TABLE messages (
    id serial PRIMARY KEY,
    content text,
    account_id int NOT NULL,
    inbox_id int NOT NULL,
    conversation_id int NOT NULL,
    message_type int NOT NULL,
    created_at timestamp NOT NULL,
    updated_at timestamp NOT NULL DEFAULT now(),
    private boolean NOT NULL DEFAULT false,
    status int DEFAULT 0,
    source_id varchar,
    content_type int NOT NULL DEFAULT 0,
    content_attributes json DEFAULT '{}',
    sender_type varchar,
    sender_id bigint,
    additional_attributes jsonb DEFAULT '{}',
    processed_message_content text
);
CREATE INDEX index_messages_on_conversation_account_type_created
ON messages (conversation_id, account_id, message_type, created_at);
CREATE INDEX index_messages_on_conversation_id ON messages (conversation_id);
CREATE INDEX index_messages_on_account_id ON messages (account_id);

CREATE TABLE attachments (
    id serial PRIMARY KEY,
    file_type int DEFAULT 0,
    message_id int NOT NULL,
    account_id int NOT NULL
);
CREATE INDEX index_attachments_on_message_id ON attachments (message_id);

CREATE TABLE tags (id serial PRIMARY KEY, name varchar);
CREATE TABLE taggings (
    id serial PRIMARY KEY,
    tag_id int,
    taggable_type varchar,
    taggable_id int,
    context varchar(128)
);
CREATE INDEX index_taggings_on_taggable_id_and_taggable_type_and_context
ON taggings (taggable_id, taggable_type, context);

CREATE TABLE sla_policies (
    id bigserial PRIMARY KEY,
    name varchar NOT NULL,
    first_response_time_threshold double precision,
    next_response_time_threshold double precision,
    only_during_business_hours boolean DEFAULT false,
    account_id bigint NOT NULL,
    resolution_time_threshold double precision
);
CREATE TABLE applied_slas (
    id bigserial PRIMARY KEY,
    account_id bigint NOT NULL,
    sla_policy_id bigint NOT NULL,
    conversation_id bigint NOT NULL,
    sla_status int DEFAULT 0
);
CREATE INDEX index_applied_slas_on_conversation_id ON applied_slas (conversation_id);
