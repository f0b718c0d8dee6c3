-- Signing in: better-auth's own tables in a schema of their own, as its generator wrote them. A user's id is `zone/account`,
-- the user name `zone/username`; nothing of the product refers to them.
create schema identity;

create table identity."user" (
  "id"                text primary key,
  "name"              text not null,
  "email"             text not null unique,
  "emailVerified"     boolean not null,
  "image"             text,
  "createdAt"         timestamptz not null,
  "updatedAt"         timestamptz not null,
  "username"          text unique,
  "displayUsername"   text,
  "twoFactorEnabled"  boolean
);

create table identity."session" (
  "id"         text primary key,
  "expiresAt"  timestamptz not null,
  "token"      text not null unique,
  "createdAt"  timestamptz not null,
  "updatedAt"  timestamptz not null,
  "ipAddress"  text,
  "userAgent"  text,
  "userId"     text not null references identity."user" ("id") on delete cascade
);
create index "session_userId_idx" on identity."session" ("userId");

create table identity."account" (
  "id"                     text primary key,
  "accountId"              text not null,
  "providerId"             text not null,
  "userId"                 text not null references identity."user" ("id") on delete cascade,
  "accessToken"            text,
  "refreshToken"           text,
  "idToken"                text,
  "accessTokenExpiresAt"   timestamptz,
  "refreshTokenExpiresAt"  timestamptz,
  "scope"                  text,
  "password"               text,
  "createdAt"              timestamptz not null,
  "updatedAt"              timestamptz not null
);
create index "account_userId_idx" on identity."account" ("userId");

create table identity."verification" (
  "id"          text primary key,
  "identifier"  text not null,
  "value"       text not null,
  "expiresAt"   timestamptz not null,
  "createdAt"   timestamptz not null,
  "updatedAt"   timestamptz not null
);
create index "verification_identifier_idx" on identity."verification" ("identifier");

create table identity."twoFactor" (
  "id"                       text primary key,
  "secret"                   text not null,
  "backupCodes"              text not null,
  "userId"                   text not null references identity."user" ("id") on delete cascade,
  "verified"                 boolean,
  "failedVerificationCount"  integer,
  "lockedUntil"              timestamptz
);
create index "twoFactor_userId_idx" on identity."twoFactor" ("userId");

create index sign_ins_address on sign_ins (zone, address, at desc);
