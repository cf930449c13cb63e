import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build, type Plugin } from 'esbuild';
import * as z from 'zod';

const run = promisify(execFile);
const ready = fileURLToPath(new URL('ready.ts', import.meta.url));
/** What a process that does nothing else tells. */
const nothing =
  'const { user, system } = process.cpuUsage(); JSON.stringify({ wall: performance.now(), processor: (user + system) / 1000 })';
const conditions = ['@mithaq/source'];
const Told = z.object({ wall: z.number(), processor: z.number() });

/** How soon a process was ready, in milliseconds: by the clock, and of processor time, which other processes do not lengthen. */
export type ReadyTime = z.output<typeof Told>;

/** The vocabularies as the server's build has them: as texts that are parsed, which takes half the time of literals. */
const parsedJson: Plugin = {
  name: 'parsed-json',
  setup({ onLoad }) {
    onLoad({ filter: /\.json$/ }, async ({ path }) => {
      const text = JSON.stringify(JSON.parse(await readFile(path, 'utf8')));
      return { contents: `export default /* @__PURE__ */ JSON.parse(${JSON.stringify(text)});`, loader: 'js' };
    });
  },
};

/** How soon the reader is ready, as the server runs it (bundled), from its sources, and beside them a process that does nothing. */
export async function readyTimes(runs: number): Promise<readonly (ReadyTime & { readonly from: string })[]> {
  const folder = await mkdtemp(join(tmpdir(), 'reader-ready-'));
  try {
    const bundle = join(folder, 'ready.mjs');
    await build({
      entryPoints: [ready],
      outfile: bundle,
      bundle: true,
      minify: true,
      platform: 'node',
      format: 'esm',
      conditions,
      plugins: [parsedJson],
    });
    return [
      { from: 'a bundle', ...(await mediansOf(runs, [bundle])) },
      { from: 'its sources', ...(await mediansOf(runs, [`--conditions=${conditions[0]}`, ready])) },
      { from: 'nothing', ...(await mediansOf(runs, ['-p', nothing])) },
    ];
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** One process after the other. */
async function mediansOf(runs: number, parameters: readonly string[]): Promise<ReadyTime> {
  const times: ReadyTime[] = [];
  for (let at = 0; at < runs; at += 1) times.push(await timeOf(parameters));
  return { wall: median(times.map(({ wall }) => wall)), processor: median(times.map(({ processor }) => processor)) };
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}

async function timeOf(parameters: readonly string[]): Promise<ReadyTime> {
  const { stdout } = await run(process.execPath, [...parameters]);
  return Told.parse(JSON.parse(stdout));
}
