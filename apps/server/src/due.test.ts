import { announcedNotRealisedOf, Day, pendingCommitmentsOf } from '@mithaq/domain';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { italy, register } from './testing/five-documents.ts';
import { startTestServer, type TestServer } from './testing/server.ts';

const asOf = Day.parse('2020-12-15');

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

describe('commitments', () => {
  test('are those that the domain finds in the whole register, the most pressing first', async () => {
    const { rows, next } = await server.anonymous.agreements.commitments.query({ asOf, limit: 100 });
    const expected = pendingCommitmentsOf(register, asOf);
    expect(next).toBeUndefined();
    expect(rows.map(({ clause, due, ground, binding }) => [clause.ref.id, due, ground, binding]).toSorted()).toEqual(
      expected.map(({ clause, due, ground, binding }) => [clause.id, due, ground, binding]).toSorted(),
    );
    expect(rows[0]?.clause.ref.slug).toBe('libya-election-date-2020-elections');
    expect([rows[0]?.due, rows[0]?.ground]).toEqual(['upcoming', 'announced']);
  });

  test('come in pages that join without gap or repeat', async () => {
    const ids: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await server.anonymous.agreements.commitments.query({ asOf, limit: 4, ...(cursor ? { cursor } : {}) });
      ids.push(...page.rows.map(({ clause }) => clause.ref.id));
      cursor = page.next;
    } while (cursor !== undefined);
    const whole = await server.anonymous.agreements.commitments.query({ asOf, limit: 100 });
    expect(ids).toEqual(whole.rows.map(({ clause }) => clause.ref.id));
  });

  test('are owed by and to parties, and told apart by how pressing they are', async () => {
    const owed = await server.anonymous.agreements.commitments.query({ asOf, party: 'italy', limit: 100 });
    expect(new Set(owed.rows.map(({ clause }) => clause.agreement.slug))).toEqual(new Set([italy]));
    const undated = await server.anonymous.agreements.commitments.query({ asOf, due: 'undated', limit: 100 });
    expect(undated.rows).toHaveLength(pendingCommitmentsOf(register, asOf).filter(({ due }) => due === 'undated').length);
    const overdue = await server.anonymous.agreements.commitments.query({ asOf: '2022-01-01', due: 'overdue' });
    expect(overdue.rows.map(({ clause }) => clause.ref.slug)).toEqual(['libya-election-date-2020-elections']);
  });
});

describe('what is announced and not realised', () => {
  test.each(['2020-08-20', '2020-12-15', '2022-01-01'])('is what the domain finds in the whole register, as of %s', async (day) => {
    const { rows, next } = await server.anonymous.events.announced.query({ asOf: day, limit: 100 });
    const expected = announcedNotRealisedOf(register, Day.parse(day));
    expect(next).toBeUndefined();
    expect(rows.map(({ tellings, due }) => [tellings.map(({ ref }) => ref.id), due]).toSorted()).toEqual(
      expected.map(({ tellings, due }) => [tellings.map(({ id }) => id), due]).toSorted(),
    );
  });

  test.each(['due', '-due'] as const)('comes in the order that is asked for, and pages of it join: %s', async (sort) => {
    const whole = await server.anonymous.events.announced.query({ asOf, sort, limit: 100 });
    const classes = sort === 'due' ? ['overdue', 'due', 'upcoming', 'undated'] : ['upcoming', 'due', 'overdue', 'undated'];
    expect([...new Set(whole.rows.map(({ due }) => due))]).toEqual(classes.filter((one) => whole.rows.some(({ due }) => due === one)));
    expect(new Set(whole.rows.map(({ due }) => due)).size).toBeGreaterThan(1);
    const first = await server.anonymous.events.announced.query({ asOf, sort, limit: 4 });
    const rest = await server.anonymous.events.announced.query({ asOf, sort, limit: 100, ...(first.next ? { cursor: first.next } : {}) });
    expect([...first.rows, ...rest.rows]).toEqual(whole.rows);
  });

  test('turned round begins in each class with the newest date, and has no cursor of the other order', async () => {
    const slugs = async (sort: 'due' | '-due') =>
      (await server.anonymous.events.announced.query({ asOf, due: 'due', sort })).rows.map(({ tellings }) => tellings[0]?.ref.slug);
    expect(await slugs('due')).toEqual(['training-plan-for-libyan-cadets', 'members-of-the-executive-to-be-appointed']);
    expect(await slugs('-due')).toEqual(['members-of-the-executive-to-be-appointed', 'training-plan-for-libyan-cadets']);
    const { next } = await server.anonymous.events.announced.query({ asOf, limit: 4 });
    if (next === undefined) throw new RangeError('one page is all');
    await expect(server.anonymous.events.announced.query({ asOf, sort: '-due', cursor: next })).rejects.toThrow('cursor');
  });

  test('comes once, however small the pages are', async () => {
    const slugs: (string | undefined)[] = [];
    let cursor: string | undefined;
    do {
      const page = await server.anonymous.events.announced.query({ asOf, limit: 2, ...(cursor ? { cursor } : {}) });
      slugs.push(...page.rows.map(({ tellings }) => tellings[0]?.ref.slug));
      cursor = page.next;
    } while (cursor !== undefined);
    expect(slugs.toSorted()).toEqual([
      'demining-cooperation-asked-of-italy',
      'joint-hospital-in-tripoli',
      'libyan-elections-of-december-2021',
      'members-of-the-executive-to-be-appointed',
      'misrata-hospital-moves',
      'training-plan-for-libyan-cadets',
      'transitional-government-to-be-formed',
    ]);
  });
});
