import type { WithAgreements } from '../annotated.ts';
import type { EventFound, Referred, Span } from '../found.ts';
import { languageOf } from '../languages/languages.ts';
import { conjunctions as conjunctionWords } from '../text/clause-words.ts';
import { phraseAt, phraseAtAnyReading } from '../text/phrases.ts';
import { spanBetween } from '../text/tokens.ts';
import { agreementsOf } from './agreements-told.ts';
import { attributionsOf } from './attribution.ts';
import { confidenceOf, type Evidence } from './confidence.ts';
import { datelinesOf } from './dateline.ts';
import { holds } from './holds.ts';
import { outcomeOf } from './modality.ts';
import { gapBetween, type Reading, readingOf } from './reading.ts';
import { reasonFor } from './reasons.ts';
import { participantsOf } from './roles.ts';
import { type Clause, clausesOf, type Story } from './subjects.ts';
import { type Telling, tellingsOf, triggersIn } from './telling.ts';
import { dateOf, placeOf, type StoryWithDatelines } from './when-where.ts';
import { links } from './words.ts';

interface Attributed extends StoryWithDatelines {
  readonly attributions: readonly (Referred | undefined)[];
}

/**
 * The events that a text tells, in order: each trigger with whom, when, where and which agreement its clause names. What is only wished for or
 * asked for is no event; background without anybody, a date or a place is left out.
 */
export function findEvents(text: WithAgreements): readonly EventFound[] {
  const reading = readingOf(text);
  const clauses = clausesOf(reading);
  const story: Attributed = { reading, clauses, attributions: attributionsOf(clauses), datelines: datelinesOf(reading, clauses) };
  return clauses.filter((clause) => !isLink(text, clause)).flatMap((clause) => eventsIn(story, clause));
}

/** A line that points to another story tells nothing of this one. */
function isLink({ text, sentences }: WithAgreements, { sentence }: Clause): boolean {
  const from = sentences[sentence]?.from;
  return from !== undefined && phraseAt(links, text.tokens, from) !== undefined;
}

/** First which words tell something, then each with the names up to the next one's; what is only wished for takes no date from the others. */
function eventsIn(story: Attributed, clause: Clause): readonly EventFound[] {
  const words = tellingWords(story, clause);
  const real = words.length < 2 ? words : words.filter((word) => outcomeOf(story, word, undefined) !== 'unreal');
  return words.flatMap((word, index) => {
    const next = real.find(({ at }) => at > word.at);
    const around = { at: word.at, before: words[index - 1]?.at, after: words[index + 1]?.at, real: next?.at };
    const narrow = tellingsOf(story, clause, around).find((one) => one.sense === word.sense);
    const event = narrow && eventOf(story, narrow);
    return event ? [event] : [];
  });
}

/** Each word with the first of its senses that holds; a word that belongs to the one before it tells nothing of its own. */
function tellingWords(story: Story, clause: Clause): readonly Telling[] {
  const { reading } = story;
  const found: Telling[] = [];
  for (const at of triggersIn(reading, clause)) {
    const telling = tellingsOf(story, clause, { at }).find((one) => holds(reading, one));
    const before = found.at(-1);
    if (telling && !(before && belongsTo(reading, telling, before))) found.push(telling);
  }
  return found;
}

/** "Regained control", "receives support", and the words of an idiom: one event, told by the first of them. */
function belongsTo(reading: Reading, { at, sense, sensed, trigger }: Telling, before: Telling): boolean {
  if (at < endOf(reading, before)) return true;
  const isNear = sense.part === 'noun' && gapBetween(reading, before.sensed.next, at) <= nearEnough;
  return isNear && trigger.type === before.trigger.type && !isJoined(reading, sensed, at);
}

/** How far, names not counted, the noun stands from the word that it belongs to. */
const nearEnough = 5;

function isJoined({ text }: Reading, { clitics }: Telling['sensed'], at: number): boolean {
  const { conjunctions } = languageOf(text.text.tokens[at]?.text ?? '').clitics;
  return clitics.some((particle) => conjunctions.includes(particle)) || conjunctionWords.has(text.text.tokens[at - 1]?.text ?? '');
}

function eventOf(story: Attributed, telling: Telling): EventFound | undefined {
  const { reading, attributions } = story;
  const evidence = evidenceOf(story, telling);
  const modality = outcomeOf(story, telling, evidence.date?.date.edtf);
  const confidence = confidenceOf(reading, telling, evidence);
  if (modality === 'unreal' || confidence === undefined) return undefined;
  const { type } = telling.trigger;
  const { clause, sense } = telling;
  const attributedTo = isOwnWord(telling) ? undefined : attributions[clause.index];
  return {
    ...spanOf(reading, telling),
    kind: 'event',
    type,
    modality,
    within: spanBetween(reading.text.text, { from: clause.from, to: clause.to, skipped: 0 }),
    ...evidence,
    ...(attributedTo && { attributedTo }),
    confidence,
    reason: reasonFor(telling, { type, modality, evidence }),
    basis: `event:${type}:${sense.lemma}`,
  };
}

function evidenceOf(story: StoryWithDatelines, telling: Telling): Evidence {
  const { reading } = story;
  const date = dateOf(story, telling);
  const place = placeOf(story, telling);
  const { agreements, named } = agreementsOf(reading, telling);
  const keys = named || telling.trigger.needs.includes('agreement') ? agreements.map(({ found }) => found.key) : [];
  return {
    participations: participantsOf(reading, telling),
    ...(date && { date }),
    ...(place && { place }),
    agreements: [...new Set(keys)],
  };
}

/** What is said beside a report is no part of it, and neither is what a participle only adds. */
function isOwnWord({ trigger: { type }, clause, sense }: Telling): boolean {
  return sense.part === 'participle' || ((type === 'statement' || type === 'request') && clause.link !== 'reported');
}

/** The trigger without particles; an idiom of several words as a whole. */
function spanOf(reading: Reading, telling: Telling): Span {
  const { at, sensed } = telling;
  return spanBetween(reading.text.text, { from: at, to: endOf(reading, telling), skipped: sensed.skipped });
}

/** The token after the trigger, and after the object that makes an idiom with it. */
function endOf({ text }: Reading, { sensed: { next }, trigger: { idiom, objects } }: Telling): number {
  return (idiom && objects && phraseAtAnyReading(objects, text.text.tokens, next)?.next) || next;
}
