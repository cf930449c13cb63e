import type { Ground } from '../agreements/ground.ts';
import { phraseWordsOf, roleLeads } from '../agreements/words.ts';
import { descriptionAt } from '../referring/descriptions.ts';
import { firstFrom } from '../text/nearest.ts';
import { longestAt } from '../text/patterns.ts';
import type { Provision } from './provision-verbs.ts';
import type { Scene } from './scene.ts';
import { clauseWords } from './words.ts';

/** How far from a verb its object is looked for, and how far after "which", in words. */
const reach = { object: 8, relative: 24 };

/** The first token of what a verb provides: after its preposition, or right after the verb and its subject. */
export function objectOf(start: number, provision: Provision, scene: Scene, within = reach.object): number | undefined {
  const { ground, sentence } = scene;
  const first = afterSubject(start, provision, scene);
  const end = Math.min(sentence.to, first + (clauseWords.relatives.has(ground.tokens[first]?.text ?? '') ? reach.relative : within));
  for (let at = first; at < end; at++) {
    const token = ground.tokens[at];
    const passed = underEnd(at, scene) ?? (provision.isTransitive ? undefined : nameEnd(at, ground));
    if (passed !== undefined) {
      at = passed - 1;
      continue;
    }
    const lead = longestAt(provision.prepositions, ground.tokens, { from: at, to: sentence.to });
    if (lead !== undefined && !ground.dateAt.has(lead.to)) return isNegated(at, scene) ? at - 1 : lead.to;
    if (token?.readings.some(({ clitics }) => provision.clitics.has(clitics.at(-1) ?? ''))) return at;
    if (provision.isTransitive) return at;
    if (token !== undefined && at > first && /[:;]/.test(token.before)) return undefined;
  }
  return undefined;
}

/** "Pledged not to": the negation belongs to what is provided. */
function isNegated(at: number, { ground }: Scene): boolean {
  return clauseWords.negators.has(ground.tokens[at - 1]?.text ?? '');
}

/** The token after what may stand between a verb and what is provided: a part of the agreement, its parties, and whom it obliges or allows. */
function afterSubject(start: number, provision: Provision, { ground, sentence }: Scene): number {
  const { tokens } = ground;
  const part = longestAt(clauseWords.parts, tokens, { from: start, to: sentence.to })?.to ?? start;
  const lead = longestAt(roleLeads, tokens, { from: part, to: sentence.to });
  if (lead !== undefined) return actorsEnd(lead.to, ground);
  const end = actorsEnd(part, ground);
  if (end === part) return part;
  const isLed = longestAt(provision.prepositions, tokens, { from: end, to: sentence.to }) !== undefined;
  const isDone = provision.isMutual && provision.isTransitive;
  const isGiven = provision.force === 'permission' && (ground.mentionAt.get(part)?.found.start ?? 0) > (tokens[part]?.start ?? 0);
  return (isLed && phraseWordsOf(tokens[part]?.text ?? '').isBefore) || isGiven || isDone ? end : part;
}

/** The token after the actors that stand at one, joined to one another. */
function actorsEnd(from: number, { mentionAt, tokens }: Ground): number {
  let end = from;
  for (let at = from; ; ) {
    const next = mentionAt.get(at)?.to ?? descriptionAt(tokens, at)?.to;
    if (next === undefined) return end;
    end = next;
    at = clauseWords.conjunctions.has(tokens[end]?.text ?? '') ? end + 1 : end;
    if (/[,;:]/.test(tokens[end]?.before ?? '')) return end;
  }
}

/** The end of a name that stands without a particle: its first letter is none, whatever it looks like. */
function nameEnd(at: number, { mentionAt, tokens }: Ground): number | undefined {
  const mention = mentionAt.get(at);
  return mention !== undefined && mention.found.start === tokens[at]?.start ? mention.to : undefined;
}

/** The end of "under it" or "under the agreement" at a token: it may stand between a verb and what is provided. */
function underEnd(at: number, { ground, sentence, agreements }: Scene): number | undefined {
  const range = { from: at, to: sentence.to };
  const led = longestAt(clauseWords.underAgreement, ground.tokens, range);
  const agreement = led && firstFrom(agreements, led.to);
  if (agreement !== undefined && agreement.from === led?.to) return agreement.to;
  return longestAt(clauseWords.under, ground.tokens, range)?.to;
}
