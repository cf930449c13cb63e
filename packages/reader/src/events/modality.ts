import type { Day, Modality } from '@mithaq/domain';
import { type Cue, cues as everyCue } from '../languages/event-data.ts';
import { isSpace } from '../text/phrases.ts';
import { within } from '../text/placed.ts';
import type { Reading } from './reading.ts';
import type { Sense } from './sense.ts';
import type { Clause, Story } from './subjects.ts';
import type { Telling } from './telling.ts';
import { cliticMarks, excepting, infinitives, plannedAfter } from './words.ts';

/** How many words before what it governs a cue may stand: a negation beside the verb, a call some way off. */
const reach: Readonly<Record<Cue, number>> = {
  negated: 2,
  failed: 4,
  denied: 12,
  planned: 9,
  future: 3,
  intended: 5,
  provided: 80,
  unreal: 5,
  asked: 12,
};
/** The most words that an agreement's name beside a trigger has. */
const longestName = 20;
/** How far before a trigger cues are looked for. */
const farthest = 12;

/** Whether the event happened, as it is told; `unreal` where it is only wished for, asked for or thought of. */
type Outcome = Modality | 'unreal';

const outcomes: Readonly<Record<Cue, Outcome>> = {
  negated: 'did-not-happen',
  failed: 'did-not-happen',
  denied: 'denied',
  planned: 'planned',
  future: 'planned',
  intended: 'announced',
  provided: 'unreal',
  unreal: 'unreal',
  asked: 'unreal',
};

/** Reads the cues around a trigger: the nearest that reaches it decides, but what is denied or asked for stays so under another. */
export function outcomeOf({ reading, clauses }: Story, telling: Telling, date: string | undefined): Outcome {
  if (isProvided(reading, telling)) return 'unreal';
  const cues = cuesBefore(reading, telling);
  const over = overlying(reading, clauses, telling);
  const found = over ?? cues.find((cue) => cue === 'denied') ?? cues.find((cue) => cue === 'asked' || cue === 'unreal') ?? cues[0];
  if (found === 'negated' && isExcepted(reading, telling)) return 'planned';
  if (found !== undefined) return outcomes[found];
  if (isPurpose(reading, telling)) return 'unreal';
  return isToCome(reading, telling, date) ? 'planned' : 'occurred';
}

/** "Not until", "will not … unless". */
function isExcepted({ text }: Reading, { sensed }: Telling): boolean {
  return [0, 1, 2, 3].some((ahead) => excepting.has(text.text.tokens[sensed.next + ahead]?.text ?? ''));
}

/** What an agreement provides has not happened by that: "under the agreement, forces withdraw". */
function isProvided(reading: Reading, telling: Telling): boolean {
  const { clause, at, sense } = telling;
  if (sense.tense === 'present' && isOfAgreement(reading, telling)) return true;
  if (clause.link === 'during' || clause.link === 'apart') return false;
  return clause.providedFrom !== undefined && clause.providedFrom < at && sense.tense !== 'past';
}

/** "The statement, which restores relations", "the agreement adopts the line": the agreement is who does it. */
function isOfAgreement({ text }: Reading, { clause, sensed, trigger, at, sense }: Telling): boolean {
  if (clause.link === 'relative') return within(text.agreements, { from: clause.from - 4, to: clause.from }).length > 0 && !sense.suffixed;
  if (intransitive.has(trigger.type)) return false;
  if (within(text.agreements, { from: at - longestName, to: at }).some(({ to }) => to === at)) return true;
  return (
    clause.subject.length === 0 && within(text.agreements, { from: sensed.next, to: sensed.next + longestName })[0]?.from === sensed.next
  );
}

const intransitive: ReadonlySet<string> = new Set([
  'entry-into-force',
  'ceasefire-declared',
  'ceasefire-broken',
  'signature',
  'initialling',
]);

/** The cues before the trigger or the verb that governs it, the nearest first; another finite verb between hides them. */
function cuesBefore({ sensed, isVerb }: Reading, telling: Telling): readonly Cue[] {
  const { at, light, clause } = telling;
  const anchor = light !== undefined && light.at < at ? light.at : at;
  const found: Cue[] = [];
  for (let back = at - 1; back >= Math.max(clause.from, anchor - farthest); back--) {
    const cue = cueAt(sensed[back]?.senses ?? [], (back > anchor ? at : anchor) - back, telling);
    if (cue && mayGovern(cue, telling.sense)) found.push(cue);
    if (back < anchor && cue === undefined && isVerb(back)) break;
  }
  return found;
}

/** One is asked to do what is not done yet: a call says nothing of a verb in the past. */
function mayGovern(cue: Cue, { part, tense }: Sense): boolean {
  return cue !== 'asked' || part !== 'verb' || tense === 'present' || tense === 'base';
}

/** A noun is negated by the word right before it only, and what somebody stays away from takes place without. */
function cueAt(senses: readonly Sense[], distance: number, { sense, light }: Telling): Cue | undefined {
  const besideOnly = light === undefined ? sense.part === 'noun' : light.sense.role === 'attend';
  const reaches = (cue: Cue) => distance <= (cue === 'negated' && besideOnly ? 1 : reach[cue]);
  return senses.map(({ role }) => asCue(role)).find((cue) => cue !== undefined && reaches(cue));
}

function asCue(role: Sense['role']): Cue | undefined {
  return everyCue.find((cue) => cue === role);
}

/** What the clause that reports this one says of it: "denied that". */
function overlying({ sensed }: Reading, clauses: readonly Clause[], { clause }: Telling): Cue | undefined {
  const head = clause.link === 'reported' && clause.head !== undefined ? clauses[clause.head] : undefined;
  if (head === undefined) return undefined;
  const last = sensed.slice(Math.max(head.from, clause.from - farthest), clause.from);
  return last.some((one) => one?.senses.some(({ role }) => role === 'denied')) ? 'denied' : undefined;
}

/** "To sign": a purpose, not an act; after the name of who is to do it, a plan, as headlines have it. */
function isPurpose({ text }: Reading, { at, sensed, sense, light }: Telling): boolean {
  if (sense.tense === 'base') return infinitives.has(text.text.tokens[at - 1]?.text ?? '');
  return light === undefined && sensed.clitics.some((particle) => cliticMarks.get(particle) === 'to');
}

function isToCome({ text }: Reading, { sense, light, sensed }: Telling, date: string | undefined): boolean {
  if (sense.tense === 'future' || light?.sense.tense === 'future') return true;
  const next = text.text.tokens[sensed.next];
  const described = sense.part === 'noun' && next !== undefined && isSpace(next.before) && plannedAfter.has(next.text);
  return described || (date !== undefined && isAfter(date, text.published) && sense.tense !== 'past' && light?.sense.tense !== 'past');
}

/** Whether a date surely lies after the day of publication. */
function isAfter(edtf: string, published: Day | undefined): boolean {
  const first = /\d{4}(?:-\d{2}){0,2}/.exec(edtf)?.[0];
  return published !== undefined && first !== undefined && first > published.slice(0, first.length);
}
