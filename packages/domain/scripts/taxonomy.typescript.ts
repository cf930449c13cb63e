// The data of the taxonomy as TypeScript: codes as literal types, so that the compiler knows every one of them.
import type { TaxonomyData } from './taxonomy.read.ts';
import type { DataVocabulary } from './taxonomy.schema.ts';

/** The sources by the name of the file, under `src/taxonomy/data`. */
export function typeScriptOf(data: TaxonomyData): ReadonlyMap<string, string> {
  const vocabularies = data.vocabularies.map((vocabulary): [string, string] => [`${vocabulary.id}.ts`, vocabularySource(vocabulary)]);
  return new Map([...vocabularies, ['topics.ts', topicsSource(data)], ['code-lists.ts', listsSource(data)]]);
}

const head = (from: string): string => `// biome-ignore-all format: one entry a line
// Written by scripts/taxonomy.ts from taxonomy/${from}.json. Change that file and run \`npm run taxonomy\`.
`;

function vocabularySource({ id, type, title, terms }: DataVocabulary): string {
  const name = `${type.charAt(0).toLowerCase()}${type.slice(1)}`;
  const families = [...new Set(terms.flatMap(({ family }) => family ?? []))];
  const entry = `Term<(typeof ${name}Codes)[number]>${families.length > 0 ? ` & { readonly family: ${families.map(literal).join(' | ')} }` : ''}`;
  return `${head(id)}import type { Term } from '../vocabulary.ts';

/** The codes of the vocabulary “${title.en}”, in their order. */
export const ${name}Codes = [${terms.map(({ code }) => literal(code)).join(', ')}] as const;

/** Its terms. */
export const ${name}Terms: readonly (${entry})[] = ${rows(terms)};
`;
}

function topicsSource({ version, topics }: TaxonomyData): string {
  return `${head('topics')}import type { Topic } from '../topic.ts';

/** The clause topics as data; \`taxonomy\` is what others see of them. */
export const topicsData: { version: string; topics: Topic[] } = {
  version: ${literal(version)},
  topics: ${rows(topics.topics)},
};
`;
}

function listsSource({ codeLists, authorities }: TaxonomyData): string {
  const lists = codeLists.map(({ id, name, version, date, url }) => ({ id, name, version, date, url }));
  const sources = authorities.map(({ id, name, url }) => ({ id, name, url }));
  return `${head('code-lists')}/** The code lists that entries are compared with: which edition of each, and where it is. */
export const codeLists = ${rows(lists)} as const;

/** The treaties and glossaries that terms rest on. */
export const authorities = ${rows(sources)} as const;
`;
}

function rows(values: readonly unknown[]): string {
  return `[\n${values.map((value) => `  ${literal(value)},\n`).join('')}]`;
}

/** A value as it is written in our sources: single quotes, and no quotes about a name that needs none. */
function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return quoted(String(value));
  const entries = Object.entries(value).map(([key, inner]) => `${/^[a-z]\w*$/i.test(key) ? key : quoted(key)}: ${literal(inner)}`);
  return `{ ${entries.join(', ')} }`;
}

function quoted(text: string): string {
  return `'${text.replaceAll(/['\\]/g, String.raw`\$&`)}'`;
}
