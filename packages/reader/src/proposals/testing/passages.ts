import { fuzzyDate, Instrument, type LocalizedText, TopicCode } from '@mithaq/domain';
import type { AgreementFound, ClauseFound, Dated, EventFound, Judged, Newcomer, Referent, Referred, Span } from '../../found.ts';

/** Writes findings of a text by hand: where words stand is looked up. */
export function findingsBy(text: string) {
  /** The words where they stand first, or first after others. */
  const at = (exact: string, after = ''): Span => {
    const start = text.indexOf(exact, after === '' ? 0 : text.indexOf(after));
    if (start === -1) throw new RangeError(`not in the text: ${exact}`);
    return { start, end: start + exact.length, exact };
  };
  const who = (exact: string, referent: Referent, after?: string): Referred => ({ ...at(exact, after), referent });
  const on = (exact: string, edtf: string, after?: string): Dated => ({ ...at(exact, after), date: fuzzyDate(edtf, { asRead: exact }) });
  return { at, who, on };
}

const reason: LocalizedText = { ar: 'سبب', en: 'a reason' };

/** What every finding carries. */
export function judged(basis: string): Judged {
  return { confidence: 'high', reason, basis };
}

/** Somebody new: a person, a state, a place. */
export function newcomer(key: string, value: string, given: Partial<Newcomer> = {}): { readonly newcomer: Newcomer } {
  return { newcomer: { key, kind: 'actor', actorKind: 'person', names: [{ value, language: 'ar', kind: 'official' }], ...given } };
}

/** An agreement that a phrase means. */
export function agreementAt(span: Span, given: Partial<AgreementFound> = {}): AgreementFound {
  const found = {
    kind: 'agreement',
    key: 'a',
    instrument: Instrument.parse('agreement'),
    names: [],
    participations: [],
    topics: [],
  } as const;
  return { ...span, ...judged('agreement:agreement:اتفاقية'), ...found, ...given };
}

/** A clause that a passage gives. */
export function clauseAt(span: Span, topic: string, given: Partial<ClauseFound> = {}): ClauseFound {
  const found = { kind: 'clause', agreement: 'a', topics: [TopicCode.parse(topic)], obligated: [], beneficiaries: [] } as const;
  return { ...span, ...judged(`topic:${topic}`), ...found, ...given };
}

/** An event that a word tells. */
export function eventAt(span: Span, type: EventFound['type'], given: Partial<EventFound> = {}): EventFound {
  const found = { kind: 'event', type, modality: 'occurred', within: span, participations: [], agreements: [] } as const;
  return { ...span, ...judged(`event:${type}`), ...found, ...given };
}
