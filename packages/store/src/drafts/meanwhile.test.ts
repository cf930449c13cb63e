import { beforeEach, describe, expect, test } from 'vitest';
import { saveAll } from '../testing/open.ts';
import { openDesk, plain, reviewer } from '../testing/publishing.ts';
import { agreement } from '../testing/records.ts';

const desk = openDesk();
let number = 0;
beforeEach(() => {
  number = desk.number;
});

describe('what was published since a draft was begun', () => {
  test('is joined with it, where no field overlaps', async () => {
    const { register } = desk.store;
    await saveAll(desk.store, [plain(number)]);
    await desk.draft(plain(number, { label: { ar: 'اسم آخر' } }), 1);
    await desk.write((writing) => writing.save(plain(number, { slug: `elsewhere-${number}` }), 1));
    await desk.publish();
    expect(await register.find('event', plain(number).id)).toEqual({
      record: plain(number, { label: { ar: 'اسم آخر' }, slug: `elsewhere-${number}` }),
      revision: 4,
    });
    expect(await register.find('event', `event-${number}`)).toMatchObject({ revision: 4 });
  });

  test('is not overwritten where one does: both versions are told', async () => {
    await saveAll(desk.store, [plain(number)]);
    await desk.draft(plain(number, { label: { ar: 'هذا' } }), 1);
    await desk.write((writing) => writing.save(plain(number, { label: { ar: 'ذاك' } }), 1), reviewer);
    await expect(desk.publish()).rejects.toMatchObject({
      code: 'edit-conflict',
      details: { who: 'Noor' },
      conflict: { from: 1, current: 3, theirs: { label: { ar: 'ذاك' } }, ours: { label: { ar: 'هذا' } } },
    });
  });

  test('holds a withdrawal up: nobody looked at it', async () => {
    await saveAll(desk.store, [plain(number)]);
    await desk.withdraw(plain(number).id, 1);
    await desk.write((writing) => writing.save(plain(number, { label: { ar: 'ذاك' } }), 1));
    await expect(desk.publish()).rejects.toMatchObject({ code: 'stale-revision', details: { current: '3' } });
  });

  test('was withdrawn: an edit does not bring it back unasked', async () => {
    await saveAll(desk.store, [plain(number)]);
    await desk.withdraw(plain(number).id, 1);
    await desk.publish();
    await desk.newSet();
    await expect(desk.draft(plain(number, { label: { ar: 'ذاك' } }), 1)).rejects.toMatchObject({ code: 'not-found' });
    expect((await desk.draft(plain(number))).revision).toBe(4);
    await desk.publish();
    expect((await desk.store.register.find('event', plain(number).id))?.revision).toBe(5);
  });
});

describe('at the same time', () => {
  test('two who publish one set: one does, and the other is told that it is done', async () => {
    await desk.draft(plain(number));
    const outcomes = await Promise.allSettled([desk.publish(), desk.publish()]);
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { category: 'conflict' } });
  });

  test('a withdrawal and a new reference to the same record: never both', async () => {
    const { register } = desk.store;
    for (let round = 0; round < 5; round += 1) {
      const [to, from] = [agreement(number + round), plain(number + round, { agreements: [agreement(number + round).id] })];
      await saveAll(desk.store, [to]);
      await desk.newSet();
      await desk.withdraw(to.id, 1);
      const outcomes = await Promise.allSettled([desk.publish(), saveAll(desk.store, [from])]);
      expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      const there = (await register.records([to.id, from.id])).map(({ record }) => record.id);
      expect(there.length === 2 || there.length === 0).toBe(true);
    }
  });
});
