import type { directionOf } from '../i18n/routing.ts';

type Direction = ReturnType<typeof directionOf>;

/** A stretch of words, and whether it reads against the direction of those around it. */
export interface Run {
  readonly text: string;
  readonly isAgainst: boolean;
}

/** Words of the other direction, with the spaces between them and what joins them; not the commas or numbers beside them. */
const against: Readonly<Record<Direction, RegExp>> = {
  ltr: /[\p{Script=Arabic}\p{Script=Hebrew}]\p{M}*(?:(?:[ \u00a0]|['’.&/-])?[\p{Script=Arabic}\p{Script=Hebrew}\p{M}])*/gu,
  rtl: /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}](?:[ \u00a0'’.&/-]?[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{M}]|['’.&/-]?\p{N})*/gu,
};

/**
 * Parts words where their direction turns. What a name of the other script stands beside (a comma, a number, a second name) would else be
 * taken into its direction and change places with it (UAX 9, rules N1 and W7): each name is to be isolated.
 */
export function runsOf(text: string, direction: Direction): readonly Run[] {
  const runs: Run[] = [];
  let end = 0;
  for (const { 0: words, index } of text.matchAll(against[direction])) {
    if (index > end) runs.push({ text: text.slice(end, index), isAgainst: false });
    runs.push({ text: words, isAgainst: true });
    end = index + words.length;
  }
  if (end < text.length) runs.push({ text: text.slice(end), isAgainst: false });
  return runs;
}
