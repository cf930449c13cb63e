import type { CitationView, EventRow, Ref, SourceRef, StatementView } from '@mithaq/client';
import { boundsOf, fuzzyDate, propertyLabel, typeId } from '@mithaq/domain';

let count = 0;

/** A new id for a sample record. */
function sampleId(prefix: string): string {
  count += 1;
  return typeId(prefix, count.toString(16).padStart(32, '0'));
}

export function ref(record: Ref['record'], slug: string, ar: string, en: string): Ref {
  return { id: sampleId(record), record, slug, label: { ar, en } };
}

export function source(slug: string, label: [ar: string, en: string], publisher?: [ar: string, en: string]): SourceRef {
  return {
    ...ref('source', slug, ...label),
    ...(publisher ? { publisher: { ar: publisher[0], en: publisher[1] } } : {}),
    type: 'article',
    language: 'ar',
    rights: 'excerpts-only',
    attached: false,
    sample: true,
    record: 'source',
  };
}

export function cites(from: SourceRef, exact: string, by?: Ref): CitationView {
  count += 1;
  return {
    source: from,
    exact,
    start: count * 100,
    end: count * 100 + exact.length,
    check: 'unchecked',
    ...(by ? { attributedTo: by } : {}),
  };
}

export function says(
  subject: Ref,
  property: string,
  citations: CitationView[],
  standing: StatementView['standing'] = 'accepted',
): StatementView {
  return {
    id: sampleId('statement'),
    subject: subject.id,
    property,
    propertyLabel: propertyLabel(subject.record, property),
    value: null,
    display: {},
    modality: 'occurred',
    standing,
    citations,
  };
}

interface EventParts {
  named: Ref;
  type: EventRow['type'];
  edtf?: string;
  place?: Ref;
  modality?: EventRow['modality'];
  sources?: number;
}

export function event({ named, type, edtf, place, modality = 'occurred', sources = 1 }: EventParts): EventRow {
  const date = edtf === undefined ? undefined : fuzzyDate(edtf);
  const { earliest, latest } = date ? boundsOf(date) : { earliest: null, latest: null };
  const support = { sources, independent: sources > 1 ? 1 : 0, oneSpeaker: false };
  return {
    ref: named,
    type,
    earliest,
    latest,
    modality,
    parts: [],
    agreements: [],
    support,
    ...(date ? { date } : {}),
    ...(place ? { place } : {}),
  };
}
