// Writes the JSON Schemas of the records to `schema/`, from which they are published. `npm run schema` formats them, too.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonSchemas } from '../src/interchange/json-schema/json-schemas.ts';

const folder = join(import.meta.dirname, '../schema');
const schemas = jsonSchemas();
const current = new Set(schemas.map(({ file }) => file));

mkdirSync(folder, { recursive: true });
for (const file of readdirSync(folder)) if (!current.has(file)) rmSync(join(folder, file));
for (const { file, schema } of schemas) writeFileSync(join(folder, file), `${JSON.stringify(schema, null, 2)}\n`);
console.log(`${schemas.length} schemas written to ${folder}`);
