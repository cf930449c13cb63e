// Writes the JSON-LD context, from which it is published: once to be fetched, once to be imported as JSON.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonLdContext } from '../src/interchange/json-ld/context.ts';

const published = `${JSON.stringify({ '@context': jsonLdContext }, null, 2)}\n`;
for (const file of ['docs/interchange/context.jsonld', 'context.json']) {
  writeFileSync(join(import.meta.dirname, '..', file), published);
  console.log(`the context written to ${file}`);
}
