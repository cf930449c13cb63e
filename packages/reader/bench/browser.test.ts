import { fileURLToPath } from 'node:url';
import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { buildLexicon, read } from '../src/index.ts';

const text = 'وقّعت قطر وتشاد في الدوحة يوم 8 أغسطس 2022 اتفاقا ينص على وقف إطلاق النار. Chad and Qatar signed it on 8 August 2022.';

/** A script for browsers that puts what the reader exports into `reader`. It cannot be made of anything that only Node has. */
async function bundled(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('../src/index.ts', import.meta.url))],
    ...{ bundle: true, write: false, platform: 'browser', target: 'es2023', format: 'iife', globalName: 'reader' },
    conditions: ['@mithaq/source'],
  });
  return outputFiles[0]?.text ?? '';
}

test('where there is the language and nothing of Node, the same is found as here', async () => {
  const browser = createContext({ TextEncoder, TextDecoder, URL, structuredClone });
  const asked = `JSON.stringify(reader.read(${JSON.stringify(text)}, { lexicon: reader.buildLexicon([]) }))`;
  const there: unknown = JSON.parse(runInContext(`${await bundled()}; ${asked}`, browser));
  const here = read(text, { lexicon: buildLexicon([]) });
  expect(here.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['mention', 'date', 'agreement', 'clause', 'event']));
  expect(there).toEqual(JSON.parse(JSON.stringify(here)));
});
