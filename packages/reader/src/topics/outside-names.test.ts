import { expect, test } from 'vitest';
import { buildLexicon, type LexiconEntry } from '../names/lexicon.ts';
import { read } from '../read.ts';

const entry = (given: Pick<LexiconEntry, 'kind'> & Partial<LexiconEntry>, name: string): LexiconEntry => ({
  ...{ record: 'one', names: [{ value: name, language: 'en', kind: 'official' }] },
  ...given,
});

const topics = (text: string, known: readonly LexiconEntry[]) =>
  read(text, { lexicon: buildLexicon(known) }).flatMap((found) => (found.kind === 'clause' ? found.topics : []));

const signed = 'The two sides signed an agreement. It provides for';

test.each([
  [
    'an organisation',
    { kind: 'actor', actorKind: 'organisation' },
    'Peace Bridges Fund',
    `${signed} meetings with the Peace Bridges Fund on border security.`,
  ],
  ['a place', { kind: 'place' }, 'Port Refuge', `${signed} patrols along the border at Port Refuge.`],
] as const)('the name of %s tells no topic', (_, kind, name, text) => {
  expect(topics(text, [entry(kind, name)])).toEqual(['migration.borders']);
});

test('that of a force does', () => {
  const force = entry({ kind: 'actor', actorKind: 'force' }, 'Northern Coast Guard');
  expect(topics(`${signed} cooperation with the Northern Coast Guard.`, [force])).toEqual(['migration.coast-guard']);
});
