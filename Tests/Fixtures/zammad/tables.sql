-- The tables of a Zammad 5.5 that the adapter reads, with the columns it does not need left out where
-- they make no difference. No foreign keys: rows that contradict each other are what tests are about.
CREATE TABLE users (
    id serial PRIMARY KEY,
    organization_id integer,
    login varchar(255) NOT NULL,
    firstname varchar(100) DEFAULT '',
    lastname varchar(100) DEFAULT '',
    email varchar(255) DEFAULT '',
    password varchar(120),
    phone varchar(100) DEFAULT '',
    mobile varchar(100) DEFAULT '',
    vip boolean DEFAULT false,
    verified boolean NOT NULL DEFAULT false,
    active boolean NOT NULL DEFAULT true,
    note varchar(5000) DEFAULT '',
    out_of_office boolean NOT NULL DEFAULT false,
    out_of_office_start_at date,
    out_of_office_end_at date,
    out_of_office_replacement_id integer,
    preferences varchar(8000),
    updated_by_id integer NOT NULL DEFAULT 1,
    created_by_id integer NOT NULL DEFAULT 1,
    created_at timestamp(3) NOT NULL DEFAULT '2026-01-01',
    updated_at timestamp(3) NOT NULL DEFAULT '2026-01-01'
);
CREATE TABLE organizations (
    id serial PRIMARY KEY,
    name varchar(100) NOT NULL,
    shared boolean NOT NULL DEFAULT true,
    domain varchar(250) DEFAULT '',
    active boolean NOT NULL DEFAULT true,
    note varchar(5000) DEFAULT ''
);
CREATE TABLE groups (
    id serial PRIMARY KEY,
    signature_id integer,
    email_address_id integer,
    name varchar(160) NOT NULL,
    assignment_timeout integer,
    active boolean NOT NULL DEFAULT true,
    note varchar(250)
);
CREATE TABLE roles (
    id serial PRIMARY KEY,
    name varchar(100) NOT NULL,
    active boolean NOT NULL DEFAULT true
);
CREATE TABLE permissions (
    id serial PRIMARY KEY,
    name varchar(255) NOT NULL,
    active boolean NOT NULL DEFAULT true
);
CREATE TABLE permissions_roles (role_id integer, permission_id integer);
CREATE TABLE roles_users (user_id integer, role_id integer);
CREATE INDEX ON roles_users (user_id);
CREATE INDEX ON roles_users (role_id);
CREATE TABLE groups_users (
    user_id integer NOT NULL,
    group_id integer NOT NULL,
    access varchar(50) NOT NULL DEFAULT 'full'
);
CREATE TABLE roles_groups (
    role_id integer NOT NULL,
    group_id integer NOT NULL,
    access varchar(50) NOT NULL DEFAULT 'full'
);
CREATE TABLE calendars (
    id serial PRIMARY KEY,
    name varchar(250),
    timezone varchar(250),
    business_hours varchar(3000),
    "default" boolean NOT NULL DEFAULT false,
    ical_url varchar(500)
);
CREATE TABLE ticket_state_types (id serial PRIMARY KEY, name varchar(250) NOT NULL);
CREATE TABLE ticket_states (
    id serial PRIMARY KEY,
    state_type_id integer NOT NULL,
    name varchar(250) NOT NULL,
    next_state_id integer,
    ignore_escalation boolean NOT NULL DEFAULT false,
    active boolean NOT NULL DEFAULT true
);
CREATE TABLE ticket_priorities (
    id serial PRIMARY KEY,
    name varchar(250) NOT NULL,
    default_create boolean NOT NULL DEFAULT false,
    active boolean NOT NULL DEFAULT true
);
CREATE TABLE tickets (
    id serial PRIMARY KEY,
    group_id integer NOT NULL,
    priority_id integer NOT NULL,
    state_id integer NOT NULL,
    organization_id integer,
    number varchar(60) NOT NULL,
    title varchar(250) NOT NULL,
    owner_id integer NOT NULL,
    customer_id integer NOT NULL,
    note varchar(250),
    first_response_at timestamp(3),
    first_response_escalation_at timestamp(3),
    close_at timestamp(3),
    close_escalation_at timestamp(3),
    update_escalation_at timestamp(3),
    last_contact_at timestamp(3),
    last_contact_agent_at timestamp(3),
    last_contact_customer_at timestamp(3),
    last_owner_update_at timestamp(3),
    create_article_type_id integer,
    create_article_sender_id integer,
    article_count integer,
    escalation_at timestamp(3),
    pending_time timestamp(3),
    type varchar(100),
    preferences text,
    updated_by_id integer NOT NULL DEFAULT 1,
    created_by_id integer NOT NULL DEFAULT 1,
    created_at timestamp(3) NOT NULL,
    updated_at timestamp(3) NOT NULL
);
CREATE INDEX ON tickets (state_id);
CREATE INDEX ON tickets (group_id);
CREATE INDEX ON tickets (owner_id);
CREATE INDEX ON tickets (customer_id);
CREATE UNIQUE INDEX ON tickets (number);
CREATE TABLE ticket_article_types (
    id serial PRIMARY KEY,
    name varchar(250) NOT NULL,
    communication boolean NOT NULL DEFAULT false
);
CREATE TABLE ticket_article_senders (id serial PRIMARY KEY, name varchar(250) NOT NULL);
CREATE TABLE ticket_articles (
    id serial PRIMARY KEY,
    ticket_id integer NOT NULL,
    type_id integer NOT NULL,
    sender_id integer NOT NULL,
    "from" varchar(3000),
    "to" varchar(3000),
    subject varchar(3000),
    message_id varchar(3000),
    content_type varchar(20) NOT NULL DEFAULT 'text/plain',
    body text NOT NULL,
    internal boolean NOT NULL DEFAULT false,
    preferences text,
    updated_by_id integer NOT NULL DEFAULT 1,
    created_by_id integer NOT NULL,
    origin_by_id integer,
    created_at timestamp(3) NOT NULL,
    updated_at timestamp(3) NOT NULL DEFAULT '2026-01-01'
);
CREATE INDEX ON ticket_articles (ticket_id);
CREATE INDEX ON ticket_articles (sender_id);
CREATE TABLE tag_objects (id serial PRIMARY KEY, name varchar(250) NOT NULL);
CREATE TABLE tag_items (
    id serial PRIMARY KEY,
    name varchar(250) NOT NULL,
    name_downcase varchar(250) NOT NULL
);
CREATE TABLE tags (
    id serial PRIMARY KEY,
    tag_item_id integer NOT NULL,
    tag_object_id integer NOT NULL,
    o_id integer NOT NULL
);
CREATE INDEX ON tags (o_id);
CREATE INDEX ON tags (tag_object_id);
CREATE TABLE store_objects (id serial PRIMARY KEY, name varchar(250) NOT NULL);
CREATE TABLE stores (
    id serial PRIMARY KEY,
    store_object_id integer NOT NULL,
    store_file_id integer NOT NULL DEFAULT 1,
    o_id bigint NOT NULL,
    preferences varchar(2500),
    size varchar(50),
    filename varchar(250) NOT NULL
);
CREATE INDEX ON stores (store_object_id, o_id);

-- What every Zammad has from its first day.
INSERT INTO ticket_state_types (name) VALUES ('new'), ('open'), ('pending reminder'),
    ('pending action'), ('closed'), ('merged'), ('removed');
INSERT INTO ticket_states (state_type_id, name, ignore_escalation) VALUES (1, 'new', false),
    (2, 'open', false), (3, 'pending reminder', true), (5, 'closed', true), (6, 'merged', true),
    (7, 'removed', true), (4, 'pending close', true);
INSERT INTO ticket_priorities (name) VALUES ('1 low'), ('2 normal'), ('3 high');
INSERT INTO ticket_article_types (name, communication) VALUES ('email', true), ('sms', true),
    ('chat', true), ('fax', true), ('phone', true), ('twitter status', true),
    ('twitter direct-message', true), ('facebook feed post', true),
    ('facebook feed comment', true), ('note', false), ('web', true);
INSERT INTO ticket_article_senders (name) VALUES ('Agent'), ('Customer'), ('System');
INSERT INTO tag_objects (name) VALUES ('KnowledgeBase::Answer::Translation'), ('Ticket');
INSERT INTO store_objects (name) VALUES ('Ticket::Article::Mail'), ('Ticket::Article');
INSERT INTO permissions (name) VALUES ('admin'), ('ticket'), ('ticket.agent'), ('ticket.customer');
INSERT INTO roles (name) VALUES ('Admin'), ('Agent'), ('Customer');
INSERT INTO permissions_roles (role_id, permission_id) VALUES (1, 1), (2, 3), (3, 4);
INSERT INTO users (login, firstname) VALUES ('-', '-');
