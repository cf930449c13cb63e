import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AnyRecord, type Clause, MithaqError, Statement } from '../../index.ts';
import { anyEdits } from '../../testing/edits.ts';
import { eventOf, idOf, statementOf } from '../../testing/records.ts';
import { actorOf, agreementOf, clauseOf } from '../../testing/rule-records.ts';
import { exactKey } from '../../values/value-key.ts';
import { EditClash } from './clash.ts';
import { fieldsIn, fieldsOf, isListOf } from './fields.ts';
import { mergeRevisions } from './merge.ts';
import type { Revised } from './types.ts';

const merge = <Of extends Revised>(base: Of, theirs: Of, ours: Of) => mergeRevisions({ base, theirs, ours, from: 3, current: 4 });

/** What came of two edits: the record, or the fields that clash. */
function outcomeOf<Of extends Revised>(base: Of, theirs: Of, ours: Of): Of | readonly string[] {
  const result = merge(base, theirs, ours);
  if (result.outcome === 'merged') return result.merged;
  return result.conflict.fields.flatMap(({ property, clashes }) => (clashes ? [property] : []));
}

const name = (value: string, kind = 'alias') => ({ value, language: 'en', kind });
const named = (...values: readonly string[]) => actorOf(1, { names: values.map((value) => name(value)) });

describe('fields', () => {
  test('that only one edit changed are as that one has them', () => {
    const base = actorOf(1, { wikidata: 'Q1' });
    const theirs = actorOf(1, { wikidata: 'Q1', notes: { en: 'Of the coast' } });
    const ours = actorOf(1, { kind: 'force' });
    expect(outcomeOf(base, theirs, ours)).toEqual(actorOf(1, { kind: 'force', notes: { en: 'Of the coast' } }));
  });

  test('that both changed to the same value have it', () => {
    const changed = actorOf(1, { kind: 'force', wikidata: 'Q2' });
    expect(outcomeOf(actorOf(1), changed, changed)).toEqual(changed);
  });

  test('that both changed to different values clash, and everything that either changed is told', () => {
    const base = eventOf(1, { type: 'visit', date: { edtf: '2020' } });
    const theirs = eventOf(1, { type: 'visit', date: { edtf: '2020-12' }, modality: 'planned' });
    const ours = eventOf(1, { type: 'visit', date: { edtf: '2021' }, slug: 'visit-to-rome' });
    expect(merge(base, theirs, ours)).toEqual({
      outcome: 'conflict',
      conflict: {
        from: 3,
        current: 4,
        theirs,
        ours,
        fields: [
          { property: 'slug', base: 'event-1', theirs: 'event-1', ours: 'visit-to-rome', clashes: false },
          { property: 'date', base: { edtf: '2020' }, theirs: { edtf: '2020-12' }, ours: { edtf: '2021' }, clashes: true },
          { property: 'modality', base: 'occurred', theirs: 'planned', ours: 'occurred', clashes: false },
        ],
      },
    });
  });

  test('that one took out and the other changed clash', () => {
    expect(outcomeOf(actorOf(1, { wikidata: 'Q1' }), actorOf(1), actorOf(1, { wikidata: 'Q2' }))).toEqual(['wikidata']);
    const breached = (...events: readonly number[]) => clauseOf(1, 1, { breachedBy: events.map((event) => idOf('event', event)) });
    expect(outcomeOf<Clause>(breached(1), clauseOf(1, 1), breached(1, 2))).toEqual(['breachedBy']);
  });

  test('a date that both put in, in other words, clashes: nobody’s words are dropped', () => {
    const dated = (date?: object) => eventOf(1, { type: 'visit', ...(date ? { date } : {}) });
    expect(outcomeOf(dated(), dated({ edtf: '2020' }), dated({ edtf: '2020', asRead: 'last year' }))).toEqual(['date']);
  });
});

describe('lists', () => {
  test.each([
    ['what each put in is in, after what it was put after', ['A', 'B'], ['A', 'X', 'B'], ['A', 'B', 'Y'], ['A', 'X', 'B', 'Y']],
    ['what either took out is out', ['A', 'B', 'C'], ['B', 'C'], ['A', 'B'], ['B']],
    ['what both took out is out', ['A', 'B'], ['B'], ['B'], ['B']],
    ['what both put in is in once', ['A'], ['A', 'X'], ['A', 'X', 'Y'], ['A', 'X', 'Y']],
    ['each changed an element of its own', ['A', 'B'], ['A2', 'B'], ['A', 'B2'], ['A2', 'B2']],
    ['at one place, in the order of their keys', ['A'], ['A', 'Z', 'C'], ['A', 'M'], ['A', 'M', 'Z', 'C']],
    ['of equal elements one was taken out', ['A', 'A', 'B'], ['A', 'B'], ['A', 'A', 'B', 'C'], ['A', 'B', 'C']],
    ['both put them in the same new order', ['A', 'B'], ['B', 'A', 'X'], ['B', 'A', 'Y'], ['B', 'A', 'X', 'Y']],
  ])('%s', (_, base, theirs, ours, merged) => {
    expect(outcomeOf(named(...base), named(...theirs), named(...ours))).toEqual(named(...merged));
    expect(outcomeOf(named(...base), named(...ours), named(...theirs))).toEqual(named(...merged));
  });

  test.each([
    ['both changed the same element', ['A', 'B'], ['A2', 'B'], ['A3', 'B']],
    ['one changed the element that the other took out', ['A', 'B'], ['A2', 'B'], ['B']],
    ['another order and a new element', ['A', 'B'], ['B', 'A'], ['A', 'B', 'X']],
    ['two other orders', ['A', 'B', 'C'], ['B', 'A', 'C'], ['C', 'A', 'B']],
    ['one put in once more what the other took out', ['A', 'B'], ['B'], ['A', 'B', 'A']],
    ['what both put in stands in two orders', ['A'], ['A', 'X', 'Y'], ['A', 'Y', 'X']],
  ])('clash: %s', (_, base, theirs, ours) => {
    expect(outcomeOf(named(...base), named(...theirs), named(...ours))).toEqual(['names']);
    expect(outcomeOf(named(...base), named(...ours), named(...theirs))).toEqual(['names']);
  });

  test('that were not there before are joined', () => {
    const fulfilled = (event: number) => clauseOf(1, 1, { fulfilledBy: [idOf('event', event)] });
    expect(outcomeOf<Clause>(clauseOf(1, 1), fulfilled(1), fulfilled(2))).toMatchObject({
      fulfilledBy: [idOf('event', 1), idOf('event', 2)],
    });
  });

  test('participations of two actors are joined; two changes of one of them clash', () => {
    const [base, both] = [agreementOf(1, [1]), agreementOf(1, [1, 2])];
    const part = (role: string) => agreementOf(1, [], { participations: [{ actor: idOf('actor', 1), role }] });
    expect(outcomeOf(base, both, agreementOf(1, [1, 3]))).toEqual(agreementOf(1, [1, 2, 3]));
    expect(outcomeOf(base, part('mediator'), part('guarantor'))).toEqual(['participations']);
  });
});

describe('statements', () => {
  test('passages that each found are both cited', () => {
    expect(outcomeOf(statementOf(1, [1]), statementOf(1, [1, 2]), statementOf(1, [1, 3]))).toEqual(statementOf(1, [1, 2, 3]));
  });

  test('a passage that was found for one value is not cited for another', () => {
    const otherValue = statementOf(1, [1], { value: 'treaty' });
    expect(outcomeOf(statementOf(1, [1]), otherValue, statementOf(1, [1, 2]))).toEqual(['value', 'citations']);
  });

  test('what was judged of one value is not said of another', () => {
    const [base, rejected] = [statementOf(1, [1], { standing: 'needs-work' }), statementOf(1, [1], { standing: 'rejected' })];
    const denied = statementOf(1, [1], { standing: 'needs-work', modality: 'denied' });
    expect(outcomeOf(base, denied, rejected)).toEqual(['modality', 'standing']);
    expect(outcomeOf(base, rejected, denied)).toEqual(['modality', 'standing']);
  });

  test('the same new value, and a passage more, is one edit', () => {
    const [theirs, ours] = [statementOf(1, [1], { value: 'treaty' }), statementOf(1, [1, 2], { value: 'treaty' })];
    expect(outcomeOf(statementOf(1, [1]), theirs, ours)).toEqual(ours);
  });

  test('what one gave up as unsupported and the other found a passage for clashes', () => {
    const unsupported = statementOf(1, [], { standing: 'unsupported', note: { en: 'Common knowledge' } });
    expect(outcomeOf(statementOf(1, [1]), unsupported, statementOf(1, [1, 2]))).toEqual(['citations', 'standing']);
  });
});

describe('edits that are fine each by itself, and not together', () => {
  test('clash over the fields of which another version would do', () => {
    const base = actorOf(1);
    const [theirs, ours] = [actorOf(1, { kind: 'state', slug: 'thule' }), actorOf(1, { partOf: idOf('actor', 2) })];
    expect(outcomeOf(base, theirs, ours)).toEqual(['kind', 'partOf']);
    expect(outcomeOf(base, ours, theirs)).toEqual(['kind', 'partOf']);
  });

  test('take no last name out of a record, whoever takes out which', () => {
    expect(outcomeOf(named('A', 'B'), named('A'), named('B'))).toEqual(['names']);
  });

  test('clash over everything that was changed where no one version would do', () => {
    const state = actorOf(1, { kind: 'state', names: [name('B')], slug: 'thule' });
    const part = actorOf(1, { kind: 'organisation', names: [name('A')], partOf: idOf('actor', 2) });
    expect(outcomeOf(named('A', 'B'), state, part)).toEqual(['slug', 'kind', 'names', 'partOf']);
  });
});

test('revisions of two records are not merged', () => {
  expect(() => merge(actorOf(1), actorOf(1), actorOf(2))).toThrow(RangeError);
  expect(() => merge<Revised>(actorOf(1), clauseOf(1, 1), actorOf(1))).toThrow('not revisions of one record or statement');
});

test('a clash is an edit-conflict that names whose edit it was and what has to be chosen', () => {
  const result = merge(named('A'), actorOf(1, { wikidata: 'Q1', slug: 'a' }), actorOf(1, { wikidata: 'Q2', kind: 'force', slug: 'b' }));
  if (result.outcome === 'merged') throw new Error('merged');
  const clash = new EditClash(result.conflict, 'Salma');
  expect(clash).toBeInstanceOf(MithaqError);
  expect([clash.code, clash.category, clash.path]).toEqual(['edit-conflict', 'conflict', [idOf('actor', 1)]]);
  expect(clash.conflict).toBe(result.conflict);
  expect(clash.messageIn('en')).toMatch(/^Salma changed the same record in: Slug, Wikidata\. /);
  expect(clash.messageIn('ar')).toMatch(/^غيّر Salma السجل نفسه في: الاسم في الرابط، ويكي بيانات\. /);
});

describe('any two edits', () => {
  test('of which one changed nothing give the other', () => {
    fc.assert(
      fc.property(anyEdits, ({ base, theirs }) => {
        expect(outcomeOf(base, base, theirs)).toEqual(theirs);
        expect(outcomeOf(base, theirs, base)).toEqual(theirs);
        expect(outcomeOf(base, theirs, theirs)).toEqual(theirs);
      }),
    );
  });

  test('give the same whichever is called theirs', () => {
    fc.assert(
      fc.property(anyEdits, ({ base, theirs, ours }) => {
        expect(outcomeOf(base, ours, theirs)).toEqual(outcomeOf(base, theirs, ours));
      }),
    );
  });

  test('give what their schema takes, of the same record, and lose nothing that either did', () => {
    fc.assert(
      fc.property(anyEdits, ({ base, theirs, ours }) => {
        const result = merge(base, theirs, ours);
        if (result.outcome === 'conflict') return;
        const { merged } = result;
        expect((base.record === 'statement' ? Statement : AnyRecord).parse(merged)).toEqual(merged);
        expect([merged.record, merged.id, merged.schemaVersion]).toEqual([base.record, base.id, base.schemaVersion]);
        for (const property of fieldsOf(base)) {
          const [old, one, other, now] = [base, theirs, ours, merged].map((revised) => fieldsIn(revised).get(property));
          expect(isKept({ old, edited: one, now }, isListOf(base, property)), property).toBe(true);
          expect(isKept({ old, edited: other, now }, isListOf(base, property)), property).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('that clash tell of every field that either changed, and of nothing else', () => {
    fc.assert(
      fc.property(anyEdits, ({ base, theirs, ours }) => {
        const result = merge(base, theirs, ours);
        if (result.outcome === 'merged') return;
        const changed = fieldsOf(base).filter((property) => {
          const [old, one, other] = [base, theirs, ours].map((revised) => exactKey(fieldsIn(revised).get(property)));
          return one !== old || other !== old;
        });
        expect(result.conflict.fields.map(({ property }) => property)).toEqual(changed);
        expect(result.conflict.fields.some(({ clashes }) => clashes)).toBe(true);
      }),
    );
  });
});

/** Whether an edit's change of a field is there: of a list, whether what it put in is in and what it took out is out. */
function isKept({ old, edited, now }: Readonly<Record<'old' | 'edited' | 'now', unknown>>, isListed: boolean): boolean {
  if (exactKey(edited) === exactKey(old) || exactKey(edited) === exactKey(now)) return true;
  if (!isListed) return false;
  const [before, after, whole] = [old, edited, now].map((list) => (Array.isArray(list) ? list.map(exactKey) : []));
  const count = (list: readonly string[] = [], key: string) => list.filter((one) => one === key).length;
  return [...(before ?? []), ...(after ?? [])].every((key) => {
    const change = count(after, key) - count(before, key);
    return change > 0 ? count(whole, key) >= count(after, key) : change === 0 || count(whole, key) <= count(after, key);
  });
}
