import type { LocalizedText } from '@mithaq/domain';
import { topicWordLimits } from '@mithaq/domain';

/** The words of a topic as they stand in boxes: of each language, also where there are none. */
export interface TypedWords {
  readonly label: Readonly<Record<Box, string>>;
  readonly scope: Readonly<Record<Box, string>>;
}

export const boxes = ['ar', 'en'] as const;
export type Box = (typeof boxes)[number];

export const parts = ['label', 'scope'] as const;
export type WordsPart = (typeof parts)[number];

/** What a topic says, or nothing yet, in boxes. */
export function typedOf({ label = {}, scope = {} }: { readonly label?: LocalizedText; readonly scope?: LocalizedText }): TypedWords {
  return { label: inBoxes(label), scope: inBoxes(scope) };
}

function inBoxes(texts: LocalizedText): Record<Box, string> {
  return { ar: texts['ar'] ?? '', en: texts['en'] ?? '' };
}

/** The words to be kept: a box that is empty is no language; what stands in languages that have no box stays. */
export function wordsOf(typed: TypedWords, before: { readonly label?: LocalizedText; readonly scope?: LocalizedText } = {}) {
  return { label: filled(typed.label, before.label), scope: filled(typed.scope, before.scope) };
}

function filled(typed: Readonly<Record<Box, string>>, before: LocalizedText = {}): LocalizedText {
  const others = Object.entries(before).filter(([language]) => !boxes.some((box) => box === language));
  const own = boxes.flatMap((box) => (typed[box].trim() === '' ? [] : [[box, oneLine(typed[box])] as const]));
  return Object.fromEntries([...own, ...others]);
}

/** A line that was pasted with breaks in it. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
}

/** What is wrong with the words of one part, before they are sent. */
export type WordsProblem = { readonly why: 'needed' } | { readonly why: 'too-long'; readonly box: Box; readonly count: number };

export function problemOf(typed: TypedWords, part: WordsPart): WordsProblem | undefined {
  const long = boxes.find((box) => typed[part][box].trim().length > topicWordLimits[part]);
  if (long !== undefined) return { why: 'too-long', box: long, count: typed[part][long].trim().length - topicWordLimits[part] };
  return boxes.every((box) => typed[part][box].trim() === '') ? { why: 'needed' } : undefined;
}
