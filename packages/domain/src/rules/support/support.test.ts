import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Source } from '../../records/source.ts';
import type { Statement } from '../../records/statement.ts';
import { idOf, sourceOf, statementOf } from '../../testing/records.ts';
import { actorOf } from '../../testing/rule-records.ts';
import { sourcesOf, speakersOf, support } from './support.ts';

const actor = (number: number) => ({ actor: idOf('actor', number) });
const [reuters, alJazeera, anadolu, afp] = [actor(1), actor(2), actor(3), actor(4)];

interface Origin {
  readonly publisher?: unknown;
  readonly derivedFrom?: readonly unknown[];
  readonly copyOf?: string;
}

const copyOf = (number: number) => idOf('source', number);

function backedBy(...origins: readonly Origin[]) {
  const sources = new Map<string, Source>(
    origins.map((origin, at) => sourceOf(at + 1, { ...origin })).map((source) => [source.id, source]),
  );
  const numbers = origins.map((_, at) => at + 1);
  return support([statementOf(1, numbers)], (id) => sources.get(id));
}

test.each<[string, Origin[], number]>([
  ['no source', [{}].slice(1), 0],
  ['two publishers', [{ publisher: reuters }, { publisher: alJazeera }], 2],
  ['two articles of one publisher', [{ publisher: reuters }, { publisher: reuters }], 1],
  [
    'two copies of one wire',
    [
      { publisher: alJazeera, derivedFrom: [reuters] },
      { publisher: anadolu, derivedFrom: [reuters] },
    ],
    1,
  ],
  ['a wire and its copy', [{ publisher: reuters }, { publisher: alJazeera, derivedFrom: [reuters] }], 1],
  [
    'a copy of a copy',
    [
      { publisher: alJazeera, derivedFrom: [reuters] },
      { publisher: anadolu, derivedFrom: [alJazeera] },
    ],
    1,
  ],
  [
    'copies of two wires',
    [
      { publisher: alJazeera, derivedFrom: [reuters] },
      { publisher: anadolu, derivedFrom: [afp] },
    ],
    2,
  ],
  [
    'two wires and an article that copies both',
    [{ publisher: reuters }, { publisher: afp }, { publisher: alJazeera, derivedFrom: [afp, reuters] }],
    2,
  ],
  ['a source that names nobody', [{ publisher: reuters }, {}], 1],
  ['only sources that name nobody', [{}, { derivedFrom: [reuters] }], 0],
  ['one name in two languages', [{ publisher: { name: { ar: 'رويترز' } } }, { publisher: { name: { ar: 'رويترز', en: 'Reuters' } } }], 1],
  ['one name in two spellings', [{ publisher: { name: { en: 'Reuters' } } }, { publisher: { name: { en: 'REUTERS ' } } }], 1],
  ['one text in two outlets that name no agency', [{ publisher: reuters }, { publisher: alJazeera, copyOf: copyOf(1) }], 1],
  [
    'a copy of a copy of one text',
    [{ publisher: reuters }, { publisher: alJazeera, copyOf: copyOf(1) }, { publisher: anadolu, copyOf: copyOf(2) }],
    1,
  ],
  [
    'two copies of a text that is not cited',
    [
      { publisher: alJazeera, copyOf: copyOf(9) },
      { publisher: anadolu, copyOf: copyOf(9) },
    ],
    1,
  ],
  [
    'a text in two outlets, and another outlet’s own',
    [{ publisher: reuters }, { publisher: alJazeera, copyOf: copyOf(1) }, { publisher: afp }],
    2,
  ],
  ['a text and its copy by somebody unnamed', [{ publisher: reuters }, { copyOf: copyOf(1) }], 1],
  [
    'two that are told to copy each other',
    [
      { publisher: reuters, copyOf: copyOf(2) },
      { publisher: alJazeera, copyOf: copyOf(1) },
    ],
    1,
  ],
  ['a name in two scripts that nothing joins', [{ publisher: { name: { en: 'Reuters' } } }, { publisher: { name: { ar: 'رويترز' } } }], 2],
  ['two names', [{ publisher: { name: { en: 'Reuters' } } }, { publisher: { name: { en: 'AFP' } } }], 2],
])('%s: %#', (_, origins, independent) => {
  if (origins.length === 0) expect(support([], () => undefined)).toEqual({ sources: 0, independent: 0, oneSpeaker: false, against: 0 });
  else expect(backedBy(...origins)).toEqual({ sources: origins.length, independent, oneSpeaker: false, against: 0 });
});

test('a statement without a source backs nothing; a source that denies what it says stands against it', () => {
  const unsupported = statementOf(1, [], { standing: 'unsupported', note: { en: 'Nobody has published it.' } });
  const denied = statementOf(2, [1], { modality: 'denied' });
  expect(support([unsupported], () => undefined)).toEqual({ sources: 0, independent: 0, oneSpeaker: false, against: 0 });
  expect(support([unsupported, denied], () => undefined)).toEqual({ sources: 0, independent: 0, oneSpeaker: false, against: 1 });
});

test('the names of an actor join those who print one with those who link to it', () => {
  const agency = actorOf(1, {
    names: [
      { value: 'رويترز', language: 'ar', kind: 'official' },
      { value: 'Reuters', language: 'en', kind: 'official' },
    ],
  });
  const sources = [reuters, { name: { en: 'REUTERS' } }, { name: { ar: 'رويترز' } }].map((publisher, at) =>
    sourceOf(at + 1, { publisher }),
  );
  const found = (id: string) => sources.find((source) => source.id === id);
  expect(support([statementOf(1, [1, 2, 3])], found).independent).toBe(3);
  expect(support([statementOf(1, [1, 2, 3])], found, () => agency).independent).toBe(1);
});

test('rejected statements do not count, and one source cited twice counts once', () => {
  const statements = [statementOf(1, [1, 1]), statementOf(2, [1]), statementOf(3, [2], { standing: 'rejected' })];
  expect(support(statements, () => sourceOf(1, { publisher: reuters }))).toEqual({
    sources: 1,
    independent: 1,
    oneSpeaker: false,
    against: 0,
  });
});

test('whoever denies a value, or tells that it did not happen, does not back it', () => {
  const sources = [reuters, anadolu, afp].map((publisher, at) => sourceOf(at + 1, { publisher }));
  const told = [statementOf(1, [1]), statementOf(2, [2], { modality: 'denied' }), statementOf(3, [3, 1], { modality: 'did-not-happen' })];
  const count = (statements: readonly Statement[]) => support(statements, (id) => sources.find((source) => source.id === id));
  expect(count(told)).toEqual({ sources: 1, independent: 1, oneSpeaker: false, against: 3 });
  expect(count(told.slice(1))).toEqual({ sources: 3, independent: 3, oneSpeaker: false, against: 0 });
});

test('a source that is not known is counted and not independent', () => {
  expect(support([statementOf(1, [1])], () => undefined)).toEqual({ sources: 1, independent: 0, oneSpeaker: false, against: 0 });
});

test.each<[string, readonly (number | undefined)[], boolean]>([
  ['all quote one', [1, 1], true],
  ['two speakers', [1, 2], false],
  ['one in its own words', [1, undefined], false],
  ['nobody quoted', [undefined, undefined], false],
  ['a single source', [1], false],
])('one speaker: %s', (_, speakers, oneSpeaker) => {
  const citations = speakers.map((speaker, at) => ({
    source: idOf('source', at + 1),
    selector: { exact: 'x', start: 0, end: 1 },
    ...(speaker === undefined ? {} : { attributedTo: idOf('actor', speaker) }),
  }));
  expect(support([statementOf(1, [], { citations })], () => undefined).oneSpeaker).toBe(oneSpeaker);
});

test('the sources and the speakers of statements, each once, in the order of first mention; without the rejected', () => {
  const citing = (source: number, speaker?: number) => ({
    source: idOf('source', source),
    selector: { exact: 'x', start: 0, end: 1 },
    ...(speaker === undefined ? {} : { attributedTo: idOf('actor', speaker) }),
  });
  const statements = [
    statementOf(1, [], { citations: [citing(2, 7), citing(1)] }),
    statementOf(2, [], { citations: [citing(2, 5), citing(3, 7)], standing: 'needs-work' }),
    statementOf(3, [], { citations: [citing(4, 6)], standing: 'rejected' }),
  ];
  expect(sourcesOf(statements)).toEqual([2, 1, 3].map((number) => idOf('source', number)));
  expect(speakersOf(statements)).toEqual([7, 5].map((number) => idOf('actor', number)));
});

const anyOrigin = fc.record({
  publisher: fc.integer({ min: 1, max: 4 }).map(actor),
  derivedFrom: fc.uniqueArray(fc.integer({ min: 1, max: 4 }), { maxLength: 2 }).map((numbers) => numbers.map(actor)),
});

test('five thousand sources that copy one another in a ring are counted, and not for ever', () => {
  const agency = (number: number) => ({ name: { en: `Agency ${number % 5000}` } });
  const ring = Array.from({ length: 5000 }, (_, at) => ({ publisher: agency(at), derivedFrom: [agency(at + 1), agency(at + 7)] }));
  const { sources, independent } = backedBy(...ring);
  expect(sources).toBe(5000);
  expect(independent).toBeGreaterThanOrEqual(5000 / 3 / 3);
  expect(independent).toBeLessThanOrEqual(5000 / 3);
});

test('two articles that credit "agencies" and no other count once: they may carry one wire', () => {
  const agencies = { name: { ar: 'وكالات' } };
  expect(backedBy({ publisher: alJazeera, derivedFrom: [agencies] }, { publisher: anadolu, derivedFrom: [agencies] })).toMatchObject({
    sources: 2,
    independent: 1,
  });
});

test('another source never lowers the count, and never raises it by more than one', () => {
  fc.assert(
    fc.property(fc.array(anyOrigin, { minLength: 1, maxLength: 6 }), anyOrigin, (origins, another) => {
      const [before, then] = [backedBy(...origins).independent, backedBy(...origins, another).independent];
      expect([before, before + 1]).toContain(then);
    }),
  );
});

test('is the largest choice of sources that have no origin in common', () => {
  fc.assert(
    fc.property(fc.array(anyOrigin, { minLength: 1, maxLength: 6 }), (origins) => {
      const names = origins.map(({ publisher, derivedFrom }) => [publisher, ...derivedFrom].map(({ actor: id }) => id));
      const choices = Array.from({ length: 2 ** names.length }, (_, mask) => names.filter((_name, at) => (mask >> at) % 2 === 1));
      const apart = choices.filter((choice) =>
        choice.every((one, at) => choice.slice(at + 1).every((other) => !one.some((id) => other.includes(id)))),
      );
      expect(backedBy(...origins).independent).toBe(Math.max(...apart.map(({ length }) => length)));
    }),
  );
});
