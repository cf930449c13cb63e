import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * What accounts need besides a password: suspension, the language of mails, passkeys, API keys and codes for devices. The tables and
 * columns of the last three are better-auth's own, by its names. What was done to accounts is kept in `account_act`, which only grows.
 */
export const accounts2: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql`
      alter table "user"
        add column "suspended" boolean not null default false,
        add column "locale" text not null default 'en'`.execute(db);
    await passkeys(db);
    await keys(db);
    await deviceCodes(db);
    await acts(db);
  },
};

async function passkeys(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table "passkey" (
      "id" text primary key,
      "name" text,
      "publicKey" text not null,
      "userId" text not null references "user" ("id") on delete cascade,
      "credentialID" text not null,
      "counter" integer not null,
      "deviceType" text not null,
      "backedUp" boolean not null,
      "transports" text,
      "createdAt" timestamptz,
      "aaguid" text
    )`.execute(db);
  await sql`create index "passkey_userId_idx" on "passkey" ("userId")`.execute(db);
  await sql`create index "passkey_credentialID_idx" on "passkey" ("credentialID")`.execute(db);
}

/** `key` is the SHA-256 of an API key, never the key. `permissions` holds its scopes. */
async function keys(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table "apikey" (
      "id" text primary key,
      "configId" text not null default 'default',
      "name" text,
      "start" text,
      "referenceId" text not null references "user" ("id") on delete cascade,
      "prefix" text,
      "key" text not null unique,
      "refillInterval" integer,
      "refillAmount" integer,
      "lastRefillAt" timestamptz,
      "enabled" boolean default true,
      "rateLimitEnabled" boolean default false,
      "rateLimitTimeWindow" integer,
      "rateLimitMax" integer,
      "requestCount" integer default 0,
      "remaining" integer,
      "lastRequest" timestamptz,
      "expiresAt" timestamptz,
      "createdAt" timestamptz not null,
      "updatedAt" timestamptz not null,
      "permissions" text,
      "metadata" text
    )`.execute(db);
  await sql`create index "apikey_referenceId_idx" on "apikey" ("referenceId")`.execute(db);
}

async function deviceCodes(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table "deviceCode" (
      "id" text primary key,
      "deviceCode" text not null unique,
      "userCode" text not null unique,
      "userId" text references "user" ("id") on delete cascade,
      "expiresAt" timestamptz not null,
      "status" text not null,
      "lastPolledAt" timestamptz,
      "pollingInterval" integer,
      "clientId" text,
      "scope" text
    )`.execute(db);
}

async function acts(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table account_act (
      position bigint primary key,
      kind text not null,
      subject text not null,
      author_id text,
      author_name text,
      at timestamptz not null,
      data jsonb not null,
      digest text not null,
      hash text not null
    )`.execute(db);
  await sql`
    create function refuse_account_act_change() returns trigger language plpgsql as $$
      begin raise exception 'what was done to accounts is kept as it is'; end $$`.execute(db);
  await sql`
    create trigger account_act_only_grows before update or delete or truncate on account_act
      for each statement execute function refuse_account_act_change()`.execute(db);
}
