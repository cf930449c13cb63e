// @ts-check
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { home } from './extract.mjs';

/**
 * One export, as the extractor's model has it.
 * @typedef {{ kind: string, name: string, docComment?: string, fileUrlPath?: string, releaseTag?: string,
 *   excerptTokens?: { text: string }[], members?: Member[] }} Member
 */

/** Chapters by the folder that a declaration stands in. */
const chapters = /** @type {const} */ ([
  ['dist/make', 'Making records'],
  ['dist/records/', 'Records'],
  ['dist/values/', 'Values'],
  ['dist/citations/', 'Citations'],
  ['dist/statements', 'Statements held against records'],
  ['dist/registry', 'Every kind of record'],
  ['dist/register', 'A register'],
  ['dist/captions', 'What records are called'],
  ['dist/check-register', 'What is wrong with a register'],
  ['dist/rules/', 'Rules'],
  ['dist/taxonomy/', 'Vocabularies and topics'],
  ['dist/migrations/', 'Older versions'],
  ['dist/validation/', 'What is wrong with a record'],
  ['dist/errors', 'Errors'],
  ['dist/interchange/', 'Interchange (`@mithaq/domain/interchange`)'],
]);

/**
 * The reference page: every export once, by chapter, with its docstring and its signature or fields.
 * @param {Member[]} members of every door
 */
export function referencePage(members) {
  const names = new Map();
  for (const member of members) names.set(member.name, [...(names.get(member.name) ?? []), member]);
  const entries = [...names.values()].map(entryOf).sort((one, other) => (one.name < other.name ? -1 : 1));
  const body = chapters.flatMap(([folder, title]) =>
    chapter(
      title,
      entries.filter(({ path }) => path.startsWith(folder)),
    ),
  );
  const lost = entries.filter(({ path }) => !chapters.some(([folder]) => path.startsWith(folder)));
  if (lost.length > 0) throw new Error(`no chapter has ${lost.map(({ name, path }) => `${name} (${path})`).join(', ')}`);
  const contents = chapters.map(([, title]) => `- [${plain(title)}](#${anchor(title)})`);
  return `${['<!-- Written by scripts/api.mjs from the docstrings. -->', '# Reference', '', intro, '', ...contents, '', ...body].join('\n').trimEnd()}\n`;
}

const intro = `Every export of \`@mithaq/domain\`, as its source documents it. A name that is both a schema and a type is listed once:
\`Actor.parse(data)\` gives an \`Actor\`.`;

/** @param {Member[]} all the declarations of one name: a schema and its type, a function's overloads */
function entryOf(all) {
  const first = all[0];
  const value = all.find(({ kind }) => kind === 'Variable');
  const documented = all.find(({ docComment }) => docComment) ?? first;
  return {
    name: first?.name ?? '',
    path: first?.fileUrlPath ?? '',
    doc: docOf(documented?.docComment ?? ''),
    code: value ? fieldsOf(first?.name ?? '') : codeOf(all),
  };
}

/**
 * @param {string} title
 * @param {ReturnType<typeof entryOf>[]} entries
 */
function chapter(title, entries) {
  return [`## ${title}`, '', ...entries.flatMap(({ name, doc, code }) => [`### \`${name}\``, '', doc, ...(code ? ['', code] : []), ''])];
}

/** @param {Member[]} all */
function codeOf(all) {
  const unique = new Set(all.map(declaration));
  return ['```ts', ...unique, '```'].join('\n');
}

/** @param {Member} member */
function declaration({ kind, excerptTokens = [], members = [] }) {
  const text = excerptTokens.map((token) => token.text).join('');
  const head = text.replace(/^export (?:declare )?/, '').trim();
  return kind === 'Interface' ? `${head} {\n${members.flatMap(memberLines).join('\n')}\n}` : head;
}

/** @param {Member} member */
function memberLines({ docComment = '', excerptTokens = [] }) {
  const doc = docOf(docComment);
  const code = excerptTokens.map((token) => token.text).join('');
  return [...(doc ? [`  /** ${doc.replaceAll('\n', ' ')} */`] : []), ...code.split('\n').map((line) => `  ${line}`)];
}

/** A docstring without its stars and its tags' machinery. */
function docOf(/** @type {string} */ comment) {
  return comment
    .replace(/^\/\*\*|\*\/\s*$/g, '')
    .replaceAll(/^ *\* ?/gm, '')
    .replaceAll(/^@param (\w+) - /gm, '`$1`: ')
    .replaceAll(/^@throws\s+/gm, 'Throws: ')
    .replaceAll(/^@returns\s+/gm, 'Gives: ')
    .replaceAll(/\\([{}@<>])/g, '$1')
    .trim();
}

/** The fields of a record or a value, or its codes, from the published JSON Schemas; nothing for any other schema. */
function fieldsOf(/** @type {string} */ name) {
  const kebab = name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase();
  const schema = jsonSchema(kebab) ?? jsonSchema('values')?.$defs?.[kebab];
  if (schema?.enum) return `One of ${codes(schema.enum)}.`;
  const variants = schema === undefined ? [] : schema.properties ? [schema] : (schema.oneOf ?? schema.anyOf ?? []);
  const fields = new Set(variants.flatMap((/** @type {any} */ variant) => Object.keys(variant.properties ?? {})));
  const rows = [...fields].map((field) => fieldRow(String(field), variants));
  return rows.length === 0 ? '' : ['| Field | Is | Given | Form |', '|---|---|---|---|', ...rows].join('\n');
}

/**
 * @param {string} field
 * @param {any[]} variants the schemas of a record's variants
 */
function fieldRow(field, variants) {
  const having = variants.filter((variant) => variant.properties?.[field]);
  const forms = having.map((variant) => variant.properties[field]);
  const always = having.every((variant) => variant.required?.includes(field));
  const kinds = having.flatMap(kindsOf);
  const only = having.length === variants.length ? '' : kinds.length === 0 ? ', or another of these' : ` (${codes(kinds)} only)`;
  const form = [
    ...new Set(forms.every((one) => one.enum ?? one.const) ? [codes(forms.flatMap((one) => one.enum ?? [one.const]))] : forms.map(formOf)),
  ];
  return `| \`${field}\` | ${forms[0]?.title ?? ''} | ${always ? 'always' : 'may be'}${only} | ${form.join(' or ')} |`;
}

/** The kinds or types of a record that one variant is for. */
function kindsOf(/** @type {any} */ { properties }) {
  const told = properties.kind ?? properties.type ?? properties.standing;
  return told?.enum ?? (told?.const === undefined ? [] : [told.const]);
}

const code = (/** @type {unknown} */ text) => `\`${text}\``;
const codes = (/** @type {unknown[]} */ all) => [...new Set(all)].map(code).join(', ');

/**
 * @param {any} form a property's schema
 * @returns {string}
 */
function formOf(form) {
  if (form.type === 'array') return `list of ${formOf(form.items ?? {})}${form.minItems ? ', at least one' : ''}`;
  if (form.$ref) return named(form.$ref.split('/').at(-1));
  if (form.const !== undefined) return code(form.const);
  if (form.enum) return codes(form.enum);
  if (form.properties)
    return `{ ${Object.entries(form.properties)
      .map(([field, inner]) => `${field}: ${formOf(inner)}`)
      .join('; ')} }`;
  return form.type ?? 'any JSON';
}

/** A schema by its exported name, and the place on this page where it is told of. */
function named(/** @type {string} */ kebab) {
  const name = kebab === 'country' ? 'CountryCode' : kebab.replaceAll(/(?:^|-)([a-z])/g, (_, letter) => letter.toUpperCase());
  return ['SchemaVersion', 'Json', 'Coordinates'].includes(name) ? code(kebab) : `[\`${name}\`](#${name.toLowerCase()})`;
}

function jsonSchema(/** @type {string} */ name) {
  try {
    return JSON.parse(readFileSync(join(home, 'schema', `${name}.json`), 'utf8'));
  } catch {
    return undefined;
  }
}

const plain = (/** @type {string} */ title) => title.replaceAll('`', '');
const anchor = (/** @type {string} */ title) =>
  title
    .toLowerCase()
    .replaceAll(/[^a-z0-9 -]/g, '')
    .replaceAll(' ', '-');
