import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/**
 * Everything that is measured of the reader: its steps on generated documents, the gold set, the five documents, speed and names.
 * `--only gold` (or `proposals`, `steps`, `telling`, `seeds`, `speed`, `names`) prints one part; see `score/gold.bench.ts` for what else it takes (`--errors`, `--batch 3`).
 */
const parts: Readonly<Record<string, () => Promise<unknown>>> = {
  steps: () => import('./read.bench.ts'),
  gold: () => import('./score/gold.bench.ts'),
  proposals: () => import('./proposals/proposals.bench.ts'),
  wordings: () => import('./wordings/wordings.bench.ts'),
  telling: () => import('./telling/telling.bench.ts'),
  seeds: fiveDocuments,
  speed: () => import('./score/speed.bench.ts'),
  names: () => import('./score/names.bench.ts'),
};

/** The documents are measured against the register that was made of them, which the reader may not know: beside it, in a process of its own. */
async function fiveDocuments(): Promise<void> {
  for (const program of ['cited/cited.ts', 'rebuild/rebuild.ts']) {
    const file = fileURLToPath(new URL(`../../../fixtures/bench/${program}`, import.meta.url));
    const child = spawn(process.execPath, ['--conditions=@mithaq/source', file], { stdio: 'inherit' });
    await once(child, 'exit');
  }
}

const at = process.argv.indexOf('--only');
const only = at < 0 ? Object.keys(parts) : process.argv.slice(at + 1, at + 2);
for (const name of only) {
  const part = parts[name];
  if (part === undefined) throw new Error(`no part “${name}”; there are ${Object.keys(parts).join(', ')}`);
  await part();
}
