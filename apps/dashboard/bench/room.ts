import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { awake } from '../e2e/awake.ts';
import { type Dashboard, startDashboard } from '../e2e/dashboard.ts';
import { signInAt } from '../e2e/editor.ts';
import { freePort } from '../e2e/process.ts';
import { startServer } from '../e2e/server.ts';
import { importLong, longest } from './long-source.ts';
import { weigh } from './weigh.ts';

/** How soon the reading room answers to a key, in milliseconds from the key to the next paint. */
export interface KeyFigures {
  readonly name: string;
  /** How many times slower than it is the processor was made. */
  readonly slowed: number;
  readonly middle: number;
  readonly longest: number;
}

export interface RoomFigures {
  readonly characters: number;
  readonly highlights: number;
  /** Bytes of scripts, compressed, until the room is awake. */
  readonly scripts: number;
  readonly keys: readonly KeyFigures[];
}

/** Keys in the order in which they are pressed, each as often as it takes to tell its middle. */
const pressed: readonly { readonly name: string; readonly keys: readonly string[]; readonly times: number }[] = [
  { name: 'next', keys: ['j'], times: 20 },
  { name: 'previous', keys: ['k'], times: 20 },
  { name: 'accept', keys: ['a'], times: 10 },
  { name: 'reject', keys: ['x'], times: 10 },
  { name: 'later', keys: ['l'], times: 5 },
  { name: 'undo', keys: ['z'], times: 20 },
  { name: 'choose words', keys: ['w'], times: 1 },
  { name: 'a word on', keys: ['ArrowRight', 'ArrowLeft'], times: 20 },
  { name: 'stretch', keys: ['Shift+ArrowRight'], times: 10 },
  { name: 'leave', keys: ['Escape'], times: 1 },
];

/** Measures the room over a source as long and as full of highlights as it has to hold, on a register of its own. */
export async function measureRoom(browser: Browser): Promise<RoomFigures> {
  const port = await freePort();
  const server = await startServer(port);
  let dashboard: Dashboard | undefined;
  try {
    dashboard = await startDashboard(server.apiUrl, port);
    const editor = await signInAt({ url: dashboard.url, setupToken: server.setupToken });
    const { slug, ...source } = await importLong(server.apiUrl, server.operatorToken);
    const url = `${dashboard.url}/ar/sources/${slug}`;
    const { scripts } = await weigh(browser, url, editor);
    const keys = [];
    for (const slowed of [1, 4]) keys.push(...(await measureKeys(browser, { url, editor, slowed })));
    return { ...source, scripts, keys };
  } finally {
    await dashboard?.stop();
    await server.stop();
  }
}

interface Asked {
  readonly url: string;
  readonly editor: BrowserContextOptions;
  readonly slowed: number;
}

/** Presses every key in one page, one after the other, as an editor does: the next when the answer is there. */
async function measureKeys(browser: Browser, { url, editor, slowed }: Asked): Promise<readonly KeyFigures[]> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...editor });
  try {
    const page = await context.newPage();
    await page.goto(url, { waitUntil: 'load' });
    await awake(page);
    await page.waitForSelector('[data-lit]', { state: 'attached' });
    await page.waitForSelector('[data-proposals]:not([data-proposals=waiting])', { timeout: 120_000 });
    await page.evaluate(watchKeys);
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowed });
    const figures: KeyFigures[] = [];
    for (const { name, keys, times } of pressed) {
      const found: number[] = [];
      for (let time = 0; time < times; time += 1) for (const key of keys) found.push(await answer(page, key));
      found.sort((one, other) => one - other);
      figures.push({ name, slowed, middle: found[Math.floor(found.length / 2)] ?? 0, longest: found.at(-1) ?? 0 });
    }
    return figures;
  } finally {
    await context.close();
  }
}

/** Presses a key, and says how long it took until the page was painted after it. */
async function answer(page: Page, key: string): Promise<number> {
  await page.keyboard.press(key);
  return page.evaluate(() => new Promise<number>((done) => setTimeout(() => done(Number(Reflect.get(globalThis, 'painted'))), 60)));
}

/** From when the key was pressed to the task after the frame that follows: by then it is painted. */
function watchKeys(): void {
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Shift') return;
      const { timeStamp } = event;
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => Reflect.set(globalThis, 'painted', performance.now() - timeStamp);
        port2.postMessage(undefined);
      });
    },
    { capture: true },
  );
}

/** The figures as lines for a terminal; what is beyond what the room may cost is marked with `!`. */
export function roomTable({ characters, highlights, scripts, keys }: RoomFigures): string {
  const mark = (isBeyond: boolean) => (isBeyond ? ' !' : '');
  return [
    `reading room: ${characters} characters, ${highlights} highlights${mark(characters < longest.characters || highlights < longest.highlights)}`,
    `scripts ${(scripts / 1000).toFixed(1)} KB${mark(scripts > 300_000)}`,
    ...keys.map(
      ({ name, slowed, middle, longest: most }) =>
        `${name.padEnd(14)} ${slowed}x  middle ${middle.toFixed(0).padStart(4)} ms  longest ${most.toFixed(0).padStart(4)} ms${mark(slowed === 1 && most >= 100)}`,
    ),
  ].join('\n');
}
