import { wordCount } from '@mithaq/domain';
import type { Span } from '../../found.ts';
import type { Passage, Reference } from '../proposal.ts';
import { byPlace, standsIn } from './findings.ts';

/** A quote is a few words; longer ones are given as the words that matter, each by itself. */
const mostWords = 12;

/** The spans that stand in a text as passages, in order, each once. */
export function passagesOf(text: string, spans: readonly (Span | undefined)[], attributedTo?: Reference): readonly Passage[] {
  const standing = spans.filter((one) => one !== undefined).filter((one) => standsIn(text, one));
  const ordered = standing.sort(byPlace).filter((one, at, all) => one.start !== all[at - 1]?.start || one.end !== all[at - 1]?.end);
  return ordered.map(({ start, end, exact }) => ({ start, end, exact, ...(attributedTo && { attributedTo }) }));
}

/**
 * Words that give a value together (a verb and who does it) as one passage from the first to the last of them, where that is a few words
 * of one sentence; else each by itself.
 */
export function togetherIn(text: string, spans: readonly (Span | undefined)[], attributedTo?: Reference): readonly Passage[] {
  const passages = passagesOf(text, spans, attributedTo);
  const start = Math.min(...passages.map((one) => one.start));
  const end = Math.max(...passages.map((one) => one.end));
  if (passages.length < 2 || end - start > longest) return passages;
  const exact = text.slice(start, end);
  if (sentenceEnd.test(exact) || wordCount(exact) > mostWords) return passages;
  return [{ start, end, exact, ...(attributedTo && { attributedTo }) }];
}

/** What ends a sentence, or a line. */
const sentenceEnd = /[\n.!?؟؛]/u;

/** Whether two stretches stand in one sentence: nothing between them ends it. */
export function isOneSentence(text: string, { end }: Pick<Span, 'end'>, { start }: Pick<Span, 'start'>): boolean {
  return !/[\n.!?؟]/u.test(text.slice(end, start));
}

/** No twelve words of a sentence are longer, in code units; what is need not be counted. */
const longest = 200;

/** Passages of several findings as one list, in order, each once. */
export function joined(passages: readonly Passage[]): readonly Passage[] {
  return passages.toSorted(byPlace).filter((one, at, all) => one.start !== all[at - 1]?.start || one.end !== all[at - 1]?.end);
}
