import { execFileSync } from 'node:child_process';
import { bundled, compressed } from '../published/bundle.ts';

const records = ['Actor', 'Office', 'Tenure', 'Recognition', 'Place', 'Agreement', 'Clause', 'Event', 'Source', 'Statement'];
const everything = ['@mithaq/domain', '@mithaq/domain/rules', '@mithaq/domain/taxonomy', '@mithaq/domain/interchange'];

/** What a browser fetches, in bytes after gzip. */
async function sizeOf(entry: string) {
  const [alone, whole] = await Promise.all([bundled({ entry, withoutZod: true }), bundled({ entry })]);
  return { 'zod apart': compressed(alone), 'zod included': compressed(whole) };
}

/** The time of a whole process that imports modules and ends, in milliseconds; the fastest of several. */
function importing(...modules: readonly string[]): number {
  const code = modules.map((name) => `import '${name}';`).join('');
  const times = Array.from({ length: 15 }, () => {
    const started = process.hrtime.bigint();
    execFileSync(process.execPath, ['--input-type=module', '--eval', code], { cwd: import.meta.dirname });
    return Number(process.hrtime.bigint() - started) / 1e6;
  });
  return Math.min(...times);
}

const sizes = [
  ...records.map((name) => [name, `export { ${name} } from '@mithaq/domain'`] as const),
  ...['agreementStatus', 'timeline', 'fuzzyDate'].map((name) => [name, `export { ${name} } from '@mithaq/domain'`] as const),
  ...everything.map((door) => [`everything of ${door}`, `export * from '${door}'`] as const),
];
console.log('Bundles for browsers: bytes, minified and gzipped');
console.table(Object.fromEntries(await Promise.all(sizes.map(async ([name, entry]) => [name, await sizeOf(entry)] as const))));

const [nothing, zod, domain, interchange] = [
  importing(),
  importing('zod'),
  importing('@mithaq/domain'),
  importing('@mithaq/domain/interchange'),
];
const row = (time: number) => ({
  milliseconds: time.toFixed(1),
  'beyond an empty process': (time - nothing).toFixed(1),
  'times zod': ((time - nothing) / (zod - nothing)).toFixed(2),
});
console.log('Import into Node, built package: whole processes, the fastest of fifteen');
console.table({ nothing: row(nothing), zod: row(zod), '@mithaq/domain': row(domain), '@mithaq/domain/interchange': row(interchange) });
