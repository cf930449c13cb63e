import { clauseWords, isVerbFirst } from '../text/clause-words.ts';
import { phraseAtAnyReading } from '../text/phrases.ts';
import type { Segment } from '../text/segments.ts';
import { type Party, partiesIn } from './parties.ts';
import type { Reading } from './reading.ts';
import type { Sense } from './sense.ts';
import { speakersOf, speechIn } from './speakers.ts';

/** A clause with whom it names and who does what it tells. */
export interface Clause extends Segment {
  readonly index: number;
  readonly parties: readonly Party[];
  /** Who does what the clause's first verb says: named in it, or gone on with from the clause that it hangs on. */
  readonly subject: readonly Party[];
  /** The same of the clause before it in its paragraph, for a pronoun that has nobody nearer. */
  readonly recalled: readonly Party[];
  /** Where the sentence begins to tell what an agreement provides, as far as it has by the end of this clause. */
  readonly providedFrom?: number;
  /** It has a verb of saying. */
  readonly speech: boolean;
  /** Whose words its verb of saying tells: its subject, or whom that one quotes, or who spoke last. */
  readonly speakers: readonly Party[];
}

/** A text being read, and its clauses. */
export interface Story {
  readonly reading: Reading;
  readonly clauses: readonly Clause[];
}

/** A clause on the way to having a subject. */
interface Draft {
  readonly segment: Segment;
  readonly parties: readonly Party[];
  readonly head: Clause | undefined;
  readonly before: Clause | undefined;
}

/** The most whom a clause goes on with. */
const mostSubjects = 8;

/** Every clause of a text with its subject, in order: a clause hangs on earlier ones only. */
export function clausesOf(reading: Reading): readonly Clause[] {
  const clauses: Clause[] = [];
  let last: readonly Party[] = [];
  for (const [index, segment] of reading.segments.entries()) {
    const before = clauses.at(-1);
    const head = segment.head === undefined ? undefined : clauses[segment.head];
    const parties = partiesIn(reading, segment);
    const provided = providedIn(reading, segment) ?? (before?.sentence === segment.sentence ? before.providedFrom : undefined);
    const subject = subjectOf(reading, { segment, parties, head, before });
    const speech = speechIn(reading, segment);
    const speakers = speech === undefined ? [] : speakersOf(reading, { segment, parties, subject, at: speech, last });
    if (speakers.length > 0) last = speakers;
    clauses.push({
      ...segment,
      index,
      parties,
      subject,
      recalled: before?.paragraph === segment.paragraph ? lastSubject(before) : [],
      speech: speech !== undefined,
      speakers,
      ...(provided !== undefined && { providedFrom: provided }),
    });
  }
  return clauses;
}

function subjectOf(reading: Reading, draft: Draft): readonly Party[] {
  const { segment } = draft;
  const verb = firstVerb(reading, segment);
  const parties = verb?.sense.trigger?.type === 'visit' ? draft.parties.filter(({ place }) => place === undefined) : draft.parties;
  const own = verb ? bareAround(parties, verb.at, isVerbFirst(reading.text.text.tokens[verb.at]?.text ?? '')) : headline(parties);
  const isObject = verb !== undefined && goesOnAlone(draft, verb.sense) && parties.filter(isBare).length === own.length;
  return own.length > 0 && !isObject ? own : inherited(reading, draft);
}

/** "Visited the town and met Y": a verb that goes on with its subject has its only name as an object. */
function goesOnAlone({ segment, head }: Draft, { trigger }: Sense): boolean {
  return segment.link === 'coordinate' && head !== undefined && head.subject.length > 0 && trigger?.frame.object !== undefined;
}

function lastSubject({ subject, recalled }: Clause): readonly Party[] {
  return subject.length > 0 ? subject : recalled;
}

function providedIn({ sensed }: Reading, { from, to }: Segment): number | undefined {
  for (let at = from; at < to; at++) if (sensed[at]?.senses.some(({ role }) => role === 'provided')) return at;
  return undefined;
}

function firstVerb({ sensed, isVerb }: Reading, { from, to }: Segment): { at: number; sense: Sense } | undefined {
  for (let at = from; at < to; at++) {
    const sense = isVerb(at) ? sensed[at]?.senses.find(({ part }) => part === 'verb') : undefined;
    if (sense) return { at, sense };
  }
  return undefined;
}

/** A clause without a verb of ours may still name whom the next one goes on with. */
function headline(parties: readonly Party[]): readonly Party[] {
  return chainFrom(parties.filter(isBare), 0);
}

/**
 * The unmarked names that a verb's subject is: those right before it; in a language that puts the verb first, else the first after it.
 */
function bareAround(parties: readonly Party[], at: number, verbFirst: boolean): readonly Party[] {
  const bare = parties.filter(isBare);
  const before = bare.findLastIndex(({ to }) => to <= at);
  if (before >= 0) return chainTo(bare, before);
  const after = bare.findIndex(({ from }) => from > at);
  return after < 0 || !verbFirst || bare[after]?.counterpart ? [] : chainFrom(bare, after);
}

/** Whether nothing marks a name, and it can do something. */
export function isBare({ marked, what }: Party): boolean {
  return marked === undefined && what !== 'place';
}

/** A name and those joined to it after it. */
export function chainFrom(parties: readonly Party[], first: number): readonly Party[] {
  let end = first + 1;
  while (parties[end]?.joined) end++;
  return parties.slice(first, end);
}

/** A name and those that it is joined to before it. */
export function chainTo(parties: readonly Party[], last: number): readonly Party[] {
  let start = last;
  while (start > 0 && parties[start]?.joined) start--;
  return parties.slice(start, last + 1);
}

function inherited(reading: Reading, { segment, head, before }: Draft): readonly Party[] {
  const { link, paragraph, ofSpeaker } = segment;
  if (head === undefined) return before?.paragraph === paragraph && link !== 'start' ? before.subject : [];
  if (link === 'relative') return antecedent(reading, segment, head);
  if (link === 'reported' || link === 'attribution') return ofSpeaker ? head.subject : [];
  if (isOfSeveral(reading, segment)) return uniteds(head);
  return head.subject.length > 0 || link !== 'coordinate' ? head.subject : (before?.subject ?? []);
}

/** A verb of several goes on with all whom the clause before names: "met … and they signed". */
function isOfSeveral(reading: Reading, segment: Segment): boolean {
  return firstVerb(reading, segment)?.sense.plural ?? false;
}

function uniteds({ parties, subject }: Clause): readonly Party[] {
  const others = parties.filter((party) => isBare(party) || party.marked === 'with');
  return [...subject, ...others.filter(({ from }) => !subject.some((one) => one.from === from))].slice(0, mostSubjects);
}

/** Whom a relative clause is about: the name right before it. */
function antecedent({ text }: Reading, { from }: Segment, { parties }: Clause): readonly Party[] {
  const last = parties.findLastIndex(({ to }) => to <= from);
  const party = parties[last];
  const words = phraseAtAnyReading(clauseWords, text.text.tokens, from)?.meaning;
  if (party === undefined || !words?.has('relative')) return [];
  return from - party.to <= 1 && party.what !== 'place' ? [party] : [];
}
