import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ImportProgress, ImportQueued, ImportResult } from '@mithaq/client';
import type { Page } from 'playwright-core';

const seeds = fileURLToPath(new URL('../../../../shared/seeds/', import.meta.url));

/** The file of a real source by its digest, where the real texts are at hand: they are no part of the repository. */
export async function seedFile(sha256: string): Promise<Buffer | undefined> {
  const names = await readdir(seeds).catch(() => []);
  const files = await Promise.all(names.map((name) => readFile(`${seeds}${name}`)));
  return files.find((file) => createHash('sha256').update(file).digest('hex') === sha256);
}

/** Drops text files on the page's drop zone as a drag from the desktop does: the browser itself makes the events. */
export async function dropFiles(page: Page, files: readonly { name: string; text: string }[]): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'mithaq-drop-'));
  const paths = files.map(({ name }) => join(folder, name));
  await Promise.all(files.map(({ text }, place) => writeFile(paths[place] ?? '', text)));
  const zone = await page.locator('[data-rac]:has(input[type=file])').first().boundingBox();
  const devtools = await page.context().newCDPSession(page);
  const at = { x: (zone?.x ?? 0) + 12, y: (zone?.y ?? 0) + 12, data: { items: [], files: paths, dragOperationsMask: 1 } };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) await devtools.send('Input.dispatchDragEvent', { type, ...at });
  await page.locator('[data-import]').first().waitFor();
  await page.waitForFunction(
    (count) => document.querySelectorAll('[data-import=done], [data-import=failed]').length === count,
    files.length,
  );
  await rm(folder, { recursive: true });
}

/** Answers in the server's place, where one file is imported, with what becomes of it. */
export async function answerImports(page: Page, name: string, result: ImportResult): Promise<void> {
  const queued: ImportQueued = { batch: 'batch_00000000000000000000000001', files: [{ id: 'importfile_1', name }] };
  const progress: ImportProgress = {
    batch: queued.batch,
    counts: { waiting: 0, reading: 0, held: 0, paused: 0, leftOut: 0, done: 1, failed: 0 },
    files: [{ id: 'importfile_1', name, state: 'done', result }],
  };
  const events = `event: connected\ndata: {}\n\nid: 1\ndata: ${JSON.stringify(progress)}\n\nevent: return\ndata:\n\n`;
  await page.route('**/trpc/imports.queue**', (route) => route.fulfill({ json: { result: { data: queued } } }));
  await page.route('**/trpc/imports.progress**', (route) => route.fulfill({ contentType: 'text/event-stream', body: events }));
}
