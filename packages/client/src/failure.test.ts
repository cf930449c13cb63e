import { type EditConflict, MithaqError } from '@mithaq/domain';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { createMithaqClient, failureOf, mithaqErrorOf } from './index.ts';
import { answering, refusal } from './testing/answering.ts';

/** What a mutation, which is asked once, fails with. */
async function failureFrom(answer: () => Response): Promise<unknown> {
  const { fetch } = answering(answer);
  const request = { name: 'a.txt', content: { encoding: 'text' as const, data: 'a' } };
  return createMithaqClient({ url: 'http://x', fetch })
    .sources.import.mutate(request)
    .catch((error: unknown) => error);
}

const tooLarge = { path: [], details: { limit: { ar: '٤ م.ب', en: '4 MB' } }, message: 'The file is larger than the limit: 4 MB' };

describe('what a server refused', () => {
  test('is told as plain data', async () => {
    const error = await failureFrom(refusal('too-large', 'too-large', 413, tooLarge));
    expect(failureOf(error)).toEqual({
      unreachable: false,
      category: 'too-large',
      code: 'too-large',
      path: [],
      message: 'The file is larger than the limit: 4 MB',
    });
  });

  test('is the error of the domain that the server threw, worded in either language', async () => {
    const error = mithaqErrorOf(await failureFrom(refusal('too-large', 'too-large', 413, tooLarge)));
    expect(error).toMatchObject({ name: 'MithaqError', code: 'too-large', category: 'too-large', path: [], details: tooLarge.details });
    expect([error?.messageIn('en'), error?.messageIn('ar')]).toEqual([
      'The file is larger than the limit: 4 MB',
      'الملف أكبر من الحد: ٤ م.ب',
    ]);
  });

  test('as two edits that cannot be joined has both of them, field by field', async () => {
    const place = { schemaVersion: 2, id: 'place_00000000000000000000000001', slug: 'tripoli', record: 'place', name: { en: 'Tripoli' } };
    const conflict = {
      from: 1,
      current: 2,
      theirs: { ...place, name: { en: 'Tripoli (Libya)' } },
      ours: { ...place, name: { en: 'Tarabulus' } },
      fields: [{ property: 'name', base: place.name, theirs: { en: 'Tripoli (Libya)' }, ours: { en: 'Tarabulus' }, clashes: true }],
    };
    const details = { who: 'Salma', fields: { ar: 'الاسم', en: 'name' } };
    const answer = () => Response.json(told('edit-conflict', 'conflict', { details, conflict, path: [place.id] }), { status: 409 });
    const error = await failureFrom(answer);
    const clash = mithaqErrorOf(error);
    expect(clash).toBeInstanceOf(MithaqError);
    expect(clash).toMatchObject({ code: 'edit-conflict', path: [place.id], conflict, details });
    expect(clash?.messageIn('en')).toBe(
      'Salma changed the same record in: name. Nothing of theirs was overwritten; choose for each field what stays.',
    );
    expect(failureOf(error)).toMatchObject({ code: 'edit-conflict', conflict });
    expectTypeOf<MithaqError['conflict']>().toEqualTypeOf<EditConflict | undefined>();
  });

  test('with a code that only a newer Mithaq knows still has its message', async () => {
    const error = await failureFrom(refusal('of-tomorrow', 'invalid', 400, { message: 'said tomorrow' }));
    expect(failureOf(error)).toMatchObject({ unreachable: false, code: 'of-tomorrow', message: 'said tomorrow' });
    expect(mithaqErrorOf(error)).toBeUndefined();
  });

  test('for now is told with the seconds to wait, where the server says so', async () => {
    const error = await failureFrom(refusal('too-many-requests', 'too-many', 429, { retryAfter: '17' }));
    expect(failureOf(error)).toMatchObject({ category: 'too-many', retryAfter: 17 });
  });
});

describe('what no server refused', () => {
  test('an answer that is not a Mithaq server’s is nobody’s answer', async () => {
    const error = await failureFrom(() => new Response('<h1>Bad gateway</h1>', { status: 502 }));
    expect([failureOf(error), mithaqErrorOf(error)]).toEqual([{ unreachable: true }, undefined]);
  });

  test('an error of the caller’s own is none of the server’s', () => {
    for (const error of [new Error('mine'), undefined, { code: 'not-found' }]) {
      expect([failureOf(error), mithaqErrorOf(error)]).toEqual([undefined, undefined]);
    }
  });

  test('a call that its caller ended is no failure', async () => {
    const client = createMithaqClient({ url: 'http://x', fetch: answering().fetch });
    const call = client.session.get.query(undefined, { signal: AbortSignal.abort() });
    expect(await call.catch((error: unknown) => [failureOf(error), mithaqErrorOf(error)])).toEqual([undefined, undefined]);
  });
});

function told(code: string, category: string, more: object): object {
  const mithaq = { code, category, path: [], message: 'said', ...more };
  return { error: { message: 'said', code: -32_009, data: { code: 'CONFLICT', httpStatus: 409, mithaq } } };
}
