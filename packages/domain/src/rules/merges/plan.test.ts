import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Register } from '../../register.ts';
import { type AnyRecord, referencesOf } from '../../registry.ts';
import { checkStatement } from '../../statements.ts';
import { anyRegister } from '../../testing/arbitrary-records.ts';
import { idOf, statementOf } from '../../testing/records.ts';
import { actorId, actorOf, agreementOf, recognitionOf } from '../../testing/rule-records.ts';
import { Slug } from '../../values/id.ts';
import { exactKey } from '../../values/value-key.ts';
import type { Revised } from '../revisions/types.ts';
import { type MergePlan, planMerge } from './plan.ts';
import { mentions } from './pointers.ts';
import { type MergeTurn, planUnmerge } from './undo.ts';

const name = (value: string) => ({ value, language: 'en', kind: 'official' });
const gna = actorOf(1, { kind: 'authority', names: [name('GNA')] });
const twin = actorOf(2, { kind: 'force', names: [name('The accord government')], wikidata: 'Q1' });
const libya = actorOf(3, { kind: 'state' });

const plan = (around: Register, [into, absorbed]: readonly [AnyRecord, AnyRecord] = [gna, twin]) => planMerge({ into, absorbed, around });

describe('what a merge comes to', () => {
  test('the one record has what either has, and whatever named the other names it', () => {
    const agreement = agreementOf(1, [2, 3]);
    const found = plan({ records: [agreement, libya], statements: [] });
    expect(found.record).toEqual({ ...gna, names: [name('GNA'), name('The accord government')], wikidata: 'Q1' });
    expect(found.setAside).toEqual([{ record: twin.id, property: 'kind', value: 'force', why: 'other' }]);
    expect(found.edits).toEqual([
      { before: gna, after: found.record },
      { before: twin },
      { before: agreement, after: agreementOf(1, [1, 3]) },
    ]);
    expect(found.obstacles).toEqual([]);
  });

  test('what was accepted of the absorbed record stands disputed beside what the record shows, with a note that says why', () => {
    const kind = statementOf(1, [1], { subject: twin.id, property: 'kind', value: 'force' });
    const wikidata = statementOf(2, [1], { subject: twin.id, property: 'wikidata', value: 'Q1' });
    const [ofKind, ofWikidata] = plan({ records: [], statements: [kind, wikidata] }).edits.slice(2);
    expect(ofKind?.after).toEqual({
      ...kind,
      subject: gna.id,
      standing: 'disputed',
      note: {
        ar: 'قيل عن «The accord government»، وهو مضموم إلى هذا السجل.',
        en: 'Said of “The accord government”, which is joined with this record.',
      },
    });
    expect(ofWikidata?.after).toEqual({ ...wikidata, subject: gna.id });
  });

  test('that it is part of the other record is rejected: a record is no part of itself', () => {
    const part = actorOf(2, { kind: 'force', names: twin.names, partOf: gna.id });
    const said = statementOf(1, [1], { subject: part.id, property: 'partOf', value: gna.id });
    const found = plan({ records: [], statements: [said] }, [gna, part]);
    expect(found.setAside).toContainEqual({ record: part.id, property: 'partOf', value: gna.id, why: 'self' });
    expect(found.edits[2]?.after).toMatchObject({ subject: gna.id, standing: 'rejected' });
  });

  test('a recognition of one by the other stands against it', () => {
    const tie = recognitionOf(1, [1, 2]);
    expect(plan({ records: [tie], statements: [] }).obstacles).toEqual([{ why: 'tie', record: tie }]);
  });
});

/** Registers whose records are of one kind each with at least two, so that there is something to merge. */
const pairs = anyRegister.chain((register) => {
  const candidates = register.records.flatMap((one) =>
    register.records.flatMap((other) => (one.record === other.record && one.id < other.id ? [[one, other] as const] : [])),
  );
  return candidates.length === 0 ? fc.constant(undefined) : fc.constantFrom(...candidates).map((pair) => ({ register, pair }));
});

describe('of any register', () => {
  const asked = pairs.map((given) => given && { ...given, plan: plan(given.register, given.pair) });

  test('nothing names the absorbed record afterwards, and every statement that held still holds', () => {
    fc.assert(
      fc.property(asked, (given) => {
        fc.pre(given !== undefined && given.plan.obstacles.length === 0);
        const after = applied(given.register, given.plan);
        for (const one of after) expect(mentions(one, given.pair[1].id)).toBe(false);
        const records = new Map(after.flatMap((one) => (one.record === 'statement' ? [] : [[String(one.id), one] as const])));
        const before = new Map(given.register.records.map((one) => [String(one.id), one] as const));
        for (const one of after) {
          if (one.record !== 'statement') continue;
          const [was, is] = [given.register.statements.find(({ id }) => id === one.id), records.get(one.subject)];
          const subject = was && before.get(was.subject);
          if (!was || !subject || !is || checkStatement(was, subject).length > 0) continue;
          expect(checkStatement(one, is)).toEqual([]);
        }
        for (const [id, record] of records)
          for (const { to } of referencesOf(record)) if (before.has(to)) expect([id, records.has(to)]).toEqual([id, true]);
      }),
    );
  });

  test('a merge that is undone leaves the register as it was, to the byte', () => {
    fc.assert(
      fc.property(asked, (given) => {
        fc.pre(given !== undefined && given.plan.obstacles.length === 0);
        const after = applied(given.register, given.plan);
        const undone = unmerged(after, turnsOf(given.plan, after));
        expect(inOrder(undone)).toEqual(inOrder([...given.register.records, ...given.register.statements]));
      }),
    );
  });

  test('an edit that was made since, and does not touch what the merge did, is kept', () => {
    fc.assert(
      fc.property(asked, (given) => {
        fc.pre(given !== undefined && given.plan.obstacles.length === 0);
        const [into] = given.pair;
        const slug = Slug.parse(`${into.slug}-since`);
        const after = applied(given.register, given.plan).map(
          (one): Revised => (one.record !== 'statement' && one.id === into.id ? { ...one, slug } : one),
        );
        fc.pre(given.plan.edits.some(({ before }) => before.id === into.id));
        const undone = unmerged(after, turnsOf(given.plan, after));
        const all: readonly Revised[] = [...given.register.records, ...given.register.statements];
        expect(inOrder(undone)).toEqual(
          inOrder(all.map((one): Revised => (one.id === into.id && one.record !== 'statement' ? { ...one, slug } : one))),
        );
      }),
    );
  });
});

describe('undoing where somebody changed since what the merge had changed', () => {
  const before = actorOf(1, { kind: 'authority', names: [name('GNA')] });
  const after = { ...before, wikidata: 'Q1' };
  const now = { ...before, wikidata: 'Q7' };

  test('tells the fields, and takes what somebody chooses', () => {
    const turn: MergeTurn = { subject: before.id, before, after, now };
    const [step] = planUnmerge([turn]);
    expect(step).toEqual({
      outcome: 'conflict',
      subject: before.id,
      now,
      fields: [{ property: 'wikidata', base: 'Q1', theirs: 'Q7', ours: undefined, clashes: true }],
    });
    expect(planUnmerge([turn], [{ subject: before.id, property: 'wikidata', take: 'before' }])).toEqual([
      { outcome: 'restored', subject: before.id, now, data: before },
    ]);
    expect(planUnmerge([turn], [{ subject: before.id, property: 'wikidata', take: 'now' }])).toEqual([
      { outcome: 'left', subject: before.id, why: 'as-it-was' },
    ]);
  });

  test('a statement that was ruled on since is a conflict as a whole, and can be chosen as a whole', () => {
    const said = statementOf(1, [1], { subject: actorId(2), property: 'wikidata', value: 'Q1' });
    const moved = { ...said, subject: actorId(1) };
    const ruled = { ...moved, rank: 4, value: 'Q9' };
    const turn: MergeTurn = { subject: said.id, before: said, after: moved, now: ruled };
    const [step] = planUnmerge([turn]);
    expect(step).toMatchObject({ outcome: 'conflict' });
    const fields = step?.outcome === 'conflict' ? step.fields.filter(({ clashes }) => clashes) : [];
    expect(fields.map(({ property }) => property)).toEqual(['subject', 'value', 'rank']);
    const choices = fields.map(({ property }) => ({ subject: said.id, property, take: 'before' as const }));
    expect(planUnmerge([turn], choices)).toMatchObject([{ outcome: 'restored', data: said }]);
  });

  test('what was withdrawn since stays withdrawn, what the merge had made stays', () => {
    expect(
      planUnmerge([
        { subject: before.id, before, after },
        { subject: idOf('actor', 5), after: now, now },
      ]),
    ).toEqual([
      { outcome: 'left', subject: before.id, why: 'withdrawn-since' },
      { outcome: 'left', subject: idOf('actor', 5), why: 'new' },
    ]);
  });
});

function applied({ records, statements }: Register, { edits }: MergePlan): readonly Revised[] {
  const all = new Map<string, Revised>([...records, ...statements].map((one) => [one.id, one]));
  for (const { before, after } of edits) {
    if (after) all.set(before.id, after);
    else all.delete(before.id);
  }
  return [...all.values()];
}

function turnsOf({ edits }: MergePlan, now: readonly Revised[]): readonly MergeTurn[] {
  const held = new Map<string, Revised>(now.map((one) => [one.id, one]));
  return edits.map(({ before, after }) => {
    const is = held.get(before.id);
    return { subject: before.id, before, ...(after ? { after } : {}), ...(is ? { now: is } : {}) };
  });
}

function unmerged(now: readonly Revised[], turns: readonly MergeTurn[]): readonly Revised[] {
  const all = new Map<string, Revised>(now.map((one) => [one.id, one]));
  for (const step of planUnmerge(turns)) if (step.outcome === 'restored') all.set(step.subject, step.data);
  return [...all.values()];
}

function inOrder(all: readonly Revised[]): readonly string[] {
  return all.map(exactKey).toSorted();
}
