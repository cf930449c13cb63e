import { type Judgement, JudgementId } from '@mithaq/domain';
import { beforeAll, expect, test } from 'vitest';
import { editor, openTestStore, saveAll } from '../testing/open.ts';
import { actor, sampleId } from '../testing/records.ts';

const opened = openTestStore();
beforeAll(() => saveAll(opened.store, [actor(1), actor(2), actor(3)]));

const judgement = (number: number, one: number, other: number): Judgement => ({
  id: JudgementId.parse(sampleId('judgement', number)),
  one: actor(one).id,
  other: actor(other).id,
  verdict: 'different',
  by: 'سلمى',
  at: '2026-01-02T03:04:05.678Z',
});
const save = (given: Judgement) => opened.store.register.transact(editor, (writing) => writing.saveJudgement(given));

test('judgements are kept, and told by the records that they are about', async () => {
  const { register } = opened.store;
  const [first, second] = [judgement(1, 1, 2), judgement(2, 3, 1)];
  await save(second);
  await save(first);
  expect(await register.judgements()).toEqual([first, second]);
  expect(await register.judgements([actor(2).id])).toEqual([first]);
  expect(await register.judgements([actor(1).id])).toEqual([first, second]);
  expect(await register.judgements([])).toEqual([]);
  expect(await register.revision(first.id, 1)).toMatchObject({ kind: 'judgement', by: editor, data: first });
});

test('a judgement is never changed, is of records that are there, and is one of the domain’s', async () => {
  await save(judgement(3, 2, 3));
  await expect(save({ ...judgement(3, 2, 3), verdict: 'same' })).rejects.toMatchObject({ code: 'duplicate-id' });
  await expect(save(judgement(4, 1, 99))).rejects.toMatchObject({ code: 'not-found', details: { key: actor(99).id } });
  await expect(save(judgement(5, 1, 1))).rejects.toMatchObject({ code: 'invalid-record' });
});
