import type { AnyRecord, Statement } from '@mithaq/domain';
import { beforeEach, describe, expect, test } from 'vitest';
import { saveAll } from '../testing/open.ts';
import { alias, called, openDesk, plain } from '../testing/publishing.ts';
import { actor, source } from '../testing/records.ts';

const desk = openDesk();
let number = 0;
beforeEach(() => {
  number = desk.number;
});

describe('one edit by itself', () => {
  const publishEdit = (entry: AnyRecord | Statement, from?: number) =>
    desk.write((writing) => writing.publishEdit({ entry, message: 'at once', ...(from === undefined ? {} : { from }) }));

  test('is published at once, by the same rules', async () => {
    const { register } = desk.store;
    await saveAll(desk.store, [source(number), actor(number)]);
    const renamed = actor(number, { slug: `renamed-${number}` });
    expect(await publishEdit(renamed, 1)).toEqual({ data: renamed, revision: 2 });
    expect(await register.revision(renamed.id, 2)).toMatchObject({ state: 'published', from: 1, message: 'at once', data: renamed });
    await expect(publishEdit(called(number, 'Other'), 2)).rejects.toMatchObject({ code: 'unsupported-values' });
    await expect(publishEdit(actor(number))).rejects.toMatchObject({ code: 'stale-revision', details: { current: '2' } });
    await expect(publishEdit(plain(number), 1)).rejects.toMatchObject({ code: 'not-found' });
    const said = { ...desk.gives(number, renamed, { property: 'names', value: alias('Q') }), standing: 'rejected' as const };
    expect(await publishEdit(said)).toEqual({ data: said, revision: 1 });
  });

  test('from an older revision is joined with what came since, or refused with both versions', async () => {
    await saveAll(desk.store, [plain(number)]);
    await publishEdit(plain(number, { slug: `renamed-${number}` }), 1);
    const joined = plain(number, { slug: `renamed-${number}`, label: { ar: 'اسم' } });
    expect(await publishEdit(plain(number, { label: { ar: 'اسم' } }), 1)).toEqual({ data: joined, revision: 3 });
    await expect(publishEdit(plain(number, { label: { ar: 'آخر' } }), 1)).rejects.toMatchObject({
      code: 'edit-conflict',
      conflict: { from: 1, current: 3, theirs: joined },
    });
  });

  test('leaves somebody’s draft alone, which is joined with it later', async () => {
    const { register } = desk.store;
    await saveAll(desk.store, [plain(number)]);
    await desk.draft(plain(number, { label: { ar: 'اسم' } }), 1);
    await publishEdit(plain(number, { slug: `renamed-${number}` }), 1);
    await desk.publish();
    expect((await register.find('event', plain(number).id))?.record).toEqual(
      plain(number, { slug: `renamed-${number}`, label: { ar: 'اسم' } }),
    );
  });
});
