import { createMithaqClient, type MithaqClient } from '@mithaq/client';
import { AnyRecord, currentSchemaVersion, type RecordKind, recordKinds, StatementId } from '@mithaq/domain';
import type { BrowserContextOptions } from 'playwright-core';
import { signedIn } from './editor.ts';
import { shared } from './shared-register.ts';

/** A client through the dashboard's own origin, with the cookies of whoever is signed in. */
export async function editorsClient(): Promise<MithaqClient> {
  const url = shared().dashboardUrl;
  const headers = { cookie: cookieHeader(await signedIn()), origin: url };
  return createMithaqClient({ url, headers: () => headers });
}

function cookieHeader({ storageState }: BrowserContextOptions): string {
  if (typeof storageState !== 'object') throw new TypeError('nobody is signed in');
  return storageState.cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
}

/** What was drafted: a new record of every kind. */
export type Drafted = ReadonlyMap<RecordKind, AnyRecord>;

/**
 * Saves drafts with a word in every text of them: of each kind a new record and another state of one that is published, and a statement
 * that cites a drafted source. Hands them in.
 */
export async function draftEverything(client: MithaqClient, word: string): Promise<Drafted> {
  const { id: changeSet } = await client.changeSets.create.mutate({ title: word });
  const drafted = new Map<RecordKind, AnyRecord>();
  for (const kind of recordKinds) {
    const { record, revision } = await client.records.get.query({ kind, key: await someOf(client, kind) });
    await client.drafts.save.mutate({ record: AnyRecord.parse(marked(record, word)), from: revision, changeSet, message: word });
    const { slug: _slug, ...fresh } = { ...record, id: anotherId(record.id) };
    const slugged = 'slug' in record ? { ...fresh, slug: `${word.toLowerCase()}-${kind}` } : fresh;
    const digested = record.record === 'source' ? { ...slugged, text: { ...record.text, sha256: '7'.repeat(64) } } : slugged;
    const draft = AnyRecord.parse(marked(digested, word));
    await client.drafts.save.mutate({ record: draft, changeSet, message: word });
    drafted.set(kind, draft);
  }
  await draftStatement(client, { word, changeSet, drafted });
  const { changeSet: now } = await client.changeSets.get.query({ id: changeSet });
  await client.changeSets.submit.mutate({ id: changeSet, revision: now.revision, note: word });
  return drafted;
}

async function draftStatement(
  client: MithaqClient,
  { word, changeSet, drafted }: { word: string; changeSet: string; drafted: Drafted },
): Promise<void> {
  const { record } = await client.records.get.query({ kind: 'agreement', key: await someOf(client, 'agreement') });
  const source = drafted.get('source');
  if (source?.record !== 'source') throw new RangeError('no source was drafted');
  await client.drafts.saveStatement.mutate({
    changeSet,
    statement: {
      record: 'statement',
      id: StatementId.parse(`statement_${anotherId(record.id).split('_')[1]}`),
      schemaVersion: currentSchemaVersion,
      subject: record.id,
      property: 'instrument',
      value: 'treaty',
      modality: 'occurred',
      standing: 'disputed',
      rank: 1,
      citations: [{ source: source.id, selector: { exact: word, start: 0, end: word.length } }],
      note: { en: word },
    },
  });
}

/** The key of some published record of a kind. */
async function someOf(client: MithaqClient, kind: RecordKind): Promise<string> {
  const [first] = await client.register.addresses.query({ kind, limit: 1 });
  if (first === undefined) throw new RangeError(`there is no ${kind}`);
  return first.id;
}

/** The same with the word in every text: whatever stands under a language, and every value of a name. */
function marked(value: unknown, word: string, key = ''): unknown {
  if (typeof value === 'string') return /^(?:ar|en|value|author|title)$/.test(key) ? `${value} ${word}` : value;
  if (Array.isArray(value)) return value.map((each) => marked(each, word));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, marked(each, word, name)]));
}

const digits = '0123456789abcdefghjkmnpqrstvwxyz';

function anotherId(id: string): string {
  const tail = Array.from({ length: 10 }, () => digits[Math.floor(Math.random() * digits.length)]).join('');
  return id.slice(0, -10) + tail;
}
