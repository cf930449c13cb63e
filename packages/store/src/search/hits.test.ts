import { likeness, type SearchTerm, searchTerms } from '@mithaq/reader/words';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { RawHit, SearchableKind } from '../port.ts';
import { editor, openTestStore, saveAll } from '../testing/open.ts';
import { actor, source } from '../testing/records.ts';
import { readQuery } from './query.ts';

const opened = openTestStore();
const kinds: SearchableKind[] = ['actor', 'source', 'passage'];

const words = [
  ...['حفتر', 'وحفتر', 'Haftar', 'Hifter', 'خليفة', 'خَلِيفَة', 'Khalifa', 'الميناء', 'للميناء', 'ميـــناء', 'harbour', 'Harbours'],
  ...[
    'coast',
    'guard',
    'coastguard',
    'coast-guard',
    'عبد',
    'الله',
    'عبدالله',
    'Abdallah',
    'Erdoğan',
    'Erdog\u0306an',
    'أردوغان',
    '👩‍🚀',
    '𐤀',
    '٢٠٢٠',
    '2020',
  ],
];
const joints = [' ', ' ', ' ', '، ', '\n', ' \u200f', ' — '];
const text = fc
  .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(...joints)), { minLength: 1, maxLength: 7 })
  .map((found) => found.flat().join('').trim());
const query = fc
  .tuple(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 2 }), fc.constantFrom('', ' '))
  .map(([some, end]) => some.join(' ') + end);

/** The least share of a likeness that any way of searching asks of a spelling that is only near. */
const leastShare = 0.3;

/** Whether a word of a text stands for one of a query: by a form of it, as what it begins, as half of it, or by its sound. */
function answers({ forms, spoken }: SearchTerm, asked: string): boolean {
  return readQuery(asked).words.some((word) => {
    const wanted = new Set([...word.forms, ...word.phrases.flat(), ...word.further]);
    const isWanted = forms.some(({ form }) => wanted.has(form) || word.beginnings.some((beginning) => form.startsWith(beginning)));
    const said = [...word.spoken, ...word.joined];
    return isWanted || said.some((one) => spoken.some((other) => likeness(one, other).share >= leastShare || halfOf(one, other)));
  });
}

/** A word may stand for two that sound like its halves. */
function halfOf(whole: string, part: string): boolean {
  const places = Array.from({ length: Math.max(0, whole.length - 1) }, (_, index) => index + 1);
  return places.some((at) => [whole.slice(0, at), whole.slice(at)].some((half) => likeness(half, part).share >= leastShare));
}

/** A stretch that is marked, with what is wrong with it in front. */
function judged({ text }: RawHit, { start, end }: RawHit['ranges'][number], asked: string): string {
  const stretch = text.slice(start, end);
  const term = searchTerms(text).find((one) => one.start === start && one.end === end);
  if (term === undefined) return `no whole word: ${stretch}`;
  return answers(term, asked) ? stretch : `not asked for by ${asked}: ${stretch}`;
}

test('every stretch that a hit marks is a word of the text that was saved, and stands for a word of the query', async () => {
  const { register } = opened.store;
  const paper = source(1);
  await saveAll(opened.store, [paper]);
  const written = new Map<string, readonly string[]>([[paper.id, Object.values(paper.label)]]);
  const revisions = new Map<string, number>();
  const save = async (number: number, values: readonly string[]) => {
    const record = actor(number, { names: values.map((value) => ({ value, language: 'und', kind: 'official' })) });
    const [held] = await register.transact(editor, async (writing) => [await writing.save(record, revisions.get(record.id))]);
    revisions.set(record.id, held?.revision ?? 0);
    written.set(record.id, values);
  };
  const attach = (body: string) => register.transact(editor, (writing) => writing.attachText(paper.id, body));
  let marks = 0;
  const expectExact = (hit: RawHit, { asked, body }: { readonly asked: string; readonly body: string }) => {
    const from = hit.kind === 'passage' ? [body.slice(hit.offset, (hit.offset ?? 0) + hit.text.length)] : written.get(hit.record);
    expect(from).toContain(hit.text);
    expect(hit.ranges.map((range) => judged(hit, range, asked))).toEqual(hit.ranges.map(({ start, end }) => hit.text.slice(start, end)));
    expect(hit.ranges.every(({ start }, at) => start >= (hit.ranges[at - 1]?.end ?? 0))).toBe(true);
    marks += hit.ranges.length;
  };
  const names = fc.tuple(text, text);
  await fc.assert(
    fc.asyncProperty(names, names, text, fc.array(query, { minLength: 8, maxLength: 8 }), async (one, other, body, queries) => {
      await save(0, one);
      await save(1, other);
      await attach(body);
      for (const asked of queries) {
        const { groups } = await register.search({ query: asked, kinds, limit: 10 });
        for (const hit of groups.flatMap(({ hits }) => hits)) expectExact(hit, { asked, body });
      }
    }),
    { numRuns: 25, endOnFailure: true },
  );
  expect(marks).toBeGreaterThan(200);
}, 60_000);
