import type { DeviceSignIn } from '@mithaq/client';
import { expect, test } from 'vitest';
import type { Entrance } from '../register/entrance.ts';
import { fakeWorld } from '../testing/fake-world.ts';
import { run } from './run.ts';

const code = {
  userCode: 'WDJBMJHT',
  address: 'http://127.0.0.1:4300/device',
  addressWithCode: 'http://127.0.0.1:4300/device?user_code=WDJBMJHT',
  expiresIn: 900,
};

/** A server that shows the code, and at which the sign-in then ends so. */
function ending(end: DeviceSignIn, also: Partial<Entrance> = {}): Partial<Entrance> {
  return {
    signIn: async (onCode) => {
      onCode(code);
      return end;
    },
    whoHas: async (token) => (token === 'session' ? 'أمل' : undefined),
    ...also,
  };
}

test('login shows where to go and the code in halves, and keeps what proves who signed in', async () => {
  const world = fakeWorld({ entrance: ending({ outcome: 'approved', token: 'session' }) });
  expect(await run(['login'], world)).toBe(0);
  expect(world.out().replaceAll('\u00a0', ' ')).toMatchInlineSnapshot(`
    "Open http://127.0.0.1:4300/device?user_code=WDJBMJHT
    and see that it shows this code: WDJB-MJHT
    Waiting for an answer. The code holds for 15 minutes
    ◆ Signed in to http://127.0.0.1:4310 as أمل
      what proves it is kept in /home/u/.config/mithaq/credentials.json
    "
  `);
  expect(await world.credentials.tokenFor('http://127.0.0.1:4310/')).toBe('session');
});

test('in Arabic', async () => {
  const world = fakeWorld({ entrance: ending({ outcome: 'approved', token: 'session' }) });
  expect(await run(['login', '--lang', 'ar'], world)).toBe(0);
  expect(world.out().replaceAll('\u00a0', ' ')).toMatchInlineSnapshot(`
    "افتح http://127.0.0.1:4300/device?user_code=WDJBMJHT
    وتحقق أنها تعرض هذا الرمز: WDJB-MJHT
    في انتظار الجواب. يصلح الرمز 15 دقيقة
    ◆ دخلت إلى http://127.0.0.1:4310 باسم أمل
      ما يثبت ذلك محفوظ في /home/u/.config/mithaq/credentials.json
    "
  `);
});

test('with --json the output is the outcome alone; what has to be done is told beside it', async () => {
  const world = fakeWorld({ entrance: ending({ outcome: 'approved', token: 'session' }) });
  expect(await run(['login', '--json'], world)).toBe(0);
  expect(JSON.parse(world.out())).toEqual({
    outcome: 'signed-in',
    url: 'http://127.0.0.1:4310',
    name: 'أمل',
    place: '/home/u/.config/mithaq/credentials.json',
  });
  expect(world.err()).toContain('WDJB-MJHT');
});

test.each([
  ['denied', 5, 'mithaq: The sign-in was refused in the dashboard\n'],
  ['expired', 1, 'mithaq: Nobody answered in time. Run `mithaq login` again.\n'],
  ['too-many', 1, 'mithaq: Too many codes were asked for. Wait a minute.\n'],
  ['unreachable', 4, 'mithaq: No Mithaq server answers at http://127.0.0.1:4310. Start one with `npm start` in the repository.\n'],
] as const)('a sign-in that ended %s keeps nothing and ends with %i', async (outcome, exit, said) => {
  const world = fakeWorld({ entrance: ending({ outcome }) });
  expect(await run(['login'], world)).toBe(exit);
  expect(world.err()).toBe(said);
  expect(await world.credentials.tokenFor('http://127.0.0.1:4310')).toBeUndefined();
});

test('logout ends the session at the server and forgets it', async () => {
  const ended: string[] = [];
  const signOut = async (token: string) => ended.push(token) > 0;
  const world = fakeWorld({ entrance: { signOut } });
  await world.credentials.keep('http://127.0.0.1:4310', 'session');
  expect(await run(['logout'], world)).toBe(0);
  expect([world.out(), ended]).toEqual(['Signed out of http://127.0.0.1:4310\n', ['session']]);
  expect(await run(['logout'], world)).toBe(1);
  expect(world.err()).toBe('mithaq: Nobody is signed in from here to http://127.0.0.1:4310\n');
});

test('a server that cannot be told is named, and the token is forgotten all the same', async () => {
  const world = fakeWorld();
  await world.credentials.keep('http://127.0.0.1:4310', 'session');
  expect(await run(['logout', '--json'], world)).toBe(4);
  expect(await world.credentials.tokenFor('http://127.0.0.1:4310')).toBeUndefined();
});
