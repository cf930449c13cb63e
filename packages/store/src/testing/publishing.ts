import type { AnyRecord, RecordOf, Statement } from '@mithaq/domain';
import { beforeEach } from 'vitest';
import type { ChangeSet, Draft, Writing } from '../port.ts';
import type { Store } from '../store.ts';
import { editor, openTestStore } from './open.ts';
import { actor, event, sampleId, source, statement } from './records.ts';

/** Who publishes. */
export const reviewer = { id: 'user_9', name: 'Noor' };

/** An editors' desk: each test has a change set, and numbers for subjects, of its own. */
export interface Inbox {
  readonly store: Store;
  /** The change set of this test, and its title. */
  readonly set: string;
  readonly title: string;
  /** The first of a thousand numbers that no other test has. */
  readonly number: number;
  write<Result>(work: (writing: Writing) => Promise<Result>, by?: typeof editor): Promise<Result>;
  /** Opens another change set, and goes on with that. */
  newSet(): Promise<string>;
  draft(entry: AnyRecord | Statement, from?: number): Promise<Draft>;
  withdraw(subject: string, from: number): Promise<Draft>;
  /** Publishes the change set as it is. */
  publish(message?: string): Promise<ChangeSet>;
  /** A statement that gives a value of a record, from the source with this test's number. */
  gives(one: number, subject: AnyRecord, given: { readonly property: string; readonly value: unknown }): Statement;
}

/** Opens a desk on a database of this test file. */
export function openDesk(): Inbox {
  const opened = openTestStore();
  let number = 0;
  let sets = 0;
  const id = () => sampleId('changeset', sets);
  const title = () => `set ${sets}`;
  const write: Inbox['write'] = (work, by = editor) => opened.store.register.transact(by, work);
  const newSet = async () => {
    sets += 1;
    await write((writing) => writing.createChangeSet({ id: id(), title: title() }));
    return id();
  };
  beforeEach(async () => {
    number += 1_000;
    await newSet();
  });
  return {
    get store() {
      return opened.store;
    },
    get set() {
      return id();
    },
    get title() {
      return title();
    },
    get number() {
      return number;
    },
    write,
    newSet,
    draft: (entry, from) => write((writing) => writing.saveDraft({ entry, changeSet: id(), ...(from === undefined ? {} : { from }) })),
    withdraw: (subject, from) => write((writing) => writing.draftWithdrawal(subject, { from, changeSet: id() })),
    publish: async (message) => {
      const revision = (await opened.store.register.changeSet(id()))?.revision ?? 0;
      return write((writing) => writing.publish(id(), revision, message), reviewer);
    },
    gives: (one, subject, given) =>
      Object.assign(statement(one, { subject: subject.id, of: source(number).id, exact: 'abc', start: one }), given),
  };
}

export const alias = (value: string) => ({ value, language: 'en', kind: 'alias' as const });

/** An actor with one more name, which needs a source, as every name does. */
export function called(one: number, value: string, fields: object = {}): RecordOf<'actor'> {
  return actor(one, { names: [...actor(one).names, alias(value)], ...fields });
}

/** A record that needs no source: everything that it says is ours. */
export function plain(one: number, fields: object = {}): RecordOf<'event'> {
  return event(one, { label: { ar: `حدث ${one}` }, ...fields });
}
