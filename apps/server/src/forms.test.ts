import { ActorId, OfficeId, RecordId } from '@mithaq/domain';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newPerson, type TestPerson } from './testing/people.ts';
import { startTestServer, type TestServer } from './testing/server.ts';
import { told } from './testing/told.ts';
import { newId } from './world.ts';

let server: TestServer;
let editor: TestPerson;
beforeAll(async () => {
  server = await startTestServer();
  editor = await newPerson(server, 'editor', { name: 'Mona' });
});
afterAll(() => server.stop());

describe('a date that is typed', () => {
  test('is read in either language, and as it is written', async () => {
    const early = { reading: 'date', date: { edtf: '[2020-06-01..2020-06-10]' } };
    expect(await editor.client.dates.read.query({ typed: 'early June 2020' })).toEqual(early);
    expect(await editor.client.dates.read.query({ typed: 'مطلع يونيو 2020' })).toEqual(early);
    expect(await editor.client.dates.read.query({ typed: 'not before June 2020' })).toEqual({ reading: 'partly', read: 'June 2020' });
  });

  test('is refused where it is no text that could be one', async () => {
    expect(await told(editor.client.dates.read.query({ typed: '\ud800' }))).toMatchObject({ code: 'invalid-input', path: ['typed'] });
    expect(await told(editor.client.dates.read.query({ typed: 'x'.repeat(201) }))).toMatchObject({ code: 'invalid-input' });
    expect(await told(server.anonymous.dates.read.query({ typed: '2020' }))).toMatchObject({ code: 'not-signed-in' });
  });
});

describe('records by their ids', () => {
  test('are told with what tells them apart, drafts among them; one that is not there is left out', async () => {
    const { record } = await editor.client.records.get.query({ kind: 'actor', key: 'government-of-national-accord' });
    if (record.record !== 'actor') throw new RangeError('an actor was asked for');
    const drafted = { ...record, id: ActorId.parse(newId('actor')), slug: 'another-government' };
    await editor.client.drafts.save.mutate({ record: drafted });
    const nobody = ActorId.parse(newId('actor'));
    const answer = await editor.client.records.known.query({ ids: [drafted.id, nobody, record.id] });
    expect(answer.map(({ ref, isNew, sources }) => [ref.slug, isNew, sources > 0])).toEqual([
      ['another-government', true, false],
      ['government-of-national-accord', false, true],
    ]);
  });

  test('name what they are part of', async () => {
    const [office] = await editor.client.register.addresses.query({ kind: 'office', limit: 1 });
    const [known] = await editor.client.records.known.query({ ids: [OfficeId.parse(office?.id)] });
    expect(known?.parent?.record).toBe('actor');
  });

  test('are not for readers', async () => {
    const ids = [RecordId.parse(newId('actor'))];
    expect(await told(server.anonymous.records.known.query({ ids }))).toMatchObject({ code: 'not-signed-in' });
  });
});
