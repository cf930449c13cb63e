import { Edtf, TopicCode } from '@mithaq/domain';
import { describe, expect, test } from 'vitest';
import { scorePassage } from './halves.ts';
import { type Passage, place } from './passage.ts';
import { scoreAgreements } from './score-agreements.ts';
import { scoreClauses } from './score-clauses.ts';
import { scoreDates } from './score-dates.ts';
import { scoreEvents } from './score-events.ts';
import { scoreMentions } from './score-mentions.ts';
import { scoreTopics } from './score-topics.ts';
import { type Scored, together } from './scored.ts';
import { agreement, clause, country, date, event, known, mention, passage, referred } from './testing.ts';

const placed = place(passage);
const marked = (told: Partial<Passage>) => place({ ...passage, ...told });

function row({ rows }: Scored, name: string) {
  const found = rows.find((row) => row.name === name);
  return { gold: found?.tally.gold, found: found?.tally.found, exact: found?.tally.exact, values: found?.values };
}

const failuresOf = ({ failures }: Scored) => failures.map(({ kind, what, of, span }) => `${kind} ${what} ${of}: ${span.exact}`);

describe('mentions', () => {
  test('all found, with their referents and the part that states play', () => {
    const scored = scoreMentions(placed, [
      mention('السودان', known('sd')),
      mention('مصر', country('actor', 'EG')),
      mention('جوبا', country('place', 'SS')),
      mention('سلفا كير', known('kiir')),
    ]);
    expect(row(scored, 'mentions')).toEqual({
      gold: 4,
      found: 4,
      exact: { gold: 4, found: 4 },
      values: { referent: { right: 4, of: 4 }, role: { right: 2, of: 2 } },
    });
    expect(row(scored, '  newcomers').gold).toBe(2);
    expect(row(scored, '  known persons').exact).toEqual({ gold: 1, found: 1 });
    expect(scored.failures).toEqual([]);
  });

  test('a state read as a place is the right one in the wrong part', () => {
    const scored = scoreMentions(placed, [mention('مصر', country('place', 'EG'))]);
    expect(row(scored, 'mentions').values).toEqual({ referent: { right: 1, of: 1 }, role: { right: 0, of: 1 } });
    expect(failuresOf(scored)).toContain('mention wrong new state: مصر');
  });

  test('a newcomer of another kind, or another record, is found with the wrong value', () => {
    const scored = scoreMentions(placed, [mention('جوبا', country('actor', 'SS')), mention('سلفا كير', known('sd'))]);
    expect(row(scored, 'mentions').values?.['referent']).toEqual({ right: 0, of: 2 });
  });

  test('what is missed and what nobody marked are told by kind', () => {
    const scored = scoreMentions(placed, [mention('بحضور', known('kiir'))]);
    expect(failuresOf(scored).toSorted()).toEqual([
      'mention missed known person: سلفا كير',
      'mention missed known state: السودان',
      'mention missed new place: جوبا',
      'mention missed new state: مصر',
      'mention spurious known person: بحضور',
    ]);
  });
});

describe('dates', () => {
  test('the words may be right and the value wrong', () => {
    const scored = scoreDates(placed, [date('أمس', '2020-10-04')]);
    expect(row(scored, 'dates')).toEqual({ gold: 1, found: 1, exact: { gold: 1, found: 1 }, values: { EDTF: { right: 0, of: 1 } } });
    expect(scored.failures[0]?.told).toBe('2020-10-03, read as 2020-10-04');
  });
});

describe('agreements', () => {
  const two = marked({
    text: 'اتفاق جوبا ثم الاتفاقية ثم مذكرة',
    mentions: [],
    dates: [],
    agreements: [
      { key: 'pact', instrument: 'agreement' },
      { key: 'memo', instrument: 'memorandum-of-understanding' },
    ],
    phrases: [
      { exact: 'اتفاق جوبا', agreement: 'pact' },
      { exact: 'الاتفاقية', agreement: 'pact' },
      { exact: 'مذكرة', agreement: 'memo' },
    ],
  });
  const spanned = (words: string, key: string) => {
    const start = two.text.indexOf(words);
    return agreement(words, { start, end: start + words.length, key });
  };

  test('of every two phrases it is asked whether they are rightly one agreement or two', () => {
    const scored = scoreAgreements(two, [spanned('اتفاق جوبا', 'a'), spanned('الاتفاقية', 'b'), spanned('مذكرة', 'c')]);
    expect(row(scored, 'agreements').values).toEqual({
      instrument: { right: 2, of: 3 },
      record: { right: 0, of: 0 },
      'same as': { right: 2, of: 3 },
    });
    expect(failuresOf(scored)).toEqual(['agreement wrong memorandum-of-understanding: مذكرة']);
  });
});

describe('clauses and topics', () => {
  const topic = (code: string) => TopicCode.parse(code);
  const text = 'وينص على تدريب القوات السودانية وتبادل المعلومات مع مصر';
  const base = { dates: [], phrases: [], mentions: [{ exact: 'مصر', means: 'eg' }], text };
  const clauses: Passage['clauses'] = [
    { exact: 'تدريب القوات السودانية', topics: [topic('training.education')], obligated: [], beneficiaries: [] },
    { exact: 'تبادل المعلومات مع مصر', topics: [topic('medicine.information')], obligated: ['sd', 'eg'], beneficiaries: [] },
  ];
  const two = marked({ ...base, clauses, topics: [topic('training.education'), topic('medicine.information')] });
  const spanned = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const eg = { ...referred('مصر', country('actor', 'EG')), ...spanned('مصر') };
  const found = [
    clause('تدريب القوات', { ...spanned('تدريب القوات'), topics: [topic('training.education')] }),
    clause('تبادل المعلومات مع مصر', {
      ...spanned('تبادل المعلومات مع مصر'),
      topics: [topic('medicine.information'), topic('medicine.research')],
      obligated: [eg],
    }),
  ];

  test('one clause is found exactly, one in part; a topic too many costs precision, a party missed costs recall', () => {
    const scored = scoreClauses(two, found);
    expect(row(scored, 'clauses')).toMatchObject({ gold: 2, found: 2, exact: { gold: 1, found: 1 } });
    expect(row(scored, '  topics of pairs')).toMatchObject({ gold: 2, found: 3, exact: { gold: 2, found: 2 } });
    expect(row(scored, '  obligated')).toMatchObject({ gold: 2, found: 1, exact: { gold: 1, found: 1 } });
    expect(failuresOf(scored)).toEqual(['clause wrong medicine.information: تبادل المعلومات مع مصر']);
  });

  test('the topics of a passage are those of all that is found in it', () => {
    const scored = scoreTopics(two, found);
    expect(row(scored, 'topics of the passage')).toMatchObject({ gold: 2, found: 3, exact: { gold: 2, found: 2 } });
    expect(row(scored, '  their groups')).toMatchObject({ gold: 2, found: 2, exact: { gold: 2, found: 2 } });
    expect(scored.failures.map(({ what, of }) => `${what} ${of}`)).toEqual(['spurious medicine.research']);
  });
});

describe('events', () => {
  const signature: Passage['events'][number] = {
    trigger: { exact: 'وقعت' },
    type: 'signature',
    modality: 'occurred',
    participants: [
      { means: 'sd', role: 'signatory' },
      { means: 'eg', role: 'signatory' },
    ],
    place: 'juba',
  };
  const one = marked({ events: [{ ...signature, date: Edtf.parse('2020-10-03') }] });
  const participations = [
    { actor: referred('السودان', known('sd')), role: 'signatory' as const },
    { actor: referred('مصر', country('actor', 'EG')), role: 'participant' as const },
  ];

  test('what is told of a pair is asked one by one; a role that is wrong costs both ways', () => {
    const scored = scoreEvents(one, [
      event('وقعت', { modality: 'planned', participations, place: referred('جوبا', country('place', 'SS')) }),
    ]);
    expect(row(scored, 'events')).toEqual({
      gold: 1,
      found: 1,
      exact: { gold: 1, found: 1 },
      values: {
        type: { right: 1, of: 1 },
        modality: { right: 0, of: 1 },
        date: { right: 0, of: 1 },
        place: { right: 1, of: 1 },
        'attributed to': { right: 0, of: 0 },
      },
    });
    expect(row(scored, '  participants')).toMatchObject({ gold: 2, found: 2, exact: { gold: 1, found: 1 } });
    expect(row(scored, '  whatever their role')).toMatchObject({ gold: 2, found: 2, exact: { gold: 2, found: 2 } });
    expect(scored.failures.map(({ told }) => told)).toEqual([
      'modality occurred, read as planned',
      'participants signatory:eg signatory:sd, read as participant:eg signatory:sd',
      'date 2020-10-03, read as none',
    ]);
  });
});

describe('together', () => {
  test('rows of many passages are added up by name, and nothing found is all missed', () => {
    const scored = together([scorePassage(placed, []), scorePassage(placed, [mention('السودان', known('sd'))])]);
    expect(row(scored, 'mentions')).toMatchObject({
      gold: 8,
      found: 1,
      values: { referent: { right: 1, of: 1 }, role: { right: 1, of: 1 } },
    });
    expect(row(scored, 'dates')).toMatchObject({ gold: 2, found: 0 });
    expect(scored.rows.map(({ name }) => name).filter((name) => !name.startsWith(' '))).toEqual([
      'mentions',
      'dates',
      'agreements',
      'topics of the passage',
      'clauses',
      'events',
    ]);
  });
});
