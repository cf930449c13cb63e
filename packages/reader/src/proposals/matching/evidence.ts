import type { LocalizedText } from '@mithaq/domain';

/** What speaks for a part being a record of the register, or against it, and how much: it orders candidates, and is no probability. */
const evidences = {
  'known-by-name': { weight: 0.5, label: { ar: 'القارئ عرفه باسمه', en: 'the reader knew it by its name' } },
  'same-name': { weight: 0.4, label: { ar: 'اسم واحد', en: 'the same name' } },
  'like-name': { weight: 0.2, label: { ar: 'اسمان متشابهان', en: 'names that are alike' } },
  'other-names': { weight: -0.1, label: { ar: 'اسمان مختلفان', en: 'names that differ' } },
  'same-parties': { weight: 0.4, label: { ar: 'الأطراف أنفسهم', en: 'the same parties' } },
  'shared-parties': { weight: 0.25, label: { ar: 'أطراف مشتركة', en: 'parties in common' } },
  'one-party': { weight: 0.1, label: { ar: 'طرف مشترك', en: 'one party in common' } },
  'other-parties': { weight: -0.5, label: { ar: 'أطراف مختلفون', en: 'other parties' } },
  'same-people': { weight: 0.4, label: { ar: 'المشاركون أنفسهم', en: 'the same people' } },
  'shared-people': { weight: 0.25, label: { ar: 'مشاركون مشتركون', en: 'people in common' } },
  'other-people': { weight: -0.5, label: { ar: 'مشاركون مختلفون', en: 'other people' } },
  'same-day': { weight: 0.3, label: { ar: 'يوم واحد', en: 'the same day' } },
  'overlapping-dates': { weight: 0.15, label: { ar: 'قد يكونان في يوم واحد', en: 'may have been on the same day' } },
  'near-dates': { weight: -0.2, label: { ar: 'يومان مختلفان متقاربان', en: 'different days, near each other' } },
  'other-dates': { weight: -0.6, label: { ar: 'زمنان متباعدان', en: 'times far apart' } },
  'same-instrument': { weight: 0.1, label: { ar: 'نوع الوثيقة واحد', en: 'the same kind of instrument' } },
  'other-instrument': { weight: -0.1, label: { ar: 'وثيقتان من نوعين', en: 'different kinds of instrument' } },
  'same-topics': { weight: 0.2, label: { ar: 'الموضوعات نفسها', en: 'the same topics' } },
  'shared-topics': { weight: 0.1, label: { ar: 'موضوعات مشتركة', en: 'topics in common' } },
  'other-topics': { weight: -0.3, label: { ar: 'لا موضوع مشترك', en: 'no topic in common' } },
  'same-agreement': { weight: 0.5, label: { ar: 'الاتفاق نفسه', en: 'the same agreement' } },
  'same-place': { weight: 0.1, label: { ar: 'مكان واحد', en: 'the same place' } },
  'other-place': { weight: -0.2, label: { ar: 'مكانان مختلفان', en: 'different places' } },
  'same-kind': { weight: 0.05, label: { ar: 'نوع واحد', en: 'of the same kind' } },
  'other-kind': { weight: -0.3, label: { ar: 'نوعان مختلفان', en: 'of different kinds' } },
  'same-country': { weight: 0.15, label: { ar: 'بلد واحد', en: 'a country in common' } },
  'other-country': { weight: -0.3, label: { ar: 'بلدان مختلفان', en: 'no country in common' } },
  'same-organisation': { weight: 0.3, label: { ar: 'جهة واحدة', en: 'of the same organisation' } },
  'other-organisation': { weight: -0.5, label: { ar: 'جهتان مختلفتان', en: 'of different organisations' } },
} as const satisfies Record<string, { readonly weight: number; readonly label: LocalizedText }>;

/** A kind of evidence. */
export type MatchEvidence = keyof typeof evidences;

/** One reason for or against a part being a record, and the values that it rests on, as they stand on either side. */
export interface MatchReason {
  readonly evidence: MatchEvidence;
  readonly values: readonly string[];
}

/** A record of the register that a part may be, how strongly, and why. */
export interface MatchCandidate {
  readonly record: string;
  /** From 0 to 1. */
  readonly score: number;
  readonly reasons: readonly MatchReason[];
}

/** How a piece of evidence is told to an editor. */
export function matchEvidenceLabel(evidence: MatchEvidence): LocalizedText {
  return evidences[evidence].label;
}

/** What a part is to the register: new, one of its records, or perhaps one of several: then an editor decides. */
export type PartMatch =
  | { readonly match: 'new' }
  | ({ readonly match: 'held' } & MatchCandidate)
  | { readonly match: 'unsure'; readonly candidates: readonly [MatchCandidate, ...MatchCandidate[]] };

/** From how much on a candidate is taken to be the record, if no other comes near; and from how much on it is offered. */
export interface Thresholds {
  readonly held: number;
  readonly offered: number;
}

/** How far the best has to be ahead of the second. */
const lead = 0.1;
/** So many are offered. */
const mostOffered = 5;

/** Weighs the records that a part may be: decided only where one is strong and no other is near it. */
export function decide(reasons: ReadonlyMap<string, readonly MatchReason[]>, { held, offered }: Thresholds): PartMatch {
  const candidates = [...reasons]
    .map(([record, why]) => ({ record, score: scoreOf(why), reasons: why }))
    .filter(({ score }) => score >= offered)
    .sort((one, other) => other.score - one.score || (one.record < other.record ? -1 : 1));
  const [best, second] = candidates;
  if (best === undefined) return { match: 'new' };
  if (best.score >= held && (second === undefined || best.score - second.score >= lead)) return { match: 'held', ...best };
  return { match: 'unsure', candidates: [best, ...candidates.slice(1, mostOffered)] };
}

/** The weights of the reasons, added up, in hundredths. */
function scoreOf(reasons: readonly MatchReason[]): number {
  const sum = reasons.reduce((total, { evidence }) => total + evidences[evidence].weight, 0);
  return Math.round(Math.min(Math.max(sum, 0), 1) * 100) / 100;
}
