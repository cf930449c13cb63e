import {
  type AnyRecord,
  canonicalJson,
  captionOfRecord,
  checkStatement,
  MithaqError,
  propertyLabel,
  type Statement,
  type StatementProblem,
  unpublishable,
  type Words,
} from '@mithaq/domain';

/** Records, and the statements about them. */
export interface Extract {
  readonly records: readonly AnyRecord[];
  readonly statements: readonly Statement[];
}

/** A value without a source; a statement that does not fit the record it is about. */
type Fault =
  | { readonly fault: 'unsupported'; readonly record: AnyRecord; readonly property: string; readonly value: unknown }
  | { readonly fault: 'statement'; readonly record: AnyRecord; readonly statement: Statement; readonly problem: StatementProblem };

/** The most that an error names. */
const named = 5;

/**
 * Refuses what publishing would leave without a source, or at odds with a statement. What was so already is told elsewhere (`unsupported`):
 * it holds nobody up who changes something else; nor do values that are `excused`, by their keys.
 * @throws MithaqError `unsupported-values`, `invalid-record`
 */
export function requirePublishable(before: Extract, after: Extract, excused: readonly string[] = []): void {
  const there = faultsIn(after);
  if (there.length === 0) return;
  const known = new Set([...faultsIn(before).map(keyOf), ...excused]);
  const faults = there.filter((fault) => !known.has(keyOf(fault)));
  for (const one of faults) if (one.fault === 'statement') throw unfit(one);
  const values = faults.filter((one) => one.fault === 'unsupported');
  const [first] = values;
  if (first !== undefined) throw new MithaqError('unsupported-values', { values: listed(values.map(valueWords)) }, [first.property]);
}

/** The values that have no source. */
export function unsupportedIn(extract: Extract): readonly Extract_<'unsupported'>[] {
  return faultsIn(extract).filter((one) => one.fault === 'unsupported');
}

/** One text for one value of one record that has no source. */
export function unsupportedKey({
  id,
  property,
  value,
}: {
  readonly id: string;
  readonly property: string;
  readonly value: unknown;
}): string {
  return canonicalJson([id, property, value]);
}

function faultsIn({ records, statements }: Extract): Fault[] {
  return records.flatMap((record): Fault[] => {
    const about = statements.filter(({ subject }) => subject === record.id);
    const values = unpublishable(record, about).map(({ property, value }) => ({ fault: 'unsupported' as const, record, property, value }));
    const unfitting = about.flatMap((statement) =>
      checkStatement(statement, record).map((problem) => ({ fault: 'statement' as const, record, statement, problem })),
    );
    return [...values, ...unfitting];
  });
}

function keyOf(one: Fault): string {
  if (one.fault === 'unsupported') return unsupportedKey({ id: one.record.id, property: one.property, value: one.value });
  return canonicalJson([one.statement.id, one.statement.value, one.problem.problem]);
}

function unfit({ record, statement, problem }: Extract_<'statement'>): MithaqError {
  const { ar, en } = problemWords[problem.problem];
  const property = wordsOfProperty(record, statement.property);
  const expected = { ar: `${ar} (${property.ar})`, en: `${en} (${property.en})` };
  return new MithaqError('invalid-record', { name: nameOf(record), expected }, [statement.id]);
}

type Extract_<Kind extends Fault['fault']> = Fault & { readonly fault: Kind };

const problemWords: Readonly<Record<StatementProblem['problem'], Words>> = {
  'other-subject': { ar: 'المنتظر بيان عن هذا السجل', en: 'expected a statement about this record' },
  'unknown-property': { ar: 'المنتظر بيان عن خاصية يعرفها السجل', en: 'expected a statement about a property that the record has' },
  'unfit-value': { ar: 'المنتظر قيمة تصلح للخاصية', en: 'expected a value that fits the property' },
  'not-on-record': {
    ar: 'المنتظر أن يحمل السجل القيمة التي يقبلها بيانه',
    en: 'expected the record to have the value that a statement accepts',
  },
};

function valueWords({ record, property }: Extract_<'unsupported'>): Words {
  const name = nameOf(record);
  const label = wordsOfProperty(record, property);
  return { ar: `${label.ar} (${name.ar})`, en: `${label.en} (${name.en})` };
}

function wordsOfProperty({ record }: AnyRecord, property: string): Words {
  const { ar = property, en = property } = propertyLabel(record, property);
  return { ar, en };
}

/** What a record is called in a message; by its id where it has no words of its own. */
export function nameOf(record: AnyRecord): Words {
  const caption = captionOfRecord(record);
  const any = Object.values(caption)[0] ?? record.id;
  return { ar: caption['ar'] ?? any, en: caption['en'] ?? any };
}

/** Words in a row, each once; of many the first few, and how many more there are. */
export function listed(words: readonly Words[]): Words {
  const all = [...new Map(words.map((one) => [one.en, one])).values()];
  const shown = all.slice(0, named);
  const more = all.length - shown.length;
  return {
    ar: [...shown.map(({ ar }) => ar), ...(more > 0 ? [`و${more} غيرها`] : [])].join('، '),
    en: [...shown.map(({ en }) => en), ...(more > 0 ? [`and ${more} more`] : [])].join(', '),
  };
}
