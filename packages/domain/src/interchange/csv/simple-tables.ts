import { currentSchemaVersion } from '../../records/header.ts';
import type { Register, RegisterIndex } from '../../register.ts';
import type { AnyRecord, RecordKind } from '../../registry.ts';
import { readRecordEntry } from '../intake/entry.ts';
import { type Faults, Problems } from '../intake/problems.ts';
import { layoutsOf } from './layout.ts';
import { type CsvLimits, csvLimits } from './read.ts';
import { type SimpleColumn, simpleActorColumns, simpleAgreementColumns } from './simple-columns.ts';
import { expectedInCell, invalidCell, invalidTable, readTable, type Table, type TableRow } from './table.ts';

/** Two tables as somebody begins them in a spreadsheet. */
export interface SimpleTables {
  /** `slug,label_en,label_ar,name_en,name_ar,instrument,nature,text,fields,parties,date_signed` */
  readonly agreements: string | Uint8Array;
  /** `slug,kind,name_en,name_ar,countries`. Not needed where every party is in the register already. */
  readonly actors?: string | Uint8Array;
}

export interface SimpleOptions {
  /** Makes a new id of a kind. Ids need a clock and chance, which the domain has not. */
  readonly newId: (kind: RecordKind) => string;
  /** The register whose actors may be named as parties by their slugs. */
  readonly register?: Pick<RegisterIndex, 'find'>;
  readonly limits?: Partial<CsvLimits>;
}

/** The records that the tables tell of; or everything that is wrong with them, and none. */
export type SimpleReading = { readonly outcome: 'read'; readonly register: Register } | ({ readonly outcome: 'refused' } & Faults);

/**
 * Reads agreements and their parties out of two simple tables, and an event of signature for each date of signature. Nothing
 * is guessed: a party is the slug of an actor that is there. No statements come of it, as the tables name no source: until
 * passages are cited, `unsupported` lists every value.
 */
export function fromSimpleTables({ agreements, actors }: SimpleTables, options: SimpleOptions): SimpleReading {
  const limits = { ...csvLimits, ...options.limits };
  const problems = new Problems(limits.problems);
  const read = (name: string, content: string | Uint8Array): Table | undefined =>
    readTable({ name, content, cellLimit: limits.cell }, problems);
  const actorTable = actors === undefined ? undefined : read('actors.csv', actors);
  const agreementTable = read('agreements.csv', agreements);
  const newActors = actorTable ? actorsOf(actorTable, { options, problems }) : [];
  const isNamed = new Map(newActors.map(({ slug, id }) => [String(slug), String(id)]));
  const actorId = (slug: string): string | undefined => isNamed.get(slug) ?? options.register?.find('actor', slug)?.id;
  const rest = agreementTable ? agreementsOf(agreementTable, { options, problems, actorId }) : [];
  return problems.none
    ? { outcome: 'read', register: { records: [...newActors, ...rest], statements: [] } }
    : { outcome: 'refused', ...problems.faults };
}

interface Work {
  readonly options: SimpleOptions;
  readonly problems: Problems;
}

type Cells = (column: string) => string;

/** The rows of a table whose columns are all known, and of which each has a slug of its own. */
function rowsOf(table: Table, columns: readonly SimpleColumn[], problems: Problems): readonly TableRow[] {
  const { name, header, rows } = table;
  for (const { column, required } of columns) {
    if (required && !header.includes(column)) problems.add(invalidTable(name, { ar: `عمود اسمه «${column}»`, en: `a column “${column}”` }));
  }
  const known = columns.map(({ column }) => column);
  for (const column of header) {
    if (!known.includes(column))
      problems.add(invalidCell({ name, row: 1, column }, { ar: known.join('، '), en: `one of: ${known.join(', ')}` }));
  }
  const slugs = new Set<string>();
  return rows.filter((row) => {
    const slug = cellsOf(row)('slug');
    if (slugs.has(slug))
      problems.add(invalidCell({ name, row: row.number, column: 'slug' }, { ar: 'اسم لا يتكرر', en: 'a slug that no other row has' }));
    return !slugs.has(slug) && slugs.add(slug);
  });
}

/** What stands in a row, without the white space around it. */
function cellsOf({ cells }: TableRow): Cells {
  return (column) => (cells.get(column) ?? '').trim();
}

function actorsOf(table: Table, work: Work): readonly AnyRecord[] {
  return rowsOf(table, simpleActorColumns, work.problems).flatMap((row) => {
    const cells = cellsOf(row);
    const data = { kind: cells('kind'), names: namesIn(cells, 'name', 'alias'), countries: listIn(cells('countries')) };
    return recordOf('actor', data, { ...work, row, name: table.name, columns: simpleActorColumns });
  });
}

interface AgreementWork extends Work {
  readonly actorId: (slug: string) => string | undefined;
}

function agreementsOf(table: Table, work: AgreementWork): readonly AnyRecord[] {
  return rowsOf(table, simpleAgreementColumns, work.problems).flatMap((row) => {
    const cells = cellsOf(row);
    const place = { ...work, row, name: table.name, columns: simpleAgreementColumns };
    const called = namesIn(cells, 'name', 'alias');
    const data = {
      label: textsIn(cells, 'label'),
      names: called.length > 0 ? called : namesIn(cells, 'label', 'gloss'),
      instrument: cells('instrument'),
      nature: cells('nature'),
      textAvailability: cells('text'),
      fields: listIn(cells('fields')),
      participations: partiesIn(cells('parties'), place),
      lineage: [],
    };
    const agreement = recordOf('agreement', data, place);
    return [...agreement, ...agreement.flatMap(({ id }) => signatureOf(id, cells, place))];
  });
}

interface RowWork extends Work {
  readonly row: TableRow;
  readonly name: string;
  readonly columns: readonly SimpleColumn[];
}

function partiesIn(cell: string, { actorId, problems, row, name }: RowWork & AgreementWork): readonly unknown[] {
  return listIn(cell).flatMap((slug) => {
    const actor = actorId(slug);
    if (actor !== undefined) return [{ actor, role: 'party' }];
    const expected = { ar: `اسم فاعل موجود، لا «${slug}»`, en: `the slug of an actor that is there, not “${slug}”` };
    problems.add(invalidCell({ name, row: row.number, column: 'parties' }, expected));
    return [];
  });
}

/** The signature, where its date is given: our words for what it is, and no signatories, as a party need not have signed itself. */
function signatureOf(agreement: string, cells: Cells, work: RowWork): readonly AnyRecord[] {
  const edtf = cells('date_signed');
  if (edtf === '') return [];
  const { ar, en } = textsIn(cells, 'label');
  const label = { ...(ar ? { ar: `توقيع: ${ar}` } : {}), ...(en ? { en: `Signature: ${en}` } : {}) };
  const data = {
    type: 'signature',
    label,
    date: { edtf },
    participations: [],
    agreements: [agreement],
    clauses: [],
    modality: 'occurred',
    figures: [],
  };
  return recordOf('event', { ...data, slug: `${cells('slug')}-signature` }, work);
}

function recordOf(
  kind: RecordKind,
  data: Readonly<Record<string, unknown>>,
  { options, problems, row, name, columns }: RowWork,
): readonly AnyRecord[] {
  const head = { record: kind, id: options.newId(kind), schemaVersion: currentSchemaVersion, slug: cellsOf(row)('slug') };
  const reading = readRecordEntry({ ...head, ...data }, kind);
  if (reading.outcome === 'entry') return reading.entry.record === 'statement' ? [] : [reading.entry];
  if (reading.outcome === 'newer') problems.add(reading.problem);
  else {
    for (const fault of reading.faults)
      problems.add(
        invalidCell({ name, row: row.number, column: columnOf(fault.path, columns) }, expectedInCell(fault, layoutsOf(kind)[0]?.shape)),
      );
  }
  return [];
}

/** The column out of which a field was filled. */
function columnOf(path: readonly (string | number)[], columns: readonly SimpleColumn[]): string {
  const field = path.join('.');
  return columns.find(({ fills }) => field === fills || field.startsWith(`${fills}.`))?.column ?? field;
}

const languages = ['en', 'ar'] as const;

function textsIn(cells: Cells, stem: string): Readonly<Partial<Record<'ar' | 'en', string>>> {
  return Object.fromEntries(
    languages.flatMap((language) => (cells(`${stem}_${language}`) === '' ? [] : [[language, cells(`${stem}_${language}`)]])),
  );
}

function namesIn(cells: Cells, stem: string, kind: 'alias' | 'gloss'): readonly unknown[] {
  return Object.entries(textsIn(cells, stem)).map(([language, value]) => ({ value, language, kind }));
}

/** What stands between semicolons, Arabic ones too. */
function listIn(cell: string): readonly string[] {
  return cell
    .split(/[;؛]/)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}
