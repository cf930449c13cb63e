import type { InterfaceLanguage } from '@mithaq/domain';
import type { Scope } from '../capability.ts';
import type { Role } from '../principal.ts';
import type { Named } from './assignments.ts';
import type { AuditReport } from './audit.ts';
import type { Slice, Window } from './records.ts';
import type { Author } from './revisions.ts';

/** What administrators decide for the whole register. */
export interface Settings {
  /** Whether letters go to a mail server, or are printed by the server for whoever runs it. */
  readonly mails: 'sent' | 'printed';
  /** Whether people who are not signed in may read. */
  publicReading(): Promise<boolean>;
  setPublicReading(by: Author, on: boolean): Promise<void>;
}

/** Somebody with an account. Times are RFC 3339, UTC. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly emailVerified: boolean;
  readonly suspended: boolean;
  /** Whether they have chosen a password: who was invited and has not come yet has none. */
  readonly hasPassword: boolean;
  /** The language of their letters. */
  readonly locale: InterfaceLanguage;
  readonly createdAt: string;
}

/** A place where somebody is signed in: a browser, or a terminal. Times are RFC 3339, UTC. */
export interface OpenSession {
  readonly id: string;
  /** What the browser or program said that it is. Anybody can say anything. */
  readonly userAgent?: string;
  readonly createdAt: string;
  readonly expiresAt: string;
}

/** An API key as its owner sees it. The key itself is told once, when it is made. */
export interface ApiKey {
  readonly id: string;
  readonly name: string;
  /** The first characters of the key, to tell it from others. */
  readonly start: string;
  readonly scopes: readonly Scope[];
  readonly createdAt: string;
  readonly expiresAt?: string;
  readonly lastUsedAt?: string;
}

/** What was done to an account, a key or a setting. */
export type ActKind =
  | 'administrator-made'
  | 'invited'
  | 'signed-up'
  | 'role-changed'
  | 'suspended'
  | 'reinstated'
  | 'key-created'
  | 'key-revoked'
  | 'public-reading-changed';

/** One entry of the history of accounts. Entries are only ever added, in a chain of their own: they never leave with the register. */
export interface Act {
  /** Counted from 1, without gaps. */
  readonly position: number;
  readonly kind: ActKind;
  /** The id of the account or key; `register` for a setting. */
  readonly subject: string;
  /** What the account is called now, or the key when it was made; absent for a setting. It is beside the chain. */
  readonly subjectName?: string;
  readonly by: Author;
  /** RFC 3339, UTC. */
  readonly at: string;
  /** What changed: a role, the scopes of a key. Never an address or a secret. */
  readonly data: Readonly<Record<string, string | boolean | readonly string[]>>;
}

/** People, their roles and their keys. `by` is who does it. */
export interface People {
  /** The oldest account first. */
  list(window: Window): Promise<Slice<Person>>;
  /** Everybody who may edit and can come: neither who is suspended nor who was invited and has not come yet. By name, a thousand at most. */
  editors(): Promise<readonly Named[]>;
  /** Makes an account and sends an invitation by mail. @throws MithaqError `email-taken` */
  invite(
    by: Author,
    given: { readonly name: string; readonly email: string; readonly role: Role; readonly locale: InterfaceLanguage },
  ): Promise<Person>;
  /** @throws MithaqError `not-found`, `last-administrator` */
  setRole(by: Author, id: string, role: Role): Promise<Person>;
  /** Ends somebody's sessions and keys until it is taken back. @throws MithaqError `not-found`, `last-administrator` */
  suspend(by: Author, id: string, suspended: boolean): Promise<Person>;
  keysOf(owner: string): Promise<readonly ApiKey[]>;
  /** @throws MithaqError `not-found` where the owner has no account (the operator of this machine) */
  createKey(
    owner: string,
    given: { readonly name: string; readonly scopes: readonly Scope[]; readonly expiresInDays?: number },
  ): Promise<ApiKey & { readonly key: string }>;
  /** @throws MithaqError `not-found` */
  revokeKey(owner: string, id: string): Promise<void>;
  /** Where somebody is signed in now, the latest first. */
  sessionsOf(person: string): Promise<readonly OpenSession[]>;
  /** Ends one of somebody's sessions, from its next request on. @throws MithaqError `not-found` */
  endSession(person: string, id: string): Promise<void>;
  /** Ends all of somebody's sessions but one. Answers how many. */
  endSessionsBut(person: string, kept: string | undefined): Promise<number>;
  /** The newest first. */
  acts(window: Window): Promise<Slice<Act>>;
  /** Walks the whole history of accounts and proves its chain. */
  verifyActs(): Promise<AuditReport>;
}
