import { CountryCode, Day, Edtf, fuzzyDate, type LocalizedText } from '@mithaq/domain';
import type { AgreementFound, ClauseFound, DateFound, EventFound, Mention, Referent, Referred, Span } from '../../src/index.ts';
import type { Passage } from './passage.ts';

/** A passage small enough to score by hand. */
export const text = 'وقعت السودان ومصر أمس اتفاقا في جوبا بحضور سلفا كير';

/** The passage with everything in it marked. */
export const passage: Passage = {
  id: 'small',
  language: 'ar',
  region: 'sudan',
  published: Day.parse('2020-10-04'),
  batch: 1,
  text,
  register: [
    { record: 'sd', kind: 'actor', actorKind: 'state', country: CountryCode.parse('SD'), names: ['السودان'] },
    { record: 'kiir', kind: 'actor', actorKind: 'person', names: ['سلفا كير ميارديت', 'سلفا كير'] },
  ],
  newcomers: [
    { key: 'eg', kind: 'actor', actorKind: 'state', country: CountryCode.parse('EG') },
    { key: 'juba', kind: 'place', country: CountryCode.parse('SS') },
  ],
  agreements: [{ key: 'pact', instrument: 'agreement' }],
  mentions: [
    { exact: 'السودان', means: 'sd' },
    { exact: 'مصر', means: 'eg' },
    { exact: 'جوبا', means: 'juba' },
    { exact: 'سلفا كير', means: 'kiir' },
  ],
  dates: [{ exact: 'أمس', edtf: Edtf.parse('2020-10-03') }],
  phrases: [{ exact: 'اتفاقا', agreement: 'pact' }],
  topics: [],
  clauses: [],
  events: [],
};

const reason: LocalizedText = { en: 'a test' };
const judged = { confidence: 'high', reason, basis: 'test' } as const;

/** The span of words that stand in a text once. */
export function spanIn(words: string, within = text): Span {
  const start = within.indexOf(words);
  return { start, end: start + words.length, exact: words };
}

/** A record of the register. */
export const known = (record: string): Referent => ({ record });

/** A newcomer that is a state, or a place of it. */
export function country(kind: 'actor' | 'place', code: 'SD' | 'EG' | 'SS'): Referent {
  return {
    newcomer: {
      key: `${kind} ${code}`,
      kind,
      ...(kind === 'actor' && { actorKind: 'state' }),
      names: [],
      country: CountryCode.parse(code),
    },
  };
}

/** Words that mean somebody. */
export const referred = (words: string, referent: Referent): Referred => ({ ...spanIn(words), referent });

/** A mention as the reader gives it. */
export const mention = (words: string, referent: Referent): Mention => ({ ...spanIn(words), ...judged, ...referent, kind: 'mention' });

/** A date as the reader gives it. */
export const date = (words: string, edtf: string): DateFound => ({ ...spanIn(words), ...judged, kind: 'date', date: fuzzyDate(edtf) });

/** An agreement as the reader gives it, without names, parties or topics. */
export function agreement(words: string, told: Partial<AgreementFound>): AgreementFound {
  return {
    ...spanIn(words),
    ...judged,
    kind: 'agreement',
    key: words,
    instrument: 'agreement',
    names: [],
    participations: [],
    topics: [],
    ...told,
  };
}

/** A clause as the reader gives it, without parties. */
export function clause(words: string, told: Partial<ClauseFound> & Pick<ClauseFound, 'topics'>): ClauseFound {
  return { ...spanIn(words), ...judged, kind: 'clause', obligated: [], beneficiaries: [], ...told };
}

/** An event as the reader gives it: a signature that occurred, by nobody. */
export function event(words: string, told: Partial<EventFound>): EventFound {
  const base = { type: 'signature', modality: 'occurred', participations: [], agreements: [] } as const;
  return { ...spanIn(words), ...judged, kind: 'event', within: spanIn(words), ...base, ...told };
}
