import type { Ground } from '../agreements/ground.ts';
import { concludings, phraseWordsOf } from '../agreements/words.ts';
import { firstFrom, lastUpTo } from '../text/nearest.ts';
import { longestAt } from '../text/patterns.ts';
import { isStopWord } from '../text/word-classes.ts';
import { documentAt } from './documents.ts';
import { isHeaded } from './joints.ts';
import type { Opening } from './passage.ts';
import { isProvision, provisionsOf } from './provision-verbs.ts';
import { reasons } from './reasons.ts';
import { rememberedIn, type Scene } from './scene.ts';
import { clauseWords } from './words.ts';

/** How far from a phrase that means an agreement what says its matter stands; and how far "under" from it, and from a sentence's start. */
const reach = { complement: 12, concluded: 4, under: 2, opening: 2 };

/** "Under it, …", "under the agreement, …", "among its provisions: …". */
export function underAt(at: number, scene: Scene): Opening | undefined {
  const { ground, sentence, agreements, isRunning } = scene;
  if (isRunning && ground.tokens[at]?.before === ' ') return undefined;
  const range = { from: at, to: sentence.to };
  const led = longestAt(clauseWords.underAgreement, ground.tokens, range);
  const agreement = led && firstFrom(agreements, led.to);
  if (led !== undefined && agreement !== undefined && agreement.from - led.to <= reach.under) {
    const isWeak = at - sentence.from > reach.opening;
    return { trigger: at, from: agreement.to, key: agreement.found.key, reason: reasons.under, isWeak };
  }
  const document = led !== undefined && at - sentence.from <= reach.opening ? documentAt(led.to, scene) : undefined;
  if (led !== undefined && document !== undefined)
    return { trigger: at, from: afterDocument(led.to, scene), key: document.key, reason: reasons.under };
  const under = longestAt(clauseWords.under, ground.tokens, range);
  if (under === undefined) return undefined;
  const next = firstFrom(agreements, under.to);
  if (next?.from === under.to) return { trigger: at, from: next.to, key: next.found.key, reason: reasons.under };
  const meant = lastUpTo(agreements, at) ?? rememberedIn(scene);
  return meant && { trigger: at, from: under.to, key: meant.found.key, reason: reasons.under };
}

/** The token after a document, and after the comma behind what is told of it. */
function afterDocument(at: number, { ground: { tokens }, sentence }: Scene): number {
  const end = clauseWords.articles.has(tokens[at]?.text ?? '') ? at + 2 : at + 1;
  for (let next = end; next < Math.min(sentence.to, end + reach.complement); next++) if (/^,/.test(tokens[next]?.before ?? '')) return next;
  return end;
}

/** "An agreement with Qatar on sending advisers". */
export function complementAt(at: number, { ground, agreements, sentence, previous }: Scene): Opening | undefined {
  const agreement = lastUpTo(agreements, at);
  if (agreement === undefined || at - agreement.to > reach.complement || (previous?.from ?? 0) > agreement.to) return undefined;
  if (agreement.found.several === 'two') return matterAt(at, agreement, { ground, sentence });
  if (at === agreement.to && /^" ?:|^:/.test(ground.tokens[at]?.before ?? ''))
    return { trigger: at, from: at, key: agreement.found.key, reason: reasons.complement, isWeak: true };
  const lead =
    longestAt(clauseWords.complements, ground.tokens, { from: at, to: sentence.to }) ?? matterOf(at, agreement.to, { ground, sentence });
  if (!lead?.meaning || !isOpen(agreement.to, at, ground, lead.to - at > 1)) return undefined;
  const next = ground.tokens[lead.to];
  if (next !== undefined && isProvision(next)) return undefined;
  const isNextOnly = phraseWordsOf(ground.tokens[at]?.text ?? '').isBefore;
  if (isNextOnly && !isWhenOrWhere(agreement.to, at, ground)) return undefined;
  return { trigger: at, from: lead.to, key: agreement.found.key, reason: reasons.complement };
}

/** "A deal was reached on the exchange of prisoners": "on" leads to a noun of doing, with the verb between. */
function matterOf(at: number, agreement: number, { ground: { tokens }, sentence }: Pick<Scene, 'ground' | 'sentence'>) {
  const { links, isBefore } = phraseWordsOf(tokens[at]?.text ?? '');
  if (!isBefore || !concludings.has(tokens[at - 1]?.text ?? '') || at - agreement > reach.concluded) return undefined;
  const link = longestAt(links, tokens, { from: at, to: sentence.to });
  return link !== undefined && isHeaded(link.to, tokens) ? link : undefined;
}

/** Whether only dates, names and a verb of concluding stand between, with the words before them: "an agreement was reached on Monday in Doha to". */
function isWhenOrWhere(from: number, to: number, { tokens, dateAt, mentionAt }: Ground): boolean {
  for (let at = from; at < to; ) {
    const named = dateAt.get(at) ?? mentionAt.get(at);
    const text = tokens[at]?.text ?? '';
    if (named === undefined && !isStopWord(text) && !concludings.has(text)) return false;
    at = named?.to ?? at + 1;
  }
  return true;
}

/** "Two memoranda, on training and on the border": what each of them is about is told of both. */
function matterAt(at: number, { found, to }: Scene['agreements'][number], { ground, sentence }: Pick<Scene, 'ground' | 'sentence'>) {
  const { links, linkClitics } = phraseWordsOf(ground.tokens[at]?.text ?? '');
  const lead = longestAt(links, ground.tokens, { from: at, to: sentence.to });
  const isLinked = ground.tokens[at]?.readings.some(({ clitics }) => linkClitics.has(clitics.at(-1) ?? '')) ?? false;
  if ((lead === undefined && !isLinked) || !isOpen(to, at, ground, false)) return undefined;
  return { trigger: at, from: lead?.to ?? at, key: found.key, reason: reasons.complement };
}

/** Nothing between an agreement and what is said of it but who takes part; before several words such as "under which" a comma may stand. */
function isOpen(from: number, to: number, { tokens }: Ground, mayPause: boolean): boolean {
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token === undefined || /[,:;"]/.test(token.before) || provisionsOf(token).length > 0) return false;
  }
  return !(mayPause ? /[:;"]/ : /[,:;"]/).test(tokens[to]?.before ?? '');
}
