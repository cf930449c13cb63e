import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import pixelmatch from 'pixelmatch';
import type { Page } from 'playwright-core';
import { PNG } from 'pngjs';

const kept = fileURLToPath(new URL('pictures/', import.meta.url));
const results = fileURLToPath(new URL('../test-results/pictures/', import.meta.url));

/** Of all of a picture's pixels, how many may differ: the edges of a letter or two. */
const mostDiffering = 0.0005;

/** A picture is told as unlike what is kept by how many of its pixels differ, and where the two can be looked at. */
export type Likeness = 'alike' | string;

/**
 * Compares what a page looks like with the picture that is kept of it (`e2e/pictures`). With `MITHAQ_PICTURES=keep` it keeps what it sees
 * instead: look at each before it is committed. What a picture cannot keep (the day, the hour) is marked `data-now` and hidden.
 */
export async function likeThePicture(page: Page, name: string): Promise<Likeness> {
  const seen = await pictureOf(page);
  if (process.env['MITHAQ_PICTURES'] === 'keep') return keep(name, seen);
  const before = await readFile(`${kept}${name}.png`).catch(() => undefined);
  if (before === undefined) return `no picture is kept as ${name}.png: run with MITHAQ_PICTURES=keep, and look at it`;
  if ((await compare(name, before, seen)) === 'alike') return 'alike';
  // A machine that is busy draws a page before its fonts have come (`font-display: optional`), and leaves it so.
  await page.reload({ waitUntil: 'networkidle' });
  return compare(name, before, await pictureOf(page));
}

async function pictureOf(page: Page): Promise<Buffer> {
  await page.evaluate(() => document.fonts.ready);
  await page.evaluate(() => {
    for (const part of document.querySelectorAll<HTMLElement>('[data-now], time')) part.style.visibility = 'hidden';
  });
  return page.screenshot({ animations: 'disabled', caret: 'hide' });
}

async function keep(name: string, seen: Buffer): Promise<Likeness> {
  await mkdir(kept, { recursive: true });
  await writeFile(`${kept}${name}.png`, seen);
  return 'alike';
}

async function compare(name: string, before: Buffer, seen: Buffer): Promise<Likeness> {
  if (before.equals(seen)) return 'alike';
  const [one, other] = [PNG.sync.read(before), PNG.sync.read(seen)];
  const { width, height } = one;
  if (width !== other.width || height !== other.height) return `${other.width} x ${other.height} instead of ${width} x ${height}`;
  const differences = new PNG({ width, height });
  const differing = pixelmatch(one.data, other.data, differences.data, width, height, { threshold: 0.15 });
  if (differing <= width * height * mostDiffering) return 'alike';
  await mkdir(results, { recursive: true });
  await writeFile(`${results}${name}.png`, seen);
  await writeFile(`${results}${name}.differences.png`, PNG.sync.write(differences));
  return `${differing} pixels differ: see test-results/pictures/${name}.differences.png`;
}
