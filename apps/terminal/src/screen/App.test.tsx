import { afterEach, expect, test } from 'vitest';
import { Failure } from '../register/failure.ts';
import { nothing, searchAnswer } from '../testing/answers.ts';
import { fakeRegister } from '../testing/fake-register.ts';
import { openScreen, type Screen, searchedScreen, stoppedTime } from '../testing/frames.tsx';

const enter = '\r';
const back = '\u001b';
const down = '\u001b[B';

let screen: Screen | undefined;
afterEach(() => screen?.unmount());

async function searched(start?: Parameters<typeof searchedScreen>[0]): ReturnType<typeof searchedScreen> {
  const opened = await searchedScreen(start);
  screen = opened.screen;
  return opened;
}

test('a narrow screen wraps, and no line is wider than it', async () => {
  const { screen } = await searched({ columns: 40, rows: 30 });
  await screen.until('Passages');
  screen.press(enter);
  const lines = await screen.until('Parties');
  expect(lines.filter((line) => [...line].length > 40)).toEqual([]);
  expect(lines).toHaveLength(29);
});

test('arrows choose, Enter opens an actor, Esc goes back to the hits', async () => {
  const { screen, register } = await searched();
  await screen.until('Passages');
  screen.press(down);
  await screen.until('◆ Salah al-Din');
  screen.press(enter);
  await screen.until('Offices held');
  expect(register.asked).toContain('actor salah-namroush');
  screen.press(back);
  expect((await screen.until('◆ Salah al-Din'))[0]).toBe(' ◆ def▏');
});

test('typing asks once, when it rests; a late answer to an older question is let go', async () => {
  const time = stoppedTime();
  const answers = new Map<string, (answer: ReturnType<typeof searchAnswer>) => void>();
  const off: string[] = [];
  const register = fakeRegister({
    search: (words, signal) =>
      new Promise((resolve) => {
        answers.set(words, resolve);
        signal?.addEventListener('abort', () => off.push(words));
      }),
  });
  screen = openScreen(register, time);
  await screen.until('1 agreement');
  screen.press('d');
  await screen.until('◆ d▏');
  screen.press('e');
  await screen.until('◆ de▏');
  expect([time.waiting(), answers.size]).toEqual([1, 0]);
  time.pass();
  await screen.until('Searching …');
  screen.press('f');
  await screen.until('◆ def▏');
  expect(off).toEqual(['de']);
  time.pass();
  answers.get('de')?.(searchAnswer('de'));
  answers.get('def')?.(nothing('def'));
  await screen.until('Nothing in the register matches “def”');
});

test('l changes the language and b who orders, and the terminal is told', async () => {
  const { screen } = await searched();
  await screen.until('Passages');
  screen.press(back);
  await screen.until('q quit');
  screen.press('l');
  await screen.until('ﺕﺎﻗﺎﻔﺗﻻﺍ');
  screen.press('b');
  await screen.until('الاتفاقات');
  expect(screen.modes).toEqual(['logical']);
});

test('no server: says so, how to start one, and tries again when asked', async () => {
  let running = false;
  const summary = fakeRegister().summary;
  const register = fakeRegister({ summary: () => (running ? summary() : Promise.reject(new Failure('no-server'))) });
  screen = openScreen(register, stoppedTime());
  await screen.until('Start one with `npm start` in the repository.');
  running = true;
  screen.press('\u0012');
  await screen.until('1 agreement');
});

test('a page that cannot be had says why', async () => {
  const time = stoppedTime();
  screen = openScreen(fakeRegister({ agreement: () => Promise.reject(new Failure('failed', 'A fault of ours; it was logged')) }), time);
  screen.press('def');
  await screen.settled(() => time.waiting() === 1);
  time.pass();
  await screen.until('Passages');
  screen.press(enter);
  await screen.until('A fault of ours; it was logged');
});

test('a change elsewhere refreshes what is open', async () => {
  const { screen, register, time } = await searched();
  await screen.until('Passages');
  screen.press(enter);
  await screen.until('Status');
  register.change();
  register.change();
  expect(time.waiting()).toBe(1);
  time.pass();
  await screen.until('updated just now');
  await screen.settled(() => register.asked.filter((question) => question === 'agreement italy-gna-2020').length === 2);
});

test('a long page scrolls to its end and no further', async () => {
  const { screen } = await searched({ rows: 12 });
  await screen.until('Agreements');
  screen.press(enter);
  await screen.until('Status');
  screen.press('G');
  const end = await screen.until('A letter');
  screen.press(down);
  screen.press('l');
  screen.press('l');
  expect(await screen.until('A letter')).toEqual(end);
});

test('escape sequences in an answer are shown, never sent', async () => {
  const time = stoppedTime();
  const register = fakeRegister({
    search: async (words) => {
      const [group] = searchAnswer(words).groups;
      const hostile = group?.hits.map((hit) => ({ ...hit, label: { en: 'evil \u001b]0;title\u0007\u009b2J' } })) ?? [];
      return { query: words, groups: [{ kind: 'agreement', total: 1, hits: hostile }] };
    },
  });
  screen = openScreen(register, time);
  screen.press('evil');
  await screen.settled(() => time.waiting() === 1);
  time.pass();
  await screen.until('evil ␛]0;title␇\ufffd2J');
});
