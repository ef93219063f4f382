-- As RT 5 has them, with the columns that no file reads left out where nothing hangs on them.

CREATE TABLE Attachments (
    id bigserial PRIMARY KEY, TransactionId bigint NOT NULL,
    Parent bigint NOT NULL DEFAULT 0, MessageId varchar(160), Subject varchar(255),
    Filename varchar(255), ContentType varchar(80), ContentEncoding varchar(80),
    Content text, Headers text, Creator integer NOT NULL DEFAULT 0, Created timestamp);
CREATE INDEX ON Attachments (TransactionId);
CREATE TABLE Queues (
    id serial PRIMARY KEY, Name varchar(200) NOT NULL, Description varchar(255),
    CorrespondAddress varchar(120), Lifecycle varchar(32),
    Disabled integer NOT NULL DEFAULT 0);
CREATE TABLE Links (
    id serial PRIMARY KEY, Base varchar(240), Target varchar(240),
    Type varchar(20) NOT NULL, LocalTarget integer NOT NULL DEFAULT 0,
    LocalBase integer NOT NULL DEFAULT 0);
CREATE INDEX ON Links (LocalTarget);
CREATE TABLE Principals (
    id serial PRIMARY KEY, PrincipalType varchar(16) NOT NULL,
    Disabled integer NOT NULL DEFAULT 0);
CREATE TABLE Groups (
    id serial PRIMARY KEY, Name varchar(200), Description varchar(255),
    Domain varchar(64), Instance integer);
CREATE INDEX ON Groups (lower(Domain), lower(Name), Instance);
CREATE TABLE GroupMembers (
    id serial PRIMARY KEY, GroupId integer NOT NULL DEFAULT 0,
    MemberId integer NOT NULL DEFAULT 0);
CREATE UNIQUE INDEX ON GroupMembers (GroupId, MemberId);
CREATE TABLE CachedGroupMembers (
    id serial PRIMARY KEY, GroupId int, MemberId int, Via int, ImmediateParentId int,
    Disabled integer NOT NULL DEFAULT 0);
CREATE TABLE Transactions (
    id bigserial PRIMARY KEY, ObjectType varchar(255) NOT NULL,
    ObjectId integer NOT NULL DEFAULT 0, Type varchar(20), Field varchar(255),
    OldValue varchar(255), NewValue varchar(255), Data varchar(255),
    Creator integer NOT NULL DEFAULT 0, Created timestamp);
CREATE INDEX ON Transactions (ObjectType, ObjectId);
CREATE TABLE Users (
    id serial PRIMARY KEY, Name varchar(200) NOT NULL, Password varchar(256),
    AuthToken varchar(16), Comments text, EmailAddress varchar(120),
    Organization varchar(200), RealName varchar(120), Lang varchar(16),
    HomePhone varchar(30), WorkPhone varchar(30), MobilePhone varchar(30),
    Timezone varchar(50));
CREATE TABLE Tickets (
    id serial PRIMARY KEY, EffectiveId integer NOT NULL DEFAULT 0, IsMerged smallint,
    Queue integer NOT NULL DEFAULT 0, Type varchar(16), Owner integer NOT NULL DEFAULT 0,
    Subject varchar(200) DEFAULT '[no subject]', Priority integer NOT NULL DEFAULT 0,
    Status varchar(64), SLA varchar(64), Told timestamp, Starts timestamp,
    Started timestamp, Due timestamp, Resolved timestamp, LastUpdated timestamp,
    Created timestamp);
CREATE INDEX ON Tickets (Queue, Status);
CREATE INDEX ON Tickets (EffectiveId);
CREATE TABLE CustomFields (
    id serial PRIMARY KEY, Name varchar(200), Type varchar(200),
    LookupType varchar(255) NOT NULL, Disabled integer NOT NULL DEFAULT 0);
CREATE TABLE ObjectCustomFieldValues (
    id serial PRIMARY KEY, CustomField int NOT NULL, ObjectType varchar(255),
    ObjectId bigint NOT NULL, Content varchar(255), LargeContent text,
    Disabled integer NOT NULL DEFAULT 0);
CREATE INDEX ON ObjectCustomFieldValues (CustomField, ObjectType, ObjectId);
