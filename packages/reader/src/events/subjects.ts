import { clauseWords, isVerbFirst } from '../text/clause-words.ts';
import { phraseAt, phraseAtAnyReading } from '../text/phrases.ts';
import type { Segment } from '../text/segments.ts';
import type { Token } from '../text/tokens.ts';
import { chainFrom, chainTo, isBare } from './chains.ts';
import type { Figure } from './figure.ts';
import { figuresIn } from './figures.ts';
import type { Reading } from './reading.ts';
import type { Sense } from './sense.ts';
import { speakersOf, speechIn } from './speakers.ts';
import { isDoneByUnnamed, isLedByUnnamed } from './unnamed.ts';
import { accusing, auxiliaries, markers, possessors, pronounsTakenUp, takenUp } from './words.ts';

/** A clause with whom it names and who does what it tells. */
export interface Clause extends Segment {
  readonly index: number;
  readonly figures: readonly Figure[];
  /** Who does what the clause's first verb says: named in it, or gone on with from the clause that it hangs on. */
  readonly subject: readonly Figure[];
  /** The same of the clause before it in its paragraph, for a pronoun that has nobody nearer. */
  readonly recalled: readonly Figure[];
  /** Where the sentence begins to tell what an agreement provides, as far as it has by the end of this clause. */
  readonly providedFrom?: number;
  /** It has a verb of saying. */
  readonly speech: boolean;
  /** Whose words its verb of saying tells: its subject, or whom that one quotes, or who spoke last. */
  readonly speakers: readonly Figure[];
}

/** A text being read, and its clauses. */
export interface Story {
  readonly reading: Reading;
  readonly clauses: readonly Clause[];
}

/** A clause on the way to having a subject. */
interface Draft {
  readonly segment: Segment;
  readonly figures: readonly Figure[];
  readonly head: Clause | undefined;
  readonly before: Clause | undefined;
  /** What opens the sentence before. */
  readonly opening: Clause | undefined;
}

/** The most whom a clause goes on with. */
const mostSubjects = 8;

/** Every clause of a text with its subject, in order: a clause hangs on earlier ones only. */
export function clausesOf(reading: Reading): readonly Clause[] {
  const clauses: Clause[] = [];
  let last: readonly Figure[] = [];
  let [opening, first]: readonly (Clause | undefined)[] = [];
  for (const [index, segment] of reading.segments.entries()) {
    const before = clauses.at(-1);
    const isFirst = before?.sentence !== segment.sentence;
    if (isFirst) opening = first;
    const head = segment.head === undefined ? undefined : clauses[segment.head];
    const figures = figuresIn(reading, segment);
    const provided = providedIn(reading, segment) ?? (before?.sentence === segment.sentence ? before.providedFrom : undefined);
    const subject = subjectOf(reading, { segment, figures, head, before, opening });
    const speech = speechIn(reading, segment);
    const speakers = speech === undefined ? [] : speakersOf(reading, { segment, figures, subject, at: speech, last });
    if (speakers.length > 0) last = speakers;
    clauses.push({
      ...segment,
      index,
      figures,
      subject,
      recalled: before?.paragraph === segment.paragraph ? lastSubject(before) : [],
      speech: speech !== undefined,
      speakers,
      ...(provided !== undefined && { providedFrom: provided }),
    });
    if (isFirst) first = clauses.at(-1);
  }
  return clauses;
}

function subjectOf(reading: Reading, draft: Draft): readonly Figure[] {
  const { segment } = draft;
  const verb = firstVerb(reading, segment);
  const at = verb?.at ?? baseVerb(reading, segment);
  const figures = verb?.sense.trigger?.type === 'visit' ? draft.figures.filter(({ place }) => place === undefined) : draft.figures;
  const own = verb ? bareAround(figures, verb.at, isVerbFirst(reading.text.text.tokens[verb.at]?.text ?? '')) : headline(figures, at);
  const isObject = verb !== undefined && goesOnAlone(draft, verb.sense) && figures.filter(isBare).length === own.length;
  if (own.length > 0 && !isObject) return verb !== undefined && isAnothers(reading, own, verb.at) ? [] : own;
  return at !== undefined && isDoneByUnnamed(reading, segment, at) ? [] : inherited(reading, draft);
}

/** "Visited the town and met Y": a verb that goes on with its subject has its only name as an object. */
function goesOnAlone({ segment, head, figures }: Draft, { trigger, plural }: Sense): boolean {
  if (head === undefined || head.subject.length === 0 || trigger?.frame.object === undefined) return false;
  if (segment.link === 'subordinate') return !plural && trigger.frame.subject === trigger.frame.object;
  return segment.link === 'coordinate' && !(trigger.frame.object === 'target' && hasTarget(figures));
}

/** "And the minister urged …", "and Rabat asked of Madrid": whoever is named asks, where a person is named or somebody else is asked. */
function hasTarget(figures: readonly Figure[]): boolean {
  return figures.find(isBare)?.what === 'person' || figures.some(({ marked }) => marked === 'from' || marked === 'to');
}

function lastSubject({ subject, recalled }: Clause): readonly Figure[] {
  return subject.length > 0 ? subject : recalled;
}

/** How far after a verb of agreeing the word stands that what is agreed on follows. */
const providedReach = 16;

/** From where on a clause tells what is agreed: after "agreed in the talks", from "on". */
function providedIn({ sensed, text }: Reading, { from, to }: Segment): number | undefined {
  for (let at = from; at < to; at++) {
    const senses = sensed[at]?.senses ?? [];
    if (!senses.some(({ role }) => role === 'provided')) continue;
    if (!senses.some(({ trigger }) => trigger?.type === 'announcement')) return at;
    for (let next = at + 1; next < Math.min(to, at + providedReach); next++) {
      const mark = phraseAt(markers, text.text.tokens, next)?.meaning;
      if (mark === 'against' || mark === 'to') return next;
    }
    return to - 1;
  }
  return undefined;
}

function firstVerb({ sensed, isVerb }: Reading, { from, to }: Pick<Segment, 'from' | 'to'>): { at: number; sense: Sense } | undefined {
  for (let at = from; at < to; at++) {
    const sense = isVerb(at) ? sensed[at]?.senses.find(({ part }) => part === 'verb') : undefined;
    if (sense) return { at, sense };
  }
  return undefined;
}

/** "Rivals strike a deal": a headline's verb, which looks like an infinitive and has none of the words before it that one has. */
function baseVerb({ sensed, text }: Reading, { from, to }: Segment): number | undefined {
  for (let at = from + 1; at < to; at++) {
    const isBase = sensed[at]?.senses.some(({ part, tense }) => part === 'verb' && tense === 'base') ?? false;
    if (isBase && !auxiliaries.has(text.text.tokens[at - 1]?.text ?? '')) return at;
  }
  return undefined;
}

/** Whether the first name after a verb is no subject of it: the verb has another before it, or the name has another verb. */
function isAnothers(reading: Reading, own: readonly Figure[], at: number): boolean {
  return (own[0]?.from ?? 0) > at && (isLedByUnnamed(reading, at) || isOfNextVerb(reading, own));
}

/** "Sign a deal, and Kim visits Seoul": the only name after a verb, joined to what is before it, has a verb of its own. */
function isOfNextVerb({ isVerb, text }: Reading, own: readonly Figure[]): boolean {
  const [first] = own;
  const start = first && text.text.tokens[first.from]?.start;
  return first !== undefined && start !== undefined && first.actor.start > start && isVerb(own.at(-1)?.to ?? 0);
}

/** A clause without a verb of ours may still name whom the next one goes on with; whoever stands after an infinitive is its object. */
function headline(figures: readonly Figure[], infinitive = Number.POSITIVE_INFINITY): readonly Figure[] {
  return chainFrom(
    figures.filter((figure) => isBare(figure) && figure.to <= infinitive),
    0,
  );
}

/**
 * The unmarked names that a verb's subject is: those right before it; in a language that puts the verb first, else the first after it.
 */
function bareAround(figures: readonly Figure[], at: number, verbFirst: boolean): readonly Figure[] {
  const bare = figures.filter(isBare);
  const before = bare.findLastIndex(({ to }) => to <= at);
  if (before >= 0) return chainTo(bare, before);
  const after = bare.findIndex(({ from }) => from > at);
  return after < 0 || !verbFirst || bare[after]?.counterpart ? [] : chainFrom(bare, after);
}

function inherited(reading: Reading, { segment, head, before, opening }: Draft): readonly Figure[] {
  const { link, paragraph, ofSpeaker } = segment;
  if (before === undefined) return [];
  if (head === undefined && before.paragraph !== paragraph) return [];
  if (head === undefined) return link === 'start' ? takenUpBy(reading, segment.from, opening) : before.subject;
  if (link === 'relative') return relativeSubject(reading, segment, head);
  const isOfHead = ofSpeaker || (link === 'reported' && isBareReport(reading, segment));
  if (link === 'reported' || link === 'attribution') return isOfHead ? (accusedIn(reading, head) ?? head.subject) : [];
  if (isOfSeveral(reading, segment)) return uniteds(head);
  return head.subject.length > 0 || link !== 'coordinate' ? head.subject : (before?.subject ?? []);
}

/** "He met", "its army left", at the front of a sentence: whoever the one before is about. */
function takenUpBy({ text }: Reading, at: number, opening: Clause | undefined): readonly Figure[] {
  const { tokens } = text.text;
  const word = frontOf(tokens, at)?.text ?? '';
  const subject = opening?.subject ?? [];
  if (takenUp.several.has(word)) return subject.length > 1 ? subject : [];
  const isPerson = takenUp.person.has(word);
  const [one, other] = isPerson || takenUp.thing.has(word) ? subject : [];
  return one !== undefined && other === undefined && isPerson === (one.what === 'person' || one.what === 'office') ? [one] : [];
}

/** "Denied having attacked", نفت أن تكون قد هاجمت: nothing but auxiliaries stands before the verb. */
function isBareReport(reading: Reading, segment: Segment): boolean {
  const verb = firstVerb(reading, { from: segment.from + 2, to: segment.to });
  if (verb === undefined || verb.at - segment.from < 2) return false;
  for (let at = segment.from + 1; at < verb.at; at++) if (!auxiliaries.has(reading.text.text.tokens[at]?.text ?? '')) return false;
  return true;
}

/** "Accused Y of having": the pronoun after the verb is whom somebody accuses. */
function accusedIn(reading: Reading, { from, to, figures }: Clause): readonly Figure[] | undefined {
  const verb = firstVerb(reading, { from, to });
  if (verb === undefined || !accusing.has(verb.sense.lemma)) return undefined;
  const accused = figures.findLast((figure) => isBare(figure) && figure.from > verb.at);
  return accused && [accused];
}

/** A verb of several goes on with all whom the clause before names: "met … and they signed". */
function isOfSeveral(reading: Reading, segment: Segment): boolean {
  return firstVerb(reading, segment)?.sense.plural ?? false;
}

function uniteds({ figures, subject }: Clause): readonly Figure[] {
  const others = figures.filter((figure) => isBare(figure) || figure.marked === 'with');
  return [...subject, ...others.filter(({ from }) => !subject.some((one) => one.from === from))].slice(0, mostSubjects);
}

/** The word that a clause begins with, or the one after a comma shortly after it: "in May, its army left". */
function frontOf(tokens: readonly Token[], from: number): Token | undefined {
  if (pronounsTakenUp.has(tokens[from]?.text ?? '')) return tokens[from];
  for (let at = from + 1; at <= from + longestFront; at++) if (tokens[at]?.before.includes(',')) return tokens[at];
  return undefined;
}

/** The most words before that comma. */
const longestFront = 4;

/** "Sochi, where he will meet": the clause goes on with whoever the pronoun takes up. */
function relativeSubject(reading: Reading, segment: Segment, head: Clause): readonly Figure[] {
  const taken = takenUpBy(reading, segment.from + 1, head);
  return taken.length > 0 ? taken : antecedent(reading, segment, head);
}

/** Whom a relative clause is about: the name right before it. */
function antecedent({ text }: Reading, { from }: Segment, { figures }: Clause): readonly Figure[] {
  const last = figures.findLastIndex(({ to }) => to <= from);
  const figure = figures[last];
  const words = phraseAtAnyReading(clauseWords, text.text.tokens, from)?.meaning;
  if (figure === undefined || !words?.has('relative')) return [];
  if (from - figure.to > 1) return [];
  if (figure.what !== 'place') return [figure];
  return figure.acting && possessors.has(text.text.tokens[from]?.text ?? '') ? [{ ...figure, what: 'state', actor: figure.acting }] : [];
}
