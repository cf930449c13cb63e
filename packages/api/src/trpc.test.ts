import { AnyRecord, MithaqError, readAs, readRecord } from '@mithaq/domain';
import { fetchRequestHandler } from '@trpc/server/adapters/fetch';
import { expect, test } from 'vitest';
import type { Context } from './context.ts';
import type { World } from './ports.ts';
import type { Role } from './principal.ts';
import { editing, open, router } from './trpc.ts';

/** No procedure of these tests looks at the world. */
const world: World = new Proxy(Object.create(null), {});

const visit = {
  record: 'event',
  id: 'event_00000000000000000000000001',
  schemaVersion: 2,
  slug: 'a-visit',
  label: { ar: 'زيارة' },
  type: 'visit',
  date: { edtf: '2020-02-30' },
  participations: [],
  agreements: [],
  clauses: [],
  modality: 'occurred',
  figures: [],
};

const refusing = router({
  invalidRecord: open.query(() => readAs(AnyRecord, visit).id),
  newerSchema: open.query(() => readRecord({ ...visit, schemaVersion: 99 }).id),
  internal: open.query(() => {
    throw new MithaqError('internal', { missing: 'x' });
  }),
  editing: editing.query(() => 'done'),
});

interface Asked {
  readonly locale?: Context['locale'];
  readonly role?: Role;
}

async function ask(procedure: string, { locale = 'en', role }: Asked) {
  const principal = role === undefined ? null : { id: '1', name: 'Somebody', email: 'a@example.org', role };
  const response = await fetchRequestHandler({
    endpoint: '/trpc',
    req: new Request(`http://localhost/trpc/${procedure}`),
    router: refusing,
    createContext: (): Context => ({ world, principal, locale }),
  });
  const { error } = await response.json();
  return { status: response.status, message: error.message, ...error.data.mithaq };
}

test('a record that its schema refuses is the caller’s fault, and is told by its name and its place', async () => {
  const path = ['date', 'edtf'];
  expect(await ask('invalidRecord', { locale: 'en' })).toEqual({
    status: 400,
    category: 'invalid',
    code: 'invalid-record',
    path,
    message: 'The record “event ⁨a-visit⁩” is not valid: Date (⁨date.edtf⁩): expected a day from 01 to 29 in that month, not “⁨2020-02-30⁩”',
  });
  expect(await ask('invalidRecord', { locale: 'ar' })).toMatchObject({
    status: 400,
    path,
    message: 'السجل «حدث ⁨a-visit⁩» غير صالح: التاريخ (⁨date.edtf⁩): المنتظر يوم من 01 إلى 29 في ذلك الشهر، لا «⁨2020-02-30⁩»',
  });
});

test('a record of a newer schema says what to do about it', async () => {
  expect(await ask('newerSchema', { locale: 'en' })).toMatchObject({
    status: 400,
    code: 'newer-schema',
    message: 'A newer Mithaq wrote this (schema 99; this one knows up to 2). Update Mithaq and try again.',
  });
  expect(await ask('newerSchema', { locale: 'ar' })).toMatchObject({
    status: 400,
    message: 'كتبته نسخة أحدث من ميثاق (صيغة 99، وهذه النسخة تعرف حتى 2). حدّث ميثاق ثم أعد المحاولة.',
  });
});

test('a role that is not enough is told by its name in the caller’s language', async () => {
  expect(await ask('editing', { locale: 'ar', role: 'reader' })).toMatchObject({ status: 403, message: 'لا يسمح دورك بهذا (قارئ)' });
  expect(await ask('editing', { locale: 'en', role: 'reader' })).toMatchObject({
    status: 403,
    message: 'Your role does not allow this (reader)',
  });
  expect(await ask('editing', { locale: 'ar' })).toMatchObject({ status: 401, message: 'سجّل الدخول أولًا' });
});

test('a fault of ours says nothing of itself', async () => {
  expect(await ask('internal', { locale: 'en' })).toEqual({
    status: 500,
    category: 'internal',
    code: 'internal',
    path: [],
    message: 'A fault of ours; it was logged',
  });
});
