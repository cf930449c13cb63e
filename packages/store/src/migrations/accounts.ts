import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** better-auth's own tables, with its names for them, and the `role` that Mithaq gives a user. */
export const accounts: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql`
      create table "user" (
        "id" text primary key,
        "name" text not null,
        "email" text not null unique,
        "emailVerified" boolean not null default false,
        "image" text,
        "role" text not null default 'reader',
        "createdAt" timestamptz not null default current_timestamp,
        "updatedAt" timestamptz not null default current_timestamp
      )`.execute(db);
    await sql`
      create table "session" (
        "id" text primary key,
        "expiresAt" timestamptz not null,
        "token" text not null unique,
        "createdAt" timestamptz not null default current_timestamp,
        "updatedAt" timestamptz not null,
        "ipAddress" text,
        "userAgent" text,
        "userId" text not null references "user" ("id") on delete cascade
      )`.execute(db);
    await sql`create index "session_userId_idx" on "session" ("userId")`.execute(db);
    await sql`
      create table "account" (
        "id" text primary key,
        "accountId" text not null,
        "providerId" text not null,
        "userId" text not null references "user" ("id") on delete cascade,
        "accessToken" text,
        "refreshToken" text,
        "idToken" text,
        "accessTokenExpiresAt" timestamptz,
        "refreshTokenExpiresAt" timestamptz,
        "scope" text,
        "password" text,
        "createdAt" timestamptz not null default current_timestamp,
        "updatedAt" timestamptz not null
      )`.execute(db);
    await sql`create index "account_userId_idx" on "account" ("userId")`.execute(db);
    await sql`
      create table "verification" (
        "id" text primary key,
        "identifier" text not null,
        "value" text not null,
        "expiresAt" timestamptz not null,
        "createdAt" timestamptz not null default current_timestamp,
        "updatedAt" timestamptz not null default current_timestamp
      )`.execute(db);
    await sql`create index "verification_identifier_idx" on "verification" ("identifier")`.execute(db);
  },
};
