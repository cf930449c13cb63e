import type { Marked } from '../languages/event-data.ts';
import { isVerbFirst } from '../text/clause-words.ts';
import { perWord } from '../text/known-words.ts';
import { phraseAt, phraseAtAnyReading } from '../text/phrases.ts';
import type { Token } from '../text/tokens.ts';
import { agreementAround } from './agreement-names.ts';
import { isAmong } from './nouns.ts';
import type { Reading } from './reading.ts';
import { isTitle, isTitleWord } from './titles.ts';
import { articles, bonds, cliticMarks, counterparts, markers, parts, placeNouns, titleTails } from './words.ts';

/** How far before a name the word that marks it is looked for. */
const reach = 8;

/** The nearest word before a name that says what it is to the event; none where a verb, a noun that tells an event, or `low`, comes first. */
export function markBefore(
  reading: Reading,
  named: { readonly from: number; readonly actor: { readonly start: number } },
  low: number,
): Marked | undefined {
  const { tokens } = reading.text.text;
  const own = writtenOn(tokens[named.from], named.actor.start);
  if (own) return own === 'to' && isSource(tokens, named.from) ? 'according' : own;
  for (let at = named.from - 1; at >= Math.max(low, named.from - reach); at--) {
    const met = phraseAt(markers, tokens, at) ?? phraseAtAnyReading(markers, tokens, at);
    if (met && met.next <= named.from && !isOfPart(tokens[at - 1], met.meaning)) {
      if (isOfBond(reading, at, met.meaning)) return 'aside';
      const mark = widest(tokens, at, low) ?? (at > low ? outer(tokens, at, met.meaning) : met.meaning);
      return mark === 'neutral' || isTooFar(mark, tokens.slice(met.next, named.from)) ? undefined : mark;
    }
    const title = onTitle(tokens[at]);
    if (title) return title;
    if (beginsTitle(tokens, at)) return onTitle(tokens[at - 1]);
    if (reading.isVerb(at) || reading.tells(at) || reading.isNamed(at)) return undefined;
  }
  return undefined;
}

/** "According to a statement of": the particle on the name belongs to the phrase before it. */
function isSource(tokens: readonly Token[], at: number): boolean {
  return [1, 2, 3].some((back) => {
    const met = phraseAtAnyReading(markers, tokens, at - back);
    return met?.meaning === 'according' && met.next === at;
  });
}

/** Whether a title begins at a token. Where the verb stands first, so does the title's noun; else a department may stand before it: "Defence Minister". */
export function beginsTitle(tokens: readonly Token[], at: number): boolean {
  const isFirst = isTitle(tokens[at]) && !isTitle(tokens[at - 1]) && isVerbFirst(tokens[at]?.text ?? '');
  return isFirst && ![1, 2, 3].some((back) => phraseAtAnyReading(markers, tokens, at - back)?.next === at);
}

/** "On behalf of" and "according to" mark what follows at once, with a title before it at most. */
function isTooFar(mark: Marked, between: readonly Token[]): boolean {
  return (
    (mark === 'behalf' || mark === 'according') &&
    between.some((token) => !isTitle(token) && !articles.has(token.text) && !titleTails.has(token.text))
  );
}

/** "A number of", "officials from": what the noun takes of a name does what the name would. */
function isOfPart(before: Token | undefined, mark: Marked): boolean {
  return (mark === 'from' || mark === 'behalf') && before !== undefined && mayBePart(before.word);
}

const mayBePart = perWord(({ text, readings }) => [{ word: text }, ...readings].some(({ word }) => isAmong(word, parts)));

/** "Cooperation between", "solidarity with": a noun before the word that is no part of an agreement's name has those it marks. */
function isOfBond({ text }: Reading, at: number, mark: Marked): boolean {
  if (mark !== 'with' && mark !== 'between') return false;
  const { tokens } = text.text;
  const bond = [at - 1, at - 2].find((before) => tokens[before]?.readings.some(({ word }) => bonds.has(word)));
  return bond !== undefined && agreementAround(text, bond) === undefined;
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
