import { createContext, runInContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** What is built: the text of a module, and whether zod stays outside. */
export interface Wish {
  readonly entry: string;
  readonly withoutZod?: boolean;
}

/** A bundle for browsers, as a script that puts what the module exports into `mithaq`. It cannot be made of anything that only Node has. */
export async function bundled({ entry, withoutZod = false }: Wish): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: import.meta.dirname, loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    platform: 'browser',
    target: 'es2023',
    conditions: ['@mithaq/source'],
    ...(withoutZod ? { external: ['zod'], format: 'esm' as const } : { format: 'iife' as const, globalName: 'mithaq' }),
  });
  return outputFiles[0]?.text ?? '';
}

/** How many bytes a browser has to fetch for it. */
export function compressed(script: string): number {
  return gzipSync(script, { level: 9 }).length;
}

/** Runs a bundle and then an expression where there is the language and what every browser brings for texts, and nothing of Node. */
export function inBrowser(script: string, expression: string): unknown {
  const context = createContext({ TextEncoder, TextDecoder, URL, structuredClone });
  return runInContext(`${script}; JSON.stringify(${expression})`, context);
}
