import type { Confidence } from '../found.ts';

/** How often findings with one basis were accepted and rejected by editors. */
export interface BasisCount {
  readonly accepted: number;
  readonly rejected: number;
}

/**
 * What the judgements of a basis do to findings that rest on it: `trusted` ones are of high confidence, `doubted` ones of medium confidence
 * at most, `distrusted` ones of low confidence.
 */
export type Effect = 'trusted' | 'doubted' | 'distrusted';

/** The standard score of an interval that holds the true share four times in five. */
const score = 1.2816;

/** The share of findings that are right, beyond or below which something follows. */
const trustedFrom = 0.8;
const doubtedUpTo = 0.6;
const distrustedUpTo = 0.3;

/**
 * What judgements of a basis come to. The share of its findings that are right is not known from a few of them, so the bounds of Wilson's
 * score interval (Wilson 1927) at 80 % are held against the thresholds, and not the share itself: seven of seven are trusted, six of six are
 * not yet; fourteen of fifteen are; nobody is distrusted for less than four rejections. Between the thresholds nothing changes.
 */
export function effectOf({ accepted, rejected }: BasisCount): Effect | undefined {
  const judged = accepted + rejected;
  if (judged === 0) return undefined;
  const { least, most } = boundsOf(accepted / judged, judged);
  if (least >= trustedFrom) return 'trusted';
  if (most <= distrustedUpTo) return 'distrusted';
  return most <= doubtedUpTo ? 'doubted' : undefined;
}

/** Wilson's score interval of a share that was seen in so many cases. */
function boundsOf(share: number, cases: number): { readonly least: number; readonly most: number } {
  const weight = score ** 2 / cases;
  const centre = (share + weight / 2) / (1 + weight);
  const reach = (score / (1 + weight)) * Math.sqrt((share * (1 - share)) / cases + weight / (4 * cases));
  return { least: centre - reach, most: centre + reach };
}

/** The confidence that is left to a finding. */
export function confidenceAfter(effect: Effect, before: Confidence): Confidence {
  switch (effect) {
    case 'trusted':
      return 'high';
    case 'doubted':
      return before === 'low' ? 'low' : 'medium';
    case 'distrusted':
      return 'low';
  }
}
