import { AnyRecord, currentSchemaVersion } from '@mithaq/domain';
import type { MatchedPart, MatchedValue } from '../matching/match.ts';
import type { Resolve } from '../matching/resolved.ts';
import type { PartKind } from '../proposal.ts';
import { fittingValue } from './fitting.ts';
import type { OpenQuestion } from './options.ts';

/** A record that was made or added to, or what is still to be answered before it can be. */
export interface Made {
  readonly record?: AnyRecord;
  readonly questions: readonly OpenQuestion[];
}

/** The lists of each kind, which a record has even where they are empty, and what is ours to say of everything that is read in the press. */
const empty: Readonly<Record<PartKind, Readonly<Record<string, unknown>>>> = {
  agreement: { names: [], fields: [], participations: [], lineage: [], textAvailability: 'reported-only' },
  clause: { topics: [], obligated: [], beneficiaries: [] },
  event: { participations: [], agreements: [], clauses: [], figures: [] },
  actor: { names: [], countries: [] },
  place: { names: [] },
  office: { names: [] },
};

/** What a new record has beside its values. */
export interface Framing {
  readonly id: string;
  readonly slug: string;
  readonly resolve: Resolve;
  /** What an editor gave, and what only the register tells: a clause's place in its agreement. */
  readonly given: Readonly<Record<string, unknown>>;
}

/** Makes the record of a new part of the values that fit it. */
export function newRecord(part: MatchedPart, { id, slug, resolve, given }: Framing): Made {
  const { fields, questions } = filled(part, standing(part), { onto: empty[part.record], resolve });
  const label = part.record === 'agreement' || part.record === 'clause' || part.record === 'event' ? { label: part.label } : {};
  const record = AnyRecord.safeParse({ record: part.record, id, schemaVersion: currentSchemaVersion, slug, ...label, ...fields, ...given });
  if (record.success) return { record: record.data, questions };
  const missing = new Set(record.error.issues.map(({ path }) => String(path[0] ?? '')));
  return { questions: [...questions, ...[...missing].map((property) => ({ part: part.key, question: 'missing', property }) as const)] };
}

/** Adds to a record of the register what the text adds to it. No record where it adds nothing. */
export function addedTo(held: AnyRecord, part: MatchedPart, resolve: Resolve): Made {
  const added = standing(part).filter(({ against }) => against.standing === 'adds');
  const { fields, questions } = filled(part, added, { onto: { ...held }, resolve });
  const record = added.length === 0 ? undefined : AnyRecord.safeParse({ ...held, ...fields });
  return { ...(record?.success && { record: record.data }), questions };
}

function standing({ values }: MatchedPart): readonly MatchedValue[] {
  return values.filter(({ isBeside }) => !isBeside);
}

interface Onto {
  readonly onto: Readonly<Record<string, unknown>>;
  readonly resolve: Resolve;
}

/** The fields of a record with values put in: a list is added to, anything else is set. */
function filled(part: MatchedPart, values: readonly MatchedValue[], { onto, resolve }: Onto) {
  const fields = new Map<string, unknown>(Object.entries(onto));
  const questions: OpenQuestion[] = [];
  for (const said of values) {
    const value = fittingValue(part.record, said, resolve);
    const held = fields.get(said.property);
    if (value === undefined) questions.push({ part: part.key, question: 'unfit', property: said.property });
    else fields.set(said.property, Array.isArray(held) ? [...held, value] : value);
  }
  return { fields: Object.fromEntries(fields), questions };
}
