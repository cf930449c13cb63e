import type { Marked } from '../languages/event-data.ts';
import { phraseAt, phraseAtAnyReading } from '../text/phrases.ts';
import type { Token } from '../text/tokens.ts';
import type { Reading } from './reading.ts';
import { isTitle, isTitleWord } from './titles.ts';
import { articles, cliticMarks, counterparts, markers, placeNouns } from './words.ts';

/** How far before a name the word that marks it is looked for. */
const reach = 5;

/** The nearest word before a name that says what it is to the event; none where a verb, a noun that tells an event, or `low`, comes first. */
export function markBefore(
  reading: Reading,
  named: { readonly from: number; readonly actor: { readonly start: number } },
  low: number,
): Marked | undefined {
  const { tokens } = reading.text.text;
  const own = writtenOn(tokens[named.from], named.actor.start);
  if (own) return own;
  for (let at = named.from - 1; at >= Math.max(low, named.from - reach); at--) {
    const met = phraseAt(markers, tokens, at) ?? phraseAtAnyReading(markers, tokens, at);
    if (met && met.next <= named.from) {
      const mark = widest(tokens, at, low) ?? (at > low ? outer(tokens, at, met.meaning) : met.meaning);
      return isTooFar(mark, tokens.slice(met.next, named.from)) ? undefined : mark;
    }
    const title = onTitle(tokens[at]);
    if (title) return title;
    if (isTitle(tokens[at]) && !isTitle(tokens[at - 1]) && !phraseAt(markers, tokens, at - 1)) return onTitle(tokens[at - 1]);
    if (reading.isVerb(at) || reading.tells(at)) return undefined;
  }
  return undefined;
}

/** "On behalf of" and "according to" mark what follows at once, with a title before it at most. */
function isTooFar(mark: Marked, between: readonly Token[]): boolean {
  return (mark === 'behalf' || mark === 'according') && between.some((token) => !isTitle(token) && !articles.has(token.text));
}

/** "In the north of": what stands aside of the event by itself is where it was after "in". */
function outer(tokens: readonly Token[], at: number, mark: Marked): Marked {
  const before = mark === 'aside' ? phraseAt(markers, tokens, at - 1) : undefined;
  return before?.next === at ? before.meaning : mark;
}

/** A phrase may end with a marking word of its own: "by the mediation of", "with the support of". */
function widest(tokens: readonly Token[], at: number, low: number): Marked | undefined {
  for (const before of [3, 2, 1]) {
    const met = at - before >= low ? phraseAtAnyReading(markers, tokens, at - before) : undefined;
    if (met && met.next > at) return met.meaning;
  }
  return undefined;
}

/** A preposition written onto a name. */
function writtenOn(token: Token | undefined, start: number): Marked | undefined {
  if (token === undefined || start <= token.start) return undefined;
  const reading = token.readings.find(({ clitics, skipped }) => clitics.length > 0 && skipped > 0 && token.start + skipped >= start);
  return ofClitic(reading?.clitics ?? []);
}

/** Whether "his counterpart" stands before a name, with titles in between at most. */
export function isCounterpart(tokens: readonly Token[], from: number, low: number): boolean {
  for (let at = from - 1; at >= Math.max(low, from - reach); at--) if (phraseAtAnyReading(counterparts, tokens, at)) return true;
  return false;
}

/** A preposition written onto a title or "counterpart": only there is it surely one. */
function onTitle(token: Token | undefined): Marked | undefined {
  const reading = token?.readings.find(
    ({ word, clitics }) => ofClitic(clitics) !== undefined && (isTitleWord(word) || counterparts.has(word) || placeNouns.has(word)),
  );
  return ofClitic(reading?.clitics ?? []);
}

function ofClitic(clitics: readonly string[]): Marked | undefined {
  return clitics.map((particle) => cliticMarks.get(particle)).find((mark) => mark !== undefined);
}
