import { inCodePoints, inCodeUnits } from '../../citations/code-points.ts';
import { isStored } from '../../migrations/migration.ts';
import type { Source } from '../../records/source.ts';
import { Citation, type Statement } from '../../records/statement.ts';
import { problemsOf } from '../../validation/problem.ts';
import type { Day } from '../../values/fuzzy-date.ts';
import { valueKey } from '../../values/value-key.ts';
import { citation as citationShape, isOfType, readOpenCitation } from './citation-shape.ts';
import { jsonLdContext, jsonLdContextIri } from './context.ts';
import { baseOf, type JsonLdOptions, namespaces } from './namespaces.ts';
import { type JsonLdObject, type Reading, unexpected, within } from './shape.ts';
import { membersOf } from './shapes.ts';

/** The context that every Web Annotation names (Web Annotation Data Model, section 3.1). */
export const annotationContextIri = 'http://www.w3.org/ns/anno.jsonld';

/** What our annotations say beyond that context. */
const annotationTerms: JsonLdObject = {
  mithaq: namespaces.mithaq,
  prov: namespaces.prov,
  CodeUnitPositionSelector: 'mithaq:CodeUnitPositionSelector',
  TextState: 'mithaq:TextState',
  attributedTo: { '@id': 'prov:wasAttributedTo', '@type': '@id' },
  quotedFrom: { '@id': 'prov:wasQuotedFrom', '@type': '@id' },
  accessed: { '@id': 'mithaq:accessed', '@type': 'xsd:date' },
  sha256: `${namespaces.schema}sha256`,
  length: { '@id': 'mithaq:length', '@type': 'xsd:nonNegativeInteger' },
};

/** How citations are written as annotations. */
export interface AnnotationOptions extends JsonLdOptions {
  /** The sources that are at hand: what is known of a source's text becomes the state of the passage. */
  readonly sources?: readonly Source[];
  /** The texts that are at hand, by the id of their source: there the passage gets a TextPositionSelector too, in code points. */
  readonly texts?: ReadonlyMap<string, string>;
}

/** How citations are read from annotations. */
export interface AnnotationReadingOptions extends JsonLdOptions {
  /** The text of the source, which an annotation that others made needs: its position is counted in code points. */
  readonly text?: string;
}

const context = { '@context': [annotationContextIri, annotationTerms] };

/**
 * Writes a citation as a Web Annotation specific resource: the passage by quote and by position, its source, whose words it is, and
 * the state of the text that it was read in. Unlike in `toJsonLd`, ids are full IRIs: those who read annotations seldom process JSON-LD.
 */
export function citationToJsonLd(citation: Citation, options: AnnotationOptions = {}): JsonLdObject {
  return { ...context, ...specificResource(citation, options) };
}

/**
 * Writes every citation of a statement as a Web Annotation of its own, which links the passage to the statement.
 * Its id is that of the statement with the citation's number from 1, such as `…#citation-1`.
 */
export function annotationsOf(statement: Statement, options: AnnotationOptions = {}): readonly JsonLdObject[] {
  const iri = `${baseOf(options)}${statement.id}`;
  return statement.citations.map((citation, at) => ({
    ...context,
    id: `${iri}#citation-${at + 1}`,
    type: 'Annotation',
    motivation: 'linking',
    body: iri,
    target: specificResource(citation, options),
  }));
}

/**
 * Reads a citation out of JSON-LD: an annotation with one target, or a specific resource. What else they say (a body, a creator,
 * selectors of other types, a state) is no part of a citation and is not read; hold the citation against its text with `verifyCitation`.
 * @throws MithaqError `invalid-input` where there is no one passage of a source of the register, by quote and by position; also where
 * the position is in code points alone and no text is given to count them in
 */
export function citationFromJsonLd(document: unknown, options: AnnotationReadingOptions = {}): Citation {
  const start: Reading = { base: baseOf(options), path: [] };
  const [resource, reading] = resourceIn(document, start);
  const data = readOpenCitation(withCodeUnits(resource, options.text), reading);
  const parsed = Citation.safeParse(data);
  if (parsed.success) return parsed.data;
  const [problem] = problemsOf(parsed.error.issues, { data });
  const expected = problem?.expected ?? { ar: 'اقتباس', en: 'a citation' };
  throw unexpected(expected, { ...reading, path: [...reading.path, ...(problem?.path ?? [])] });
}

/** The resource with its position in code units, counted in the text where it has one in code points alone. */
function withCodeUnits(resource: JsonLdObject, text: string | undefined): JsonLdObject {
  const selectors = membersOf(resource['selector']);
  const others = selectors.find((one) => isOfType(one, 'TextPositionSelector'));
  if (text === undefined || !isStored(others) || selectors.some((one) => isOfType(one, 'CodeUnitPositionSelector'))) return resource;
  const { start, end } = others;
  if (typeof start !== 'number' || typeof end !== 'number') return resource;
  return { ...resource, selector: [...selectors, { type: 'CodeUnitPositionSelector', ...inCodeUnits(text, { start, end }) }] };
}

function resourceIn(document: unknown, reading: Reading): readonly [JsonLdObject, Reading] {
  if (!isStored(document)) throw unexpected({ ar: 'كائن', en: 'an object' }, reading);
  refuseOtherContext(document, reading);
  const [only, ...others] = isOfType(document, 'Annotation') ? membersOf(document['target']) : [document];
  const place = only === document ? reading : within(reading, 'target');
  if (others.length === 0 && isStored(only) && isOfType(only, 'SpecificResource')) return [only, place];
  throw unexpected({ ar: 'مقطع واحد (SpecificResource)', en: 'one SpecificResource' }, place);
}

/** A target taken out of its document has no context of its own; a document has to have one in which the terms mean what they mean here. */
function refuseOtherContext(document: JsonLdObject, reading: Reading): void {
  if (document['@context'] === undefined) return;
  const ours = valueKey(jsonLdContext);
  const known = membersOf(document['@context']).some(
    (one) => one === annotationContextIri || one === jsonLdContextIri || valueKey(one) === ours,
  );
  if (!known)
    throw unexpected({ ar: `سياق ${annotationContextIri}`, en: `the context ${annotationContextIri}` }, within(reading, '@context'));
}

function specificResource(citation: Citation, options: AnnotationOptions): JsonLdObject {
  const base = baseOf(options);
  const source = options.sources?.find(({ id }) => id === citation.source);
  const text = options.texts?.get(citation.source);
  const written: JsonLdObject = Object(citationShape.write(citation));
  return {
    ...written,
    source: `${base}${citation.source}`,
    quotedFrom: `${base}${citation.source}`,
    selector: [...membersOf(written['selector']), ...(text === undefined ? [] : [inText(citation, text)])],
    ...(citation.attributedTo === undefined ? {} : { attributedTo: `${base}${citation.attributedTo}` }),
    ...(source ? { state: statesOf(source, citation.accessed ?? source.retrieved) } : {}),
  };
}

function inText({ selector }: Citation, text: string): JsonLdObject {
  return { type: 'TextPositionSelector', ...inCodePoints(text, selector) };
}

/** The text by its hash and length, and where it is known, the day on which it was so and a copy that was kept. */
function statesOf({ text, archivedUrl }: Source, read: Day | undefined): readonly JsonLdObject[] {
  const byHash = { type: 'TextState', ...text };
  if (read === undefined) return [byHash];
  const onDay = { type: 'TimeState', sourceDateStart: `${read}T00:00:00Z`, sourceDateEnd: `${read}T23:59:59Z` };
  return [byHash, archivedUrl === undefined ? onDay : { ...onDay, cached: archivedUrl }];
}
