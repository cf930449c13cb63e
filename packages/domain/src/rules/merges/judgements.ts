import * as z from 'zod';
import { idSchema, RecordId } from '../../values/id.ts';
import { LocalizedText } from '../../values/text.ts';
import { compareTexts } from '../time/spans.ts';

export const JudgementId = /* @__PURE__ */ idSchema('judgement');
export type JudgementId = z.output<typeof JudgementId>;

/** Whether two records are one: `unsure` puts the question off, and takes back what was said before. */
export const Verdict = /* @__PURE__ */ z.enum(['same', 'different', 'unsure']);
export type Verdict = z.output<typeof Verdict>;

/** A moment as RFC 3339 writes it, in UTC and to the millisecond, so that moments sort as texts. */
export const Instant = /* @__PURE__ */ z.iso.datetime({ precision: 3 });
export type Instant = z.output<typeof Instant>;

/**
 * Somebody's judgement whether two records of one kind are one. It deletes nothing and is never changed: whoever thinks
 * otherwise judges the pair again, and the latest judgement counts. (After nomenklatura's resolver, where a pair is positive,
 * negative or unsure, with the user and the time.)
 */
export const Judgement = /* @__PURE__ */ z
  .strictObject({
    id: JudgementId,
    one: RecordId,
    other: RecordId,
    verdict: Verdict,
    /** Who judged: a user's name or address, as the caller knows them. */
    by: z.string().min(1).max(200),
    at: Instant,
    note: LocalizedText.exactOptional(),
  })
  .refine(({ one, other }) => one !== other, { path: ['other'], message: 'expected another record than the first' })
  .refine(({ one, other }) => prefixOf(one) === prefixOf(other), {
    path: ['other'],
    message: 'expected a record of the same kind as the first',
  });
export type Judgement = z.output<typeof Judgement>;

function prefixOf(id: string): string {
  return id.slice(0, id.lastIndexOf('_'));
}

/**
 * The judgements that count: of each pair, whichever way round it was named, the latest; of two at one moment, the one with the
 * greater id, which was made later (RFC 9562: version 7 UUIDs, of which TypeIDs are made, sort by time). That the latest word
 * counts is so in nomenklatura's resolver too, where a new decision replaces the old; that nobody's word weighs more than another's is ours.
 */
export function judgementsInEffect(judgements: readonly Judgement[]): readonly Judgement[] {
  const latest = new Map<string, Judgement>();
  for (const judgement of judgements.toSorted(byTime)) latest.set(pairOf(judgement), judgement);
  return [...latest.values()].toSorted((one, other) => compareTexts(one.id, other.id));
}

function byTime(one: Judgement, other: Judgement): number {
  return compareTexts(one.at, other.at) || compareTexts(one.id, other.id);
}

function pairOf({ one, other }: Judgement): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}
