import { beforeEach, describe, expect, test } from 'vitest';
import { saveAll } from '../testing/open.ts';
import { alias, openDesk, plain } from '../testing/publishing.ts';
import { actor, agreement, source } from '../testing/records.ts';

const desk = openDesk();
let number = 0;
beforeEach(() => {
  number = desk.number;
});

describe('a withdrawal', () => {
  test('takes a record from readers, with what is said of it, its text, and what leads to it', async () => {
    const { register } = desk.store;
    await saveAll(desk.store, [source(number), source(number + 1, { slug: `was-${number}` })]);
    const about = { ...desk.gives(number, source(number + 1), { property: 'label', value: { ar: 'نص' } }), standing: 'rejected' as const };
    await desk.write(async (writing) => {
      await writing.save(source(number + 1, { label: { ar: 'وثيقة نادرة' } }), 1);
      await writing.saveStatement(about);
      await writing.attachText(source(number + 1).id, 'كلام فريد');
    });
    await desk.withdraw(source(number + 1).id, 2);
    const changed = await desk.publish();
    expect(changed.size).toBe(1);
    expect(await register.find('source', source(number + 1).id)).toBeUndefined();
    expect(await register.find('source', `was-${number}`)).toBeUndefined();
    expect(await register.statementsAbout([source(number + 1).id])).toEqual([]);
    expect(await register.texts([source(number + 1).id])).toEqual(new Map());
    expect((await register.search({ query: 'نادرة', kinds: ['source'], limit: 5 })).groups).toEqual([]);
    expect((await register.search({ query: 'فريد', kinds: ['passage'], limit: 5 })).groups).toEqual([]);
    const { rows } = await register.revisions({ subject: source(number + 1).id, public: true }, { limit: 9 });
    expect(rows.map(({ revision, state, from }) => [revision, state, from])).toEqual([
      [4, 'withdrawn', 2],
      [2, 'published', 1],
      [1, 'published', undefined],
    ]);
    expect((await register.verify()).problems).toEqual([]);
  });

  test('is refused while something published refers to the record, and says what', async () => {
    await saveAll(desk.store, [source(number), agreement(number), actor(number)]);
    await saveAll(
      desk.store,
      Array.from({ length: 7 }, (_, one) => plain(number + one, { agreements: [agreement(number).id] })),
    );
    await desk.withdraw(agreement(number).id, 1);
    await expect(desk.publish()).rejects.toMatchObject({
      code: 'still-referred-to',
      details: {
        name: { ar: `اتفاق ${number}`, en: `Agreement ${number}` },
        by: {
          ar: `حدث ${number}، حدث ${number + 1}، حدث ${number + 2}، حدث ${number + 3}، حدث ${number + 4}، و2 غيرها`,
          en: `حدث ${number}, حدث ${number + 1}, حدث ${number + 2}, حدث ${number + 3}, حدث ${number + 4}, and 2 more`,
        },
      },
    });
  });

  test('is refused while a statement cites the source', async () => {
    await saveAll(desk.store, [source(number), actor(number)]);
    await desk.write((writing) =>
      writing.saveStatement({ ...desk.gives(number, actor(number), { property: 'names', value: alias('Q') }), standing: 'rejected' }),
    );
    await desk.withdraw(source(number).id, 1);
    await expect(desk.publish()).rejects.toMatchObject({ code: 'still-referred-to', details: { by: { ar: `فاعل ${number}` } } });
  });

  test('goes through where what refers to it goes, too, or refers to it no more', async () => {
    const { register } = desk.store;
    const refers = (one: number) => plain(one, { agreements: [agreement(number).id], date: { edtf: '2020-05-01' } });
    await saveAll(desk.store, [agreement(number), refers(number), refers(number + 1)]);
    await desk.withdraw(agreement(number).id, 1);
    await desk.withdraw(refers(number).id, 1);
    await desk.draft(plain(number + 1, { date: { edtf: '2020-05-01' } }), 1);
    await desk.publish();
    expect(await register.records([agreement(number).id, refers(number).id])).toEqual([]);
    expect((await register.find('event', refers(number + 1).id))?.record.agreements).toEqual([]);
    expect((await register.verify()).problems).toEqual([]);
  });

  test('of an event moves the agreement that it dated', async () => {
    const { register } = desk.store;
    const dated = plain(number, { agreements: [agreement(number).id], date: { edtf: '2020-05-01' } });
    await saveAll(desk.store, [agreement(number), dated]);
    const days = async () => (await desk.store.pool.query('select sort_day from record where id = $1', [agreement(number).id])).rows;
    expect(await days()).toEqual([{ sort_day: '2020-05-01' }]);
    await desk.withdraw(dated.id, 1);
    await desk.publish();
    expect(await days()).toEqual([{ sort_day: '' }]);
    expect(await register.referring('event', [agreement(number).id])).toEqual([]);
  });
});
