import { pickText, propertyLabel, type Words } from '@mithaq/domain';
import type { MatchedProposal, OpenQuestion } from '@mithaq/reader';
import type { MatchedPart } from '@mithaq/reader/editing';

/** A question that an editor has to answer before a part can be accepted, in both languages. */
export function questionInWords({ parts }: Pick<MatchedProposal, 'parts'>, { part: key, question, property }: OpenQuestion): Words {
  const part = parts.find((one) => one.key === key);
  const label = part?.label ?? {};
  const field = part !== undefined && property !== undefined ? propertyLabel(part.record, property) : {};
  const ask = questions[question];
  return {
    ar: ask.ar(pickText(label, 'ar').text, pickText(field, 'ar').text),
    en: ask.en(pickText(label, 'en').text, pickText(field, 'en').text),
  };
}

/** Of a part, what tells which other parts it names. */
type Naming = Pick<MatchedPart, 'key' | 'record' | 'of'> & {
  readonly values: readonly { readonly property: string; readonly value: unknown }[];
};

/**
 * The questions that are put to an editor: not those that are answered with another one. A clause of an agreement that cannot be made yet
 * lacks its agreement, but nobody has to say which it is.
 */
export function questionsToPut(
  { parts }: { readonly parts: readonly Naming[] },
  { records, open }: { readonly records: ReadonlyMap<string, string>; readonly open: readonly OpenQuestion[] },
): readonly OpenQuestion[] {
  const byKey = new Map(parts.map((part) => [part.key, part]));
  const isUnmade = (key: string) => byKey.has(key) && !records.has(key);
  return open.filter(({ part: key, question, property }) => {
    const part = byKey.get(key);
    if (part === undefined || property === undefined || (question !== 'missing' && question !== 'unfit')) return true;
    return !namedIn(part, property, [...byKey.keys()]).some(isUnmade);
  });
}

/** The parts that a part names in a property. */
function namedIn({ key, record, of, values }: Naming, property: string, keys: readonly string[]): readonly string[] {
  if (record === 'clause' && property === 'agreement') return of === undefined ? [] : [of];
  const said = JSON.stringify(values.filter((value) => value.property === property).map(({ value }) => value));
  return keys.filter((other) => other !== key && said.includes(JSON.stringify(other)));
}

type Asking = (label: string, field: string) => string;

const questions: Readonly<Record<OpenQuestion['question'], { readonly ar: Asking; readonly en: Asking }>> = {
  missing: {
    ar: (label, field) => `النص لا يذكر «${field}» في: ${label}`,
    en: (label, field) => `the text does not give “${field}” of: ${label}`,
  },
  unfit: {
    ar: (label, field) => `ما في النص لا يصلح قيمةً لحقل «${field}» في: ${label}`,
    en: (label, field) => `what the text gives does not fit “${field}” of: ${label}`,
  },
  unsourced: {
    ar: (label, field) => `لا موضع في النص يسند «${field}» في: ${label}`,
    en: (label, field) => `no passage of the text backs “${field}” of: ${label}`,
  },
  undecided: {
    ar: (label) => `أهو من سجلات السجل أم جديد: ${label}`,
    en: (label) => `is it a record of the register, or new: ${label}`,
  },
};
