import { AnyRecord, MithaqError, readAs, readRecord } from '@mithaq/domain';
import { fetchRequestHandler } from '@trpc/server/adapters/fetch';
import { expect, test } from 'vitest';
import type { Context } from './context.ts';
import type { World } from './ports.ts';
import type { Principal, Role } from './principal.ts';
import { procedure, router, signedIn } from './trpc.ts';

/** Nothing of the world is looked at but whether people who are not signed in may read. */
function worldRead(publicReading: boolean): World {
  const settings = { publicReading: async () => publicReading, setPublicReading: async () => undefined };
  return Object.assign(Object.create(null), { settings });
}

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

/** Procedures of these tests, under paths that the table of permissions names, and one that it does not. */
const refusing = router({
  session: router({ get: procedure.query(() => readAs(AnyRecord, visit).id) }),
  topics: router({ list: procedure.query(() => readRecord({ ...visit, schemaVersion: 99 }).id) }),
  register: router({
    summary: procedure.query(() => {
      throw new MithaqError('internal', { missing: 'x' });
    }),
  }),
  sources: router({ import: signedIn.query(({ ctx }) => ctx.principal.name) }),
  disputes: router({ list: procedure.query(() => 'read') }),
  unlisted: procedure.query(() => 'done'),
});

const [invalidRecord, newerSchema, internal] = ['session.get', 'topics.list', 'register.summary'];
const [editing, reading] = ['sources.import', 'disputes.list'];

interface Asked {
  readonly locale?: Context['locale'];
  readonly role?: Role;
  readonly scopes?: Principal['scopes'];
  readonly publicReading?: boolean;
}

async function ask(path: string, { locale = 'en', role, scopes, publicReading = true }: Asked) {
  const person = { id: '1', name: 'Somebody', email: 'a@example.org' };
  const principal = role === undefined ? null : { ...person, role, ...(scopes ? { scopes } : {}) };
  const response = await fetchRequestHandler({
    endpoint: '/trpc',
    req: new Request(`http://localhost/trpc/${path}`),
    router: refusing,
    createContext: (): Context => ({ world: worldRead(publicReading), principal, locale }),
  });
  const { error, result } = await response.json();
  return error === undefined ? result.data : { status: response.status, message: error.message, ...error.data.mithaq };
}

test('a record that its schema refuses is the caller’s fault, and is told by its name and its place', async () => {
  const path = ['date', 'edtf'];
  expect(await ask(invalidRecord, { locale: 'en' })).toEqual({
    status: 400,
    category: 'invalid',
    code: 'invalid-record',
    path,
    message: 'The record “event ⁨a-visit⁩” is not valid: Date (⁨date.edtf⁩): expected a day from 01 to 29 in that month, not “⁨2020-02-30⁩”',
    details: {
      name: { ar: 'حدث ⁨a-visit⁩', en: 'event ⁨a-visit⁩' },
      expected: {
        ar: 'التاريخ (⁨date.edtf⁩): المنتظر يوم من 01 إلى 29 في ذلك الشهر، لا «⁨2020-02-30⁩»',
        en: 'Date (⁨date.edtf⁩): expected a day from 01 to 29 in that month, not “⁨2020-02-30⁩”',
      },
    },
  });
  expect(await ask(invalidRecord, { locale: 'ar' })).toMatchObject({
    status: 400,
    path,
    message: 'السجل «حدث ⁨a-visit⁩» غير صالح: التاريخ (⁨date.edtf⁩): المنتظر يوم من 01 إلى 29 في ذلك الشهر، لا «⁨2020-02-30⁩»',
  });
});

test('a record of a newer schema says what to do about it', async () => {
  expect(await ask(newerSchema, { locale: 'en' })).toMatchObject({
    status: 400,
    code: 'newer-schema',
    message: 'A newer Mithaq wrote this (schema 99; this one knows up to 2). Update Mithaq and try again.',
  });
  expect(await ask(newerSchema, { locale: 'ar' })).toMatchObject({
    status: 400,
    message: 'كتبته نسخة أحدث من ميثاق (صيغة 99، وهذه النسخة تعرف حتى 2). حدّث ميثاق ثم أعد المحاولة.',
  });
});

test('a role that is not enough is told by its name in the caller’s language', async () => {
  expect(await ask(editing, { locale: 'ar', role: 'reader' })).toMatchObject({ status: 403, message: 'لا يسمح دورك بهذا (قارئ)' });
  expect(await ask(editing, { locale: 'en', role: 'reader' })).toMatchObject({
    status: 403,
    message: 'Your role does not allow this (reader)',
  });
  expect(await ask(editing, { locale: 'ar' })).toMatchObject({ status: 401, message: 'سجّل الدخول أولًا' });
});

test('what changes the register knows who does it', async () => {
  expect(await ask(editing, { role: 'editor' })).toBe('Somebody');
});

test('whether anybody may read is for the settings to say', async () => {
  expect(await ask(reading, { publicReading: true })).toBe('read');
  expect(await ask(reading, { publicReading: false })).toMatchObject({ status: 401, code: 'not-signed-in' });
  expect(await ask(reading, { publicReading: false, role: 'reader' })).toBe('read');
});

test('a key is told apart by what it lacks: a scope, or its owner’s role', async () => {
  expect(await ask(editing, { role: 'admin', scopes: ['edit'] })).toBe('Somebody');
  expect(await ask(editing, { role: 'admin', scopes: ['read', 'review'] })).toMatchObject({
    status: 403,
    code: 'outside-scope',
    message: 'The scopes of this key do not allow this (reading, reviewing)',
  });
  expect(await ask(editing, { role: 'reader', scopes: ['edit'] })).toMatchObject({ status: 403, code: 'not-allowed' });
  expect(await ask(editing, { role: 'reader', scopes: ['read'] })).toMatchObject({ status: 403, code: 'not-allowed' });
});

test('a procedure that the table does not name cannot be called by anybody', async () => {
  expect(await ask('unlisted', { role: 'admin' })).toMatchObject({ status: 403, code: 'not-allowed' });
});

test('a fault of ours says nothing of itself', async () => {
  expect(await ask(internal, { locale: 'en' })).toEqual({
    status: 500,
    category: 'internal',
    code: 'internal',
    path: [],
    message: 'A fault of ours; it was logged',
    details: {},
  });
});
