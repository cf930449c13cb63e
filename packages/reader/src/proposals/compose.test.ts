import { CountryCode } from '@mithaq/domain';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EventFound, Found } from '../found.ts';
import { compose } from './compose.ts';
import { type Part, type Proposal, partsOf, toldValue, valuesOf } from './proposal.ts';
import { anyFindings, nonsense } from './testing/nonsense.ts';
import { agreementAt, clauseAt, eventAt, findingsBy, newcomer } from './testing/passages.ts';
import { ids, known, story, storyFound } from './testing/story.ts';

const proposals = compose(storyFound, { text: story, known });
const agreement = proposals.find(({ key }) => key === 'agreement:a');
const words = ({ passages }: Pick<Part, 'passages'>) => passages.map(({ exact }) => exact);
const only = (proposal: Proposal | undefined, record: Part['record']) => (proposal ? partsOf(proposal, record) : []);

describe('the story of one agreement', () => {
  test('is one proposal with its clauses and its signature, and the visit another', () => {
    expect(proposals.map(({ title }) => title)).toEqual([
      {
        ar: 'اتفاقية بين السودان وتركيا، وُقّعت في 3 مايو 2021 في أنقرة ووقّعها ماجد الراوي: 3 بنود',
        en: 'agreement between Sudan and Turkey, signed 3 May 2021 in Ankara by ماجد الراوي: 3 clauses',
      },
      { ar: 'زيارة ماجد الراوي إلى إسطنبول، 5 مايو 2021', en: 'visit by ماجد الراوي to إسطنبول, 5 May 2021' },
    ]);
  });

  test('says between whom it is, by the parties’ kinds, and in which fields, by its topics', () => {
    const [main] = only(agreement, 'agreement');
    expect(main && toldValue(main, 'nature')).toBe('interstate');
    expect(main && valuesOf(main, 'fields').map(({ value }) => value)).toEqual(['defence', 'security']);
  });

  test('has every name that the text gives it, each cited where it stands', () => {
    const names = only(agreement, 'agreement').flatMap((part) => valuesOf(part, 'names'));
    expect(names.map((name) => [name.value.value, words(name)])).toEqual([
      ['اتفاقية تعاون عسكري', ['اتفاقية تعاون عسكري']],
      ['اتفاقية للتعاون العسكري', ['اتفاقية للتعاون العسكري']],
    ]);
  });

  test('a person signs, and is no party', () => {
    const parts = only(agreement, 'agreement').flatMap((part) => valuesOf(part, 'participations'));
    expect(parts.map(({ value }) => value)).toEqual([
      { actor: { record: ids.sudan }, role: 'party' },
      { actor: { record: ids.turkey }, role: 'party' },
      { actor: { part: 'new:actor:ماجد الراوي' }, role: 'signatory', onBehalfOf: { record: ids.sudan } },
    ]);
  });

  test('the signature that headline and body tell is one event, with both verbs', () => {
    const events = only(agreement, 'event');
    expect(events.map((event) => [event.label.en, words(event)])).toEqual([
      ['Signature by ماجد الراوي in Ankara, 3 May 2021', ['يوقع', 'وقّع']],
    ]);
  });

  test('clauses are worded by us', () => {
    expect(only(agreement, 'clause').map(({ label }) => label)).toEqual([
      { ar: 'تدريب وتعليم عسكري، لصالح السودان', en: 'Military training and education, for Sudan' },
      { ar: 'إزالة الألغام والذخائر', en: 'Demining and explosive ordnance' },
      { ar: 'لجنة مشتركة، على السودان وتركيا', en: 'Joint committee, by Sudan and Turkey' },
    ]);
  });

  test('whoever is new comes along in each proposal that needs him, cited where his name stands', () => {
    const newcomers = proposals.map((proposal) => only(proposal, 'actor').map((part) => [part.key, valuesOf(part, 'names').map(words)]));
    expect(newcomers).toEqual([[['new:actor:ماجد الراوي', [['ماجد الراوي']]]], [['new:actor:ماجد الراوي', [['ماجد الراوي']]]]]);
  });
});

const text =
  'بحث الوزيران في جدة أمس الملف. التقى الوزيران الأسبوع الماضي. لا يوجد اتفاق. التقى أحمد بدر. اتفاق بين الغرفتين على المياه والمياه';
const { at, who, on } = findingsBy(text);
const minister = { record: 'actor_1' };
const composed = (...found: readonly Found[]) => compose(found, { text, known: () => undefined });
const met = (exact: string, given: Partial<EventFound>) =>
  eventAt(at(exact), 'meeting', { participations: [{ actor: who('الوزيران', minister), role: 'participant' }], ...given });

describe('what is told twice', () => {
  test('is one event where the days may be one; the more exact date stands, the other beside it', () => {
    const [meeting, ...others] = composed(
      met('بحث', { date: on('أمس', '2021-05') }),
      met('التقى', { date: on('الأسبوع الماضي', '2021-05-03') }),
    );
    expect(others).toEqual([]);
    const dates = only(meeting, 'event').flatMap((part) => valuesOf(part, 'date'));
    expect(dates.map(({ value, isBeside = false }) => [value.edtf, isBeside])).toEqual([
      ['2021-05-03', false],
      ['2021-05', true],
    ]);
  });

  test.each<[string, Partial<EventFound>, Partial<EventFound>]>([
    ['days that cannot be one', { date: on('أمس', '2021-04') }, { date: on('الأسبوع الماضي', '2021-05-03') }],
    ['two places', { place: who('جدة', { record: 'place_1' }) }, { place: who('الملف', { record: 'place_2' }) }],
    ['other people', {}, { participations: [{ actor: who('أحمد بدر', { record: 'actor_2' }), role: 'participant' }] }],
    ['planned and held', { modality: 'planned' }, {}],
  ])('is two events where there are %s', (_, one, other) => {
    expect(composed(met('بحث', one), met('التقى', other))).toHaveLength(2);
  });

  test('a clause that several passages give is one with all of them; one that obliges others is another', () => {
    const [proposal] = composed(
      agreementAt(at('اتفاق', 'بدر')),
      clauseAt(at('المياه'), 'economy.trade'),
      clauseAt(at('المياه', 'والمياه'), 'economy.trade', { obligated: [who('الغرفتين', minister)] }),
      clauseAt(at('الغرفتين'), 'economy.trade', { obligated: [who('أحمد بدر', { record: 'actor_2' })] }),
    );
    expect(only(proposal, 'clause').map((clause) => [clause.key, words(clause)])).toEqual([
      ['clause:agreement:a:economy.trade', ['الغرفتين', 'المياه']],
      ['clause:agreement:a:economy.trade#2', ['المياه']],
    ]);
  });

  test('a passage on two topics tells of the clauses that others give one by one', () => {
    const [proposal] = composed(
      agreementAt(at('اتفاق', 'بدر')),
      clauseAt(at('على المياه والمياه'), 'economy.trade', {
        topics: [...clauseAt(at('بدر'), 'economy.trade').topics, ...clauseAt(at('بدر'), 'economy.oil').topics],
      }),
      clauseAt(at('المياه'), 'economy.oil'),
    );
    expect(only(proposal, 'clause').map((part) => [valuesOf(part, 'topics').map(({ value }) => value), words(part)])).toEqual([
      [['economy.oil'], ['على المياه والمياه', 'المياه']],
      [['economy.trade'], ['على المياه والمياه']],
    ]);
  });
});

describe('what is no proposal', () => {
  test('a mere noun of which nothing is told', () => {
    expect(composed(agreementAt(at('اتفاق')))).toEqual([]);
  });

  test('an event of which neither people nor day and place are told', () => {
    expect(composed(eventAt(at('بحث'), 'meeting'))).toEqual([]);
  });
});

test('parties are those of the signature where the noun names none', () => {
  const [proposal] = composed(
    agreementAt(at('اتفاق', 'بدر'), { instrument: 'ceasefire' }),
    eventAt(at('بحث'), 'signature', {
      agreements: ['a'],
      participations: [
        { actor: who('الوزيران', minister), role: 'signatory' },
        { actor: who('أحمد بدر', { record: 'actor_2' }), role: 'participant' },
      ],
    }),
  );
  const parts = only(proposal, 'agreement').flatMap((part) => valuesOf(part, 'participations'));
  expect(parts.map(({ value }) => value)).toEqual([
    { actor: minister, role: 'party' },
    { actor: { record: 'actor_2' }, role: 'party' },
  ]);
});

describe('what is one agreement though it is told as two', () => {
  const parties = [
    { actor: who('الوزيران', minister), role: 'party' },
    { actor: who('أحمد بدر', { record: 'actor_2' }), role: 'party' },
  ] as const;
  const home = agreementAt(at('اتفاق'), { participations: parties });
  const stray = agreementAt(at('اتفاق', 'بدر'), { key: 'b', instrument: 'memorandum-of-understanding' });

  test('provisions whose parties are not named are those of the one agreement whose provisions are not given', () => {
    const found = composed(home, stray, clauseAt(at('المياه'), 'economy.trade', { agreement: 'b' }));
    expect(found.map(({ key, parts }) => [key, parts.map(({ record }) => record)])).toEqual([['agreement:a', ['agreement', 'clause']]]);
  });

  test.each<[string, readonly Found[]]>([
    [
      'has provisions of its own',
      [home, stray, clauseAt(at('المياه'), 'economy.trade'), clauseAt(at('الملف'), 'economy.oil', { agreement: 'b' })],
    ],
    ['is a ceasefire', [{ ...home, instrument: 'ceasefire' }, stray, clauseAt(at('المياه'), 'economy.trade', { agreement: 'b' })]],
    ['is not the only one', [home, { ...home, key: 'c' }, stray, clauseAt(at('المياه'), 'economy.trade', { agreement: 'b' })]],
  ])('but not where that one %s', (_, found) => {
    expect(composed(...found).filter(({ parts: [main] }) => main.record === 'agreement').length).toBeGreaterThan(1);
  });

  const signs = (key: string, exact: string) =>
    eventAt(at(exact), 'signature', { agreements: [key], participations: [{ actor: who('الوزيران', minister), role: 'signatory' }] });

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
      { actor: who('الوزيران', { record: 'actor_1' }), role: 'participant' },
      { actor: who('الملف', { record: 'actor_2' }), role: 'participant' },
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
      { actor: { record: 'actor_1' }, role: 'party' },
      { actor: { record: 'actor_2' }, role: 'party' },
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

test('an agreement of which no provision is told is about what it is called for; a ceasefire binds those who make it', () => {
  const { topics } = clauseAt(at('المياه'), 'politics.ceasefire');
  const parties = [
    { actor: who('الوزيران', minister), role: 'party' },
    { actor: who('أحمد بدر', { record: 'actor_2' }), role: 'party' },
  ] as const;
  const [truce] = composed(agreementAt(at('اتفاق'), { instrument: 'ceasefire', topics, participations: parties }));
  expect(only(truce, 'clause').map((part) => [words(part), valuesOf(part, 'obligated').map(({ value }) => value)])).toEqual([
    [['اتفاق'], [minister, { record: 'actor_2' }]],
  ]);
});

test('memoranda that nobody counts are no agreement; their signature is an event', () => {
  const found = composed(
    agreementAt(at('اتفاق'), { several: 'more' }),
    eventAt(at('بحث'), 'signature', { agreements: ['a'], participations: [{ actor: who('الوزيران', minister), role: 'signatory' }] }),
    clauseAt(at('جدة'), 'economy.trade'),
  );
  expect(found.map(({ key }) => key)).toEqual(['event:signature:occurred:0']);
});

test('elections and conferences need nobody: their day is enough, and tells of one event', () => {
  const found = composed(
    eventAt(at('الملف'), 'conference', { date: on('أمس', '2021-05-03') }),
    eventAt(at('المياه'), 'conference', { date: on('الأسبوع', '2021-05') }),
    eventAt(at('التقى'), 'capture', { date: on('أمس', '2021-05-03') }),
  );
  expect(found.map(({ key }) => key)).toEqual([`event:conference:occurred:${at('الملف').start}`]);
});

test('words that name the place name nobody who takes part', () => {
  const [visit] = composed(
    met('بحث', {
      place: who('جدة', { record: 'place_1' }),
      participations: [
        { actor: who('الوزيران', minister), role: 'visitor' },
        { actor: who('جدة', { record: 'actor_3' }), role: 'host' },
      ],
    }),
  );
  expect(
    only(visit, 'event')
      .flatMap((event) => valuesOf(event, 'participations'))
      .map(({ value }) => value.actor),
  ).toEqual([minister]);
});

test('who is told by his office alone acts as his organisation; a place acts for nobody', () => {
  const ministry = newcomer('body:m', 'الوزارة', { actorKind: 'ministry' });
  const office = newcomer('office:m', 'الوزير', { kind: 'office', organisation: ministry });
  const [meeting] = composed(
    met('بحث', {
      participations: [
        { actor: who('الوزيران', office), role: 'visitor' },
        { actor: who('جدة', newcomer('place:SA:jeddah', 'جدة', { kind: 'place' })), role: 'host' },
      ],
    }),
  );
  expect(
    only(meeting, 'event')
      .flatMap((event) => valuesOf(event, 'participations'))
      .map(({ value }) => value),
  ).toEqual([{ actor: { part: 'new:body:m' }, role: 'visitor', capacity: { part: 'new:office:m' } }]);
});

test('a city and its country are one place, and the city stands', () => {
  const place = (key: string, value: string) => newcomer(key, value, { kind: 'place', country: CountryCode.parse('SA') });
  const [meeting, ...others] = composed(
    met('بحث', { place: who('الملف', place('place:country:SA', 'السعودية')) }),
    met('التقى', { place: who('جدة', place('place:SA:jeddah', 'جدة')) }),
  );
  expect(others.map(({ key }) => key)).toEqual([]);
  expect(only(meeting, 'event').map((event) => toldValue(event, 'place'))).toEqual([{ part: 'new:place:SA:jeddah' }]);
});

test('what somebody is quoted with is attributed to him', () => {
  const [meeting] = composed(met('بحث', { attributedTo: who('أحمد بدر', { record: 'actor_2' }) }));
  expect(meeting?.parts[0].passages).toEqual([{ ...at('بحث'), attributedTo: { record: 'actor_2' } }]);
});

test('two memoranda told in one breath are two, each with its own matter', () => {
  const found = composed(
    agreementAt(at('اتفاق'), { several: 'two' }),
    clauseAt(at('المياه'), 'sea.jurisdiction'),
    clauseAt(at('الملف'), 'institutions.military-cooperation'),
  );
  expect(found.map(({ key, title }) => [key, title.en])).toEqual([
    ['agreement:a:1', 'agreement “اتفاق” on military and security cooperation at large: 1 clause'],
    ['agreement:a:2', 'agreement “اتفاق” on maritime jurisdiction: 1 clause'],
  ]);
});

test('one signature of two agreements is told of each, so that either can be accepted alone', () => {
  const found = composed(
    agreementAt(at('اتفاق')),
    agreementAt(at('اتفاق', 'بدر'), { key: 'b' }),
    eventAt(at('التقى'), 'signature', { agreements: ['a', 'b'] }),
  );
  expect(found.map((proposal) => only(proposal, 'event').map(({ of }) => of))).toEqual([['agreement:a'], ['agreement:b']]);
});

test('an office brings its organisation along, and somebody new whom nothing concerns is proposed alone', () => {
  const organisation = newcomer('body', 'الغرفة', { actorKind: 'body' });
  const office = newcomer('office:chair', 'رئاسة الغرفة', { kind: 'office', organisation });
  const [meeting, alone] = composed(
    met('بحث', { participations: [{ actor: who('الوزيران', minister), role: 'participant', capacity: who('الملف', office) }] }),
    {
      ...at('أحمد بدر'),
      kind: 'mention',
      ...newcomer('person:بدر', 'أحمد بدر'),
      confidence: 'medium',
      reason: { en: 'title' },
      basis: 'newcomer:title',
    },
  );
  expect(meeting?.parts.map(({ key }) => key)).toEqual(['event:meeting:occurred:0', 'new:office:chair', 'new:body']);
  expect(alone?.parts.map(({ key }) => key)).toEqual(['new:person:بدر']);
});

describe('whatever is found', () => {
  const options = { text: nonsense, known: () => ({ caption: { en: 'X' }, actorKind: 'state' as const }) };
  const compositionOf = (found: readonly Found[]) => compose(found, options);

  test('composes, and cites nothing but words that stand in the text', () => {
    fc.assert(
      fc.property(anyFindings, (found) => {
        const parts = compositionOf(found).flatMap((proposal) => proposal.parts);
        for (const { start, end, exact } of parts.flatMap((part) => [...part.passages, ...part.values.flatMap(({ passages }) => passages)]))
          expect(nonsense.slice(start, end)).toBe(exact);
      }),
    );
  });

  test('composes alike in whatever order it comes, and however often', () => {
    fc.assert(
      fc.property(
        anyFindings.chain((found) =>
          fc.tuple(fc.constant(found), fc.shuffledSubarray([...found, ...found], { minLength: 2 * found.length })),
        ),
        ([found, shuffled]) => {
          expect(compositionOf(shuffled)).toEqual(compositionOf(found));
        },
      ),
    );
  });

  test('has every key once, and every part that it names', () => {
    fc.assert(
      fc.property(anyFindings, (found) => {
        const all = compositionOf(found);
        expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
        for (const { parts } of all) {
          const keys = parts.flatMap((part) => [part.key, ...part.values.map(({ key }) => key)]);
          expect(new Set(keys).size).toBe(keys.length);
          for (const { of } of parts) expect(of === undefined || keys.includes(of)).toBe(true);
        }
      }),
    );
  });
});
