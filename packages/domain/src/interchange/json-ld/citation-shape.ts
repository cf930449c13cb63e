import { isStored } from '../../migrations/migration.ts';
import type { Citation } from '../../records/statement.ts';
import type { Selector } from '../../values/selector.ts';
import {
  type Fields,
  type FieldsOf,
  field,
  type JsonLdObject,
  type Reading,
  readFields,
  type Shape,
  unexpected,
  within,
  writeFields,
} from './shape.ts';
import { day, membersOf, natural, plain, reference } from './shapes.ts';

const quoteFields: FieldsOf<Pick<Selector, 'exact' | 'prefix' | 'suffix'>> = {
  exact: field('exact', 'oa:exact', plain),
  prefix: field('prefix', 'oa:prefix', plain),
  suffix: field('suffix', 'oa:suffix', plain),
};

const positionFields: FieldsOf<Pick<Selector, 'start' | 'end'>> = {
  start: field('start', 'oa:start', natural),
  end: field('end', 'oa:end', natural),
};

/**
 * A selector, as two selectors of the Web Annotation Data Model (W3C recommendation of 23 February 2017) side by side: several
 * selectors of one resource select the same part of it (section 4.2); to refine one by the other would be to count the position from
 * where the quote starts. The quote is a TextQuoteSelector. The position can't be a TextPositionSelector, which counts code points
 * (section 4.2.5), where we count UTF-16 code units; like DataPositionSelector, which counts bytes, it is a class of its own with the
 * same terms. Selectors of other types are passed over: they select the same.
 */
const selector: Shape = {
  definition: { '@container': '@set' },
  fields: [...Object.values(quoteFields), ...Object.values(positionFields)],
  write: (value) => [
    { type: 'TextQuoteSelector', ...writeFields(value, quoteFields) },
    { type: 'CodeUnitPositionSelector', ...writeFields(value, positionFields) },
  ],
  read: (json, reading) => ({
    ...readSelector({ type: 'TextQuoteSelector', fields: quoteFields }, json, reading),
    ...readSelector({ type: 'CodeUnitPositionSelector', fields: positionFields }, json, reading),
  }),
};

function readSelector({ type, fields }: { type: string; fields: Fields }, json: unknown, reading: Reading): JsonLdObject {
  const at = membersOf(json).findIndex((one) => isOfType(one, type));
  if (at === -1) throw unexpected({ ar: `محدِّد من نوع ${type}`, en: `a ${type}` }, reading);
  return readFields(membersOf(json)[at], { fields }, within(reading, at));
}

/** Whether a node is of a class of the Web Annotation vocabulary, or of ours where it is a selector. */
export function isOfType(value: unknown, type: string): boolean {
  return isStored(value) && membersOf(value['type']).some((one) => one === type || one === `oa:${type}` || one === `mithaq:${type}`);
}

const citationFields: FieldsOf<Citation> = {
  source: field('source', 'oa:hasSource', reference),
  selector: field('selector', 'oa:hasSelector', selector),
  attributedTo: field('attributedTo', 'prov:wasAttributedTo', reference),
  accessed: field('accessed', 'mithaq:accessed', day),
};

/** Repeats the source for those who know provenance and not annotations. */
const quotedFrom = field('quotedFrom', 'prov:wasQuotedFrom', reference);

/**
 * A citation: a part of a source, and a quotation from it, attributed to whose words they are. Those who read annotations compare a
 * type with one string, so it has one class only; that it is a `prov:Entity` follows from `prov:wasQuotedFrom`, whose domain that is.
 */
export const citation: Shape = {
  definition: {},
  fields: [...Object.values(citationFields), quotedFrom],
  write: (value) => ({
    type: 'SpecificResource',
    ...writeFields(value, citationFields),
    ...(isStored(value) ? { [quotedFrom.term]: value['source'] } : {}),
  }),
  read: (json, reading) => readFields(json, { fields: citationFields, derived: [quotedFrom.term] }, reading),
};

/** Reads a citation out of a node that may say more, such as the target of anybody's annotation. */
export function readOpenCitation(json: JsonLdObject, reading: Reading): JsonLdObject {
  const terms = Object.values<{ term: string }>(citationFields).map(({ term }) => term);
  const known = Object.fromEntries(Object.entries(json).filter(([term]) => terms.includes(term)));
  return readFields(known, { fields: citationFields }, reading);
}
