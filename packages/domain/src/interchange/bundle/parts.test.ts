import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { MithaqError } from '../../index.ts';
import { bundleOf, lineOf, problemsIn, streamed } from '../../testing/bundle-files.ts';
import {
  someChangeSet as changeSet,
  someDraft as draft,
  historyOf,
  someJudgement as judgement,
  someRevision as revision,
  textPart,
} from '../../testing/bundle-parts.ts';
import { sourceOf } from '../../testing/records.ts';
import { utf8 } from '../intake/utf8.ts';
import { canonicalJson } from './canonical-json.ts';
import { revisionDigest, revisionHash } from './history.ts';
import { inLineOrder } from './items.ts';
import { type BundlePart, RevisionEntry } from './parts.ts';
import { readBundle } from './read.ts';
import { writeBundle } from './write.ts';

const making = { createdAt: '2026-11-22T09:30:00Z' } as const;
const at = '2026-11-21T08:00:00.000Z';
const register = { records: [sourceOf(1), sourceOf(2)], statements: [] };

const parts: readonly BundlePart[] = [
  { part: 'draft', value: draft },
  { part: 'change-set', value: changeSet },
  { part: 'revision', value: revision },
  { part: 'judgement', value: judgement },
  textPart('اتفاق\nثانٍ', [1]),
];

describe('a bundle with parts', () => {
  const files = writeBundle(register, making, parts);

  test('has a file for each kind of them, after those of the register, and its manifest counts them', () => {
    expect([...files.keys()]).toEqual([
      'records/source.jsonl',
      'judgements.jsonl',
      'revisions.jsonl',
      'change-sets.jsonl',
      'drafts.jsonl',
      'texts.jsonl',
      'manifest.json',
    ]);
    expect(JSON.parse(new TextDecoder().decode(files.get('manifest.json')))).toMatchObject({
      formatVersion: 1,
      counts: { source: 2, judgement: 1, revision: 1, 'change-set': 1, draft: 1, text: 1 },
    });
  });

  test('is read by whoever wants the register alone, who gets the judgements too', () => {
    expect(readBundle(files)).toMatchObject({ outcome: 'read', register, judgements: [judgement] });
  });

  test('is read whole by whoever asks for all of it', async () => {
    const { items, verdict } = await streamed(files);
    expect(verdict).toMatchObject({ outcome: 'read', migrated: 0 });
    expect(items).toEqual(inLineOrder([...register.records, ...parts]));
  });

  test('is refused where a part was changed, whether or not it is read', async () => {
    for (const name of ['revisions.jsonl', 'drafts.jsonl', 'texts.jsonl', 'change-sets.jsonl']) {
      const bytes = (files.get(name) ?? new Uint8Array()).slice();
      bytes[bytes.length - 3] = 0x20;
      const changed = new Map([...files, [name, bytes] as const]);
      expect(readBundle(changed)).toMatchObject({ outcome: 'refused', problems: [{ code: 'changed-file', path: [name] }] });
      expect((await streamed(changed)).verdict.outcome).toBe('refused');
    }
  });

  test('is refused where a part is missing', () => {
    expect(readBundle([...files].filter(([name]) => name !== 'texts.jsonl'))).toMatchObject({
      problems: [{ code: 'missing-file', path: ['texts.jsonl'] }],
    });
  });

  test('that is not one of those that bundles have is refused', async () => {
    const strange = [...files, ['accounts.jsonl', utf8('{}\n')] as const];
    expect(readBundle(strange)).toMatchObject({ problems: [{ code: 'unexpected-file', path: ['accounts.jsonl'] }] });
    expect((await streamed(strange)).verdict).toMatchObject({ problems: [{ code: 'unexpected-file', path: ['accounts.jsonl'] }] });
  });
});

describe('what stands on the line of a part', () => {
  const textLine = (text: string, sha256: string): string => lineOf({ sha256, sources: [], text });
  const sha256 = createHash('sha256').update('text').digest('hex');

  test.each([
    ['a text under the digest of another', 'texts.jsonl', textLine('other', sha256), ['invalid-entry', ['texts.jsonl', 1, 'text']]],
    ['half a character', 'texts.jsonl', textLine('text', sha256).replace('"text"}', '"\\ud83d"}'), ['invalid-line', ['texts.jsonl', 1]]],
    ['white space', 'judgements.jsonl', lineOf(judgement).replace(':', ': '), ['invalid-line', ['judgements.jsonl', 1]]],
    [
      'a verdict that is none',
      'judgements.jsonl',
      lineOf({ ...judgement, verdict: 'perhaps' }),
      ['invalid-entry', ['judgements.jsonl', 1, 'verdict']],
    ],
    ['a field more', 'change-sets.jsonl', lineOf({ ...changeSet, colour: 1 }), ['invalid-entry', ['change-sets.jsonl', 1, 'colour']]],
    [
      'a draft of nothing valid',
      'drafts.jsonl',
      lineOf({ ...draft, data: { ...draft.data, slug: '!' } }),
      ['invalid-entry', ['drafts.jsonl', 1, 'data', 'slug']],
    ],
    [
      'a draft that a newer Mithaq wrote',
      'drafts.jsonl',
      lineOf({ ...draft, data: { ...draft.data, schemaVersion: 9 } }),
      ['newer-schema', ['drafts.jsonl', 1, 'schemaVersion']],
    ],
    ['no draft at all', 'drafts.jsonl', lineOf({ ...draft, data: 'x' }), ['invalid-entry', ['drafts.jsonl', 1, 'data']]],
    [
      'a place before the first',
      'revisions.jsonl',
      lineOf({ ...revision, position: 0 }),
      ['invalid-entry', ['revisions.jsonl', 1, 'position']],
    ],
    [
      'a field __proto__',
      'revisions.jsonl',
      lineOf(revision).replace('"data":{', '"data":{"__proto__":{},'),
      ['invalid-entry', ['revisions.jsonl', 1, 'data', '__proto__']],
    ],
    ['one place twice', 'revisions.jsonl', lineOf(revision) + lineOf(revision), ['duplicate-id', ['revisions.jsonl', 2]]],
    [
      'places in disorder',
      'revisions.jsonl',
      lineOf({ ...revision, position: 10 }) + lineOf({ ...revision, position: 9 }),
      ['invalid-line', ['revisions.jsonl', 2]],
    ],
  ])('%s is refused, and its place told', async (_, name, content, problem) => {
    const { verdict, items } = await streamed(bundleOf({ [name]: content }));
    expect(problemsIn(verdict).map(({ code, path }) => [code, path])).toContainEqual(problem);
    expect(items.length).toBeLessThan(2);
  });

  test('is in the order of places, not of their texts: 9 before 10', () => {
    const entries = historyOf(
      Array.from({ length: 11 }, (_, number) => ({ subject: 'x', kind: 'actor', revision: number + 1, state: 'published', by: null, at })),
    );
    const files = writeBundle(
      { records: [], statements: [] },
      making,
      entries.map((value): BundlePart => ({ part: 'revision', value })).toReversed(),
    );
    const lines = new TextDecoder().decode(files.get('revisions.jsonl')).split('\n').slice(0, -1);
    expect(lines.map((line) => JSON.parse(line).position)).toEqual(entries.map(({ position }) => position));
  });

  test('is never written where it could not be read again', () => {
    const write = (part: BundlePart) => () => writeBundle({ records: [], statements: [] }, making, [part]);
    expect(write({ part: 'change-set', value: { ...changeSet, createdAt: 'yesterday' } })).toThrow(MithaqError);
    expect(write({ part: 'text', value: { sha256: draftDigest(), sources: [], text: 'x' } })).toThrow('a text of that digest');
    expect(write({ part: 'change-set', value: { ...changeSet, title: 'half \ud83d' } })).toThrow('without half a surrogate pair');
  });
});

function draftDigest() {
  return revisionDigest({ subject: 'x', kind: 'actor', revision: 1, state: 'published', by: null, at });
}

describe('the history', () => {
  test('has digests and hashes that anybody can reckon again', () => {
    const sha256Of = (text: string): string => createHash('sha256').update(text).digest('hex');
    const { position, digest, hash, ...told } = revision;
    expect(digest).toBe(sha256Of(canonicalJson(told)));
    expect(hash).toBe(sha256Of(`{"digest":"${digest}","position":${position},"previous":"${'0'.repeat(64)}"}`));
  });

  test('has another digest for each of its members, and its place is none of them', () => {
    const whole = { ...revision, from: 1, message: 'x', changeSet: 'y' };
    const digest = revisionDigest(whole);
    for (const member of ['subject', 'kind', 'revision', 'from', 'state', 'by', 'at', 'message', 'changeSet', 'data']) {
      const other = RevisionEntry.parse({ ...whole, [member]: changed[member] });
      expect(revisionDigest(other), member).not.toBe(digest);
    }
    const elsewhere = { ...whole, position: 7, hash: digest };
    expect(revisionDigest(elsewhere)).toBe(digest);
    expect(revisionHash({ digest, position: 1 }, digest)).not.toBe(revisionHash({ digest, position: 2 }, digest));
  });
});

const changed: Readonly<Record<string, unknown>> = {
  subject: 'other',
  kind: 'text',
  revision: 9,
  from: 8,
  state: 'withdrawn',
  by: null,
  at: '2026-11-21T08:00:00.001Z',
  message: 'z',
  changeSet: 'z',
  data: [],
};
