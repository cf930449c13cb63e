import type { MithaqClient } from '@mithaq/client';
import type { Agreement } from '@mithaq/domain';
import { agreementNamed, openlyUnsupported } from '../../src/testing/entries.ts';
import { acknowledge, type Ledger } from './ledger.ts';

/** What one writer writes with. */
export interface Pen {
  readonly client: MithaqClient;
  readonly ledger: Ledger;
  /** A name that nothing else has. */
  readonly name: (kind: string) => string;
  /** A number from 0 to one below `limit`. */
  readonly below: (limit: number) => number;
  /** What this writer has published, to be amended. */
  readonly own: Agreement[];
}

/** Drafts two agreements with their statements in one change set, and publishes it. */
export async function publishTogether(pen: Pen): Promise<void> {
  const [one, other] = [agreementNamed(pen.name('first')), agreementNamed(pen.name('second'))];
  const id = await drafted(pen, one);
  await drafted(pen, other, id);
  pen.ledger.attempts.push({ changeSet: id, subjects: [one.id, other.id] });
  const { changeSet } = await pen.client.changeSets.get.query({ id });
  await pen.client.changeSets.publish.mutate({ id, revision: changeSet.revision });
  acknowledge(pen.ledger, { kind: 'change-set', id });
  pen.own.push(one, other);
}

async function drafted({ client, ledger }: Pen, record: Agreement, into?: string): Promise<string> {
  const saved = await client.drafts.save.mutate({ record, ...(into === undefined ? {} : { changeSet: into }) });
  acknowledge(ledger, { kind: 'draft', subject: record.id, revision: saved.revision, label: labelOf(record) });
  for (const statement of openlyUnsupported(record)) await client.drafts.saveStatement.mutate({ statement, changeSet: saved.changeSet.id });
  return saved.changeSet.id;
}

/** Publishes a change of one field of an agreement that this writer has published. */
export async function amend({ client, ledger, name, below, own }: Pen): Promise<void> {
  const agreement = own[below(own.length)];
  if (agreement === undefined) return;
  const { revision } = await client.records.get.query({ kind: 'agreement', key: agreement.id });
  const amended = { ...agreement, label: { en: name('amended') } };
  const done = await client.records.publish.mutate({ record: amended, from: revision });
  acknowledge(ledger, { kind: 'published', subject: agreement.id, revision: done.revision, label: labelOf(amended) });
}

/** Publishes a change that nothing else hangs on, as most of an editor's are: how much of its text there is. */
export async function adjust({ client, ledger, below, own }: Pen): Promise<void> {
  const agreement = own[below(own.length)];
  if (agreement === undefined) return;
  const { record, revision } = await client.records.get.query({ kind: 'agreement', key: agreement.id });
  if (record.record !== 'agreement') return;
  const adjusted = { ...record, textAvailability: record.textAvailability === 'full' ? ('excerpt' as const) : ('full' as const) };
  const done = await client.records.publish.mutate({ record: adjusted, from: revision });
  acknowledge(ledger, { kind: 'published', subject: agreement.id, revision: done.revision, label: labelOf(adjusted) });
}

/** Imports a text, and judges what the reader proposes of it. */
export async function importAndJudge({ client, ledger, name, below }: Pen): Promise<void> {
  const text = `${name('dispatch')}. استقبلت إيطاليا وفدًا من حكومة الوفاق الوطني، ثم عادت إيطاليا فأكدت موقفها في 4 ديسمبر 2020.`;
  const { source } = await client.sources.import.mutate({ name: `${name('file')}.txt`, content: { encoding: 'text', data: text } });
  acknowledge(ledger, { kind: 'source', id: source.id, text });
  const { suggestions } = await client.sources.get.query({ key: source.id });
  for (const { id, revision } of suggestions.slice(0, 2)) {
    const verdict = below(2) === 0 ? 'accepted' : 'rejected';
    const { id: suggestion } = await client.suggestions.judge.mutate({ id, revision, verdict });
    acknowledge(ledger, { kind: 'verdict', source: source.id, suggestion, verdict });
  }
}

function labelOf({ label }: Agreement): string {
  return label['en'] ?? '';
}
