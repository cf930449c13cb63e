import type { Register, RegisterIndex } from '../../register.ts';
import type { AnyRecord, RecordKind } from '../../registry.ts';
import { echo } from '../../validation/echo.ts';
import { Slug } from '../../values/id.ts';
import { type Faults, Problems } from '../intake/problems.ts';
import { type CsvLimits, csvLimits } from './read.ts';
import type { Cells } from './simple-cells.ts';
import { simpleActorColumns, simpleAgreementColumns } from './simple-columns.ts';
import { NewIds } from './simple-ids.ts';
import { recordOf, rowsOf, type SimpleRow, type Work } from './simple-rows.ts';
import { readTable, type Table } from './table.ts';

/** Two tables as somebody begins them in a spreadsheet. */
export interface SimpleTables {
  /** `slug,label_en,label_ar,name_en,name_ar,instrument,nature,text,fields,parties,date_signed` */
  readonly agreements: string | Uint8Array;
  /** `slug,kind,name_en,name_ar,countries`. Not needed where every party is in the register already. */
  readonly actors?: string | Uint8Array;
}

export interface SimpleOptions {
  /** Makes a new id of a kind, another each time. Ids need a clock and chance, which the domain has not. */
  readonly newId: (kind: RecordKind) => string;
  /** The register that the tables add to: its actors may be named as parties by their slugs, and no slug or id of it is given again. */
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
  const work = { problems, ids: new NewIds(options, problems), ...(options.register ? { register: options.register } : {}) };
  const read = (name: string, content: string | Uint8Array): Table | undefined =>
    readTable({ name, content, cellLimit: limits.cell }, problems);
  const actorTable = actors === undefined ? undefined : read('actors.csv', actors);
  const agreementTable = read('agreements.csv', agreements);
  const newActors = actors === undefined ? noActors : actorsOf(actorTable, work);
  const rest = agreementTable ? agreementsOf(agreementTable, { work, actors: newActors }) : [];
  return problems.none
    ? { outcome: 'read', register: { records: [...newActors.records, ...rest], statements: [] } }
    : { outcome: 'refused', ...problems.faults };
}

/** The actors of their table. `isNamed`: whether the table has a slug, or may have it, even where its row was refused. */
interface NewActors {
  readonly records: readonly AnyRecord[];
  readonly isNamed: (slug: string) => boolean;
}

const noActors: NewActors = { records: [], isNamed: () => false };

function actorsOf(table: Table | undefined, work: Work): NewActors {
  const rows = table && rowsOf({ table, kind: 'actor', columns: simpleActorColumns }, work);
  if (!table || !rows) return { records: [], isNamed: () => true };
  const named = new Set(table.rows.map(({ cells }) => cells.get('slug')?.trim()));
  return { records: rows.flatMap((row) => actorOf(row, work)), isNamed: (slug) => named.has(slug) };
}

function actorOf(row: SimpleRow, work: Work): readonly AnyRecord[] {
  const { cells } = row;
  const data = { kind: cells.at('kind'), names: namesIn(cells, 'name', 'alias'), countries: cells.listAt('countries') };
  return recordOf('actor', data, { row, work });
}

interface AgreementWork {
  readonly work: Work;
  readonly actors: NewActors;
}

function agreementsOf(table: Table, { work, actors }: AgreementWork): readonly AnyRecord[] {
  const ids = new Map<string, string>(actors.records.map(({ slug, id }) => [slug, id]));
  const parties: Parties = {
    idOf: (slug) => ids.get(slug) ?? work.register?.find('actor', slug)?.id,
    isNamed: actors.isNamed,
  };
  const signatures = new Set<string>();
  return (rowsOf({ table, kind: 'agreement', columns: simpleAgreementColumns }, work) ?? []).flatMap((row) => {
    const agreement = recordOf('agreement', agreementIn(row, parties), { row, work });
    return [...agreement, ...agreement.flatMap(({ id }) => signatureOf(id, row, { work, signatures }))];
  });
}

function agreementIn(row: SimpleRow, parties: Parties): Readonly<Record<string, unknown>> {
  const { cells } = row;
  const called = namesIn(cells, 'name', 'alias');
  return {
    label: cells.textsAt('label'),
    names: called.length > 0 ? called : namesIn(cells, 'label', 'gloss'),
    instrument: cells.at('instrument'),
    nature: cells.at('nature'),
    textAvailability: cells.at('text'),
    fields: cells.listAt('fields'),
    participations: partiesIn(row, parties),
    lineage: [],
  };
}

/** Who can be a party: actors by their slugs, and slugs of which something is told already. */
interface Parties {
  readonly idOf: (slug: string) => string | undefined;
  readonly isNamed: (slug: string) => boolean;
}

function partiesIn({ cells, refuse }: SimpleRow, { idOf, isNamed }: Parties): readonly unknown[] {
  return cells.listAt('parties').flatMap((slug) => {
    const actor = idOf(slug);
    if (actor !== undefined) return [{ actor, role: 'party' }];
    const found = echo(slug);
    if (!isNamed(slug))
      refuse('parties', { ar: `اسم فاعل موجود، لا «${found}»`, en: `the slug of an actor that is there, not “${found}”` });
    return [];
  });
}

interface SignatureWork {
  readonly work: Work;
  /** The slugs of signatures so far. */
  readonly signatures: Set<string>;
}

/** The signature, where its date is given: our words for what it is, and no signatories, as a party need not have signed itself. */
function signatureOf(agreement: string, row: SimpleRow, { work, signatures }: SignatureWork): readonly AnyRecord[] {
  const edtf = row.cells.at('date_signed');
  if (edtf === '') return [];
  const { ar, en } = row.cells.textsAt('label');
  const label = { ...(ar ? { ar: `توقيع: ${ar}` } : {}), ...(en ? { en: `Signature: ${en}` } : {}) };
  const slug = slugOfSignature(row.slug, (one) => signatures.has(one) || work.register?.find('event', one) !== undefined);
  signatures.add(slug);
  const told = { slug, type: 'signature', label, date: { edtf }, modality: 'occurred' };
  return recordOf('event', { ...told, participations: [], agreements: [agreement], clauses: [], figures: [] }, { row, work });
}

const longestSlug = Slug.maxLength ?? Number.POSITIVE_INFINITY;

/** The agreement's slug and `-signature`: cut where it would be too long, numbered where it is taken, as nobody sees it in the table. */
function slugOfSignature(agreement: string, isTaken: (slug: string) => boolean): string {
  for (let count = 1; ; count += 1) {
    const ending = count === 1 ? '-signature' : `-signature-${count}`;
    const slug = agreement.slice(0, longestSlug - ending.length).replace(/-$/, '') + ending;
    if (!isTaken(slug)) return slug;
  }
}

function namesIn(cells: Cells, stem: string, kind: 'alias' | 'gloss'): readonly unknown[] {
  return Object.entries(cells.textsAt(stem)).map(([language, value]) => ({ value, language, kind }));
}
