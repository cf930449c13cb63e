import { describe, expect, test } from 'vitest';
import type { Found } from '../found.ts';
import { toldValue, valuesOf } from './proposal.ts';
import { ahmadBadr, at, badr, composed, met, minister, ministers, only, parties, who, words } from './testing/composed.ts';
import { agreementAt, clauseAt, eventAt } from './testing/passages.ts';

describe('what is one agreement though it is told as two', () => {
  const home = agreementAt(at('اتفاق'), { participations: parties });
  const stray = agreementAt(at('اتفاق', 'بدر'), { key: 'b', instrument: 'memorandum-of-understanding' });

  test('provisions whose parties are not named are those of the one agreement whose provisions are not given', () => {
    const found = composed(home, stray, clauseAt(at('المياه'), 'economy.trade', { agreement: 'b' }));
    expect(found.map(({ key, parts }) => [key, parts.map(({ record }) => record)])).toEqual([['agreement:a', ['agreement', 'clause']]]);
  });

  test.each<[string, readonly Found[], readonly string[]]>([
    [
      'has provisions of its own',
      [home, stray, clauseAt(at('المياه'), 'economy.trade'), clauseAt(at('الملف'), 'economy.oil', { agreement: 'b' })],
      ['a', 'b'],
    ],
    [
      'is a ceasefire',
      [{ ...home, instrument: 'ceasefire' }, stray, clauseAt(at('المياه'), 'economy.trade', { agreement: 'b' })],
      ['a', 'b'],
    ],
    [
      'is not the only one',
      [home, { ...home, key: 'c' }, stray, clauseAt(at('المياه'), 'economy.trade', { agreement: 'b' })],
      ['a', 'c', 'b'],
    ],
  ])('but not where that one %s', (_, found, keys) => {
    expect(composed(...found).map(({ key }) => key)).toEqual(keys.map((key) => `agreement:${key}`));
  });

  const signs = (key: string, exact: string) =>
    eventAt(at(exact), 'signature', { agreements: [key], participations: [{ actor: ministers, role: 'signatory' }] });

  test('so are those of which one signature is told twice, now of the one and now of the other', () => {
    const found = composed(home, { ...stray, key: 'c' }, signs('a', 'بحث'), signs('c', 'التقى'));
    expect(found.map(({ key }) => key)).toEqual(['agreement:a']);
  });

  test('but not where each has its own matter', () => {
    const { topics } = clauseAt(at('المياه'), 'sea.jurisdiction');
    const found = composed(
      home,
      { ...stray, key: 'c', topics },
      clauseAt(at('المياه'), 'economy.oil'),
      signs('a', 'بحث'),
      signs('c', 'التقى'),
    );
    expect(found.map(({ key }) => key)).toEqual(['agreement:a', 'agreement:c']);
  });

  test('agreements that share a name of the register are one', () => {
    const known1 = { record: 'agreement_1' };
    expect(composed({ ...home, ...known1 }, { ...stray, ...known1 }).map(({ parts: [main] }) => main.known)).toEqual(['agreement_1']);
  });
});

describe('an agreement that no noun names', () => {
  const agreed = eventAt(at('بحث'), 'announcement', {
    participations: [
      { actor: ministers, role: 'participant' },
      { actor: who('الملف', badr), role: 'participant' },
    ],
  });
  const { agreement: _agreement, ...open } = clauseAt(at('جدة'), 'economy.trade');

  test('is an understanding of those who agreed, on what stands behind the verb', () => {
    const [proposal] = composed(agreed, open);
    const [main] = only(proposal, 'agreement');
    expect([main && toldValue(main, 'instrument'), main && valuesOf(main, 'names').map(({ value }) => value.kind)]).toEqual([
      'understanding',
      ['gloss', 'gloss'],
    ]);
    expect(proposal?.parts.map(({ record }) => record)).toEqual(['agreement', 'clause', 'event']);
    expect(main && valuesOf(main, 'participations').map(({ value }) => value)).toEqual([
      { actor: minister, role: 'party' },
      { actor: badr, role: 'party' },
    ]);
  });

  test('of those who met before, where the verb names nobody', () => {
    const talks = met('بحث', { participations: agreed.participations });
    const [proposal] = composed(talks, eventAt(at('التقى'), 'announcement'), { ...open, ...at('الأسبوع') });
    expect(
      only(proposal, 'agreement')
        .flatMap((main) => valuesOf(main, 'participations'))
        .map(({ passages }) => words({ passages })),
    ).toEqual([
      ['الوزيران', 'التقى'],
      ['الملف', 'التقى'],
    ]);
  });

  test('a clause before the verb belongs to nobody', () => {
    expect(composed({ ...agreed, ...at('التقى') }, open).map(({ parts: [main] }) => main.record)).toEqual(['event']);
  });
});

test('parties are those of the signature where the noun names none', () => {
  const [proposal] = composed(
    agreementAt(at('اتفاق', 'بدر'), { instrument: 'ceasefire' }),
    eventAt(at('بحث'), 'signature', {
      agreements: ['a'],
      participations: [
        { actor: ministers, role: 'signatory' },
        { actor: ahmadBadr, role: 'participant' },
      ],
    }),
  );
  const parts = only(proposal, 'agreement').flatMap((part) => valuesOf(part, 'participations'));
  expect(parts.map(({ value }) => value)).toEqual([
    { actor: minister, role: 'party' },
    { actor: badr, role: 'party' },
  ]);
});

test('an agreement of which no provision is told is about what it is called for; a ceasefire binds those who make it', () => {
  const { topics } = clauseAt(at('المياه'), 'politics.ceasefire');
  const [truce] = composed(agreementAt(at('اتفاق'), { instrument: 'ceasefire', topics, participations: parties }));
  expect(only(truce, 'clause').map((part) => [words(part), valuesOf(part, 'obligated').map(({ value }) => value)])).toEqual([
    [['اتفاق'], [minister, badr]],
  ]);
});

test('memoranda that nobody counts are no agreement; their signature is an event', () => {
  const found = composed(
    agreementAt(at('اتفاق'), { several: 'more' }),
    eventAt(at('بحث'), 'signature', { agreements: ['a'], participations: [{ actor: ministers, role: 'signatory' }] }),
    clauseAt(at('جدة'), 'economy.trade'),
  );
  expect(found.map(({ key }) => key)).toEqual(['event:signature:occurred:0']);
});

test('two memoranda told in one breath are two, each with its own matter', () => {
  const found = composed(
    agreementAt(at('اتفاق'), { several: 'two' }),
    clauseAt(at('المياه'), 'sea.jurisdiction'),
    clauseAt(at('الملف'), 'institutions.military-cooperation'),
  );
  expect(found.map(({ key, title }) => [key, title.en])).toEqual([
    ['agreement:a:1', 'agreement “الملف” on military and security cooperation at large: 1 clause'],
    ['agreement:a:2', 'agreement “المياه” on maritime jurisdiction: 1 clause'],
  ]);
  expect(found.map(({ parts: [main] }) => valuesOf(main, 'names').map(words))).toEqual([[['الملف']], [['المياه']]]);
});
