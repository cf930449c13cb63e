import type { Day, Modality } from '@mithaq/domain';
import { type Cue, cues } from '../languages/event-data.ts';
import { clauseWords } from '../text/clause-words.ts';
import { isSpace, phraseAt } from '../text/phrases.ts';
import { within } from '../text/placed.ts';
import { followsAgreement, longestName } from './agreement-names.ts';
import { gapBetween, type Reading } from './reading.ts';
import type { Sense, Sensed } from './sense.ts';
import { areSidesAt, areSidesBefore } from './sides.ts';
import type { Clause, Story } from './subjects.ts';
import type { Telling } from './telling.ts';
import { auxiliaries, cliticMarks, excepting, infinitives, plannedAfter, responses } from './words.ts';

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
  const before = cuesBefore(reading, telling);
  const over = overlying(reading, clauses, telling);
  const found = over ?? before.find((cue) => cue === 'denied') ?? before.find((cue) => cue === 'asked' || cue === 'unreal') ?? before[0];
  if (found === 'negated' && isExcepted(reading, telling)) return 'planned';
  if (found !== undefined) return outcomes[found];
  if (isOwnIntent(telling)) return 'announced';
  if (isHeadline(reading, telling)) return 'planned';
  if (isPurpose(reading, telling)) return 'unreal';
  if (isProviso(reading, telling)) return 'planned';
  return isToCome(reading, telling, date) ? 'planned' : 'occurred';
}

/** "…, on the understanding that the parliament votes": told as what is to come. */
function isProviso({ text }: Reading, { clause, sense }: Telling): boolean {
  return sense.tense === 'present' && (phraseAt(clauseWords, text.text.tokens, clause.from)?.meaning.has('proviso') ?? false);
}

/** "Not until", "will not … unless". */
function isExcepted({ text }: Reading, { sensed }: Telling): boolean {
  return [0, 1, 2, 3].some((ahead) => excepting.has(text.text.tokens[sensed.next + ahead]?.text ?? ''));
}

/** What an agreement provides has not happened by that: "under the agreement, forces withdraw". */
function isProvided(reading: Reading, telling: Telling): boolean {
  const { clause, at, sense } = telling;
  if (isDutyOfSides(reading, telling)) return true;
  if (sense.tense === 'present' && isOfAgreement(reading, telling)) return true;
  if (clause.link === 'during' || clause.link === 'apart') return false;
  const tense = sense.tense ?? telling.light?.sense.tense;
  return clause.providedFrom !== undefined && clause.providedFrom < at && tense !== 'past';
}

/** "The parties shall set up a committee": what both are to do is what an agreement provides for. */
function isDutyOfSides(reading: Reading, { at, sensed, sense, trigger, clause }: Telling): boolean {
  if (sense.part !== 'verb' || sense.tense === 'past' || !duties.has(trigger.type)) return false;
  return areSidesAt(reading, sensed.next) || areSidesBefore(reading, at, clause.from);
}

/** What parties do of which a report would name who did it. */
const duties: ReadonlySet<string> = new Set([
  'implementation',
  'prisoner-exchange',
  'withdrawal',
  'deployment',
  'termination',
  'request',
  'aid',
  'arms-transfer',
  'relations-restored',
  'embassy-opened',
]);

/** "The statement, which restores relations", "the agreement adopts the line": the agreement is who does it. */
function isOfAgreement({ text }: Reading, { clause, sensed, trigger, at, sense }: Telling): boolean {
  if (clause.link === 'relative') return within(text.agreements, { from: clause.from - 4, to: clause.from }).length > 0 && !sense.suffixed;
  if (intransitive.has(trigger.type) || runsOut(trigger)) return false;
  if (followsAgreement(text, at)) return true;
  return (
    clause.subject.length === 0 && within(text.agreements, { from: sensed.next, to: sensed.next + longestName })[0]?.from === sensed.next
  );
}

/** "The agreement expires": it does not end anything else. */
function runsOut({ type, needs }: Telling['trigger']): boolean {
  return type === 'termination' && !needs.includes('object');
}

const intransitive: ReadonlySet<string> = new Set([
  'entry-into-force',
  'ceasefire-declared',
  'ceasefire-broken',
  'signature',
  'initialling',
  'rejection',
  'approval',
  'ratification',
  'acceptance',
  'suspension',
  'denunciation',
]);

/** The cues before the trigger or the verb that governs it, the nearest first; another finite verb between hides them. */
function cuesBefore(reading: Reading, telling: Telling): readonly Cue[] {
  const { sensed, isVerb } = reading;
  const { tokens } = reading.text.text;
  const { at, light, clause } = telling;
  const anchor = light !== undefined && light.at < at ? light.at : at;
  const found: Cue[] = [];
  for (let back = at - 1; back >= Math.max(clause.from, anchor - farthest); back--) {
    const cue = cueAt(sensed[back]?.senses ?? [], 1 + gapBetween(reading, back + 1, back > anchor ? at : anchor), telling);
    if (cue && mayGovern(cue, telling)) found.push(cue === 'intended' && isNegated(sensed[back - 1]) ? 'unreal' : cue);
    if (back < anchor && cue === undefined && isVerb(back) && !auxiliaries.has(tokens[back]?.text ?? '')) break;
  }
  return found;
}

/** "Did not pledge to": what is not even intended. */
function isNegated(before: Sensed | undefined): boolean {
  return before?.senses.some(({ role }) => role === 'negated') ?? false;
}

/** One is asked to do what is not done yet: a call says nothing of a verb in the past. */
function mayGovern(cue: Cue, { sense: { part, tense }, trigger, clause, at }: Telling): boolean {
  if (cue === 'provided') return clause.providedFrom !== undefined && clause.providedFrom < at && (trigger.verbFirst || tense !== 'past');
  return cue !== 'asked' || part !== 'verb' || tense === 'present' || tense === 'base';
}

/** A noun is negated by the word right before it only, and what somebody stays away from takes place without. */
function cueAt(senses: readonly Sense[], distance: number, { sense, light }: Telling): Cue | undefined {
  const besideOnly = light === undefined ? sense.part === 'noun' : light.sense.role === 'attend';
  const reaches = (cue: Cue) => distance <= (cue === 'negated' && besideOnly ? 1 : reach[cue]);
  for (const { role } of senses) if (isCue(role) && reaches(role)) return role;
  return undefined;
}

function isCue(role: Sense['role']): role is Cue {
  return everyCue.has(role);
}

const everyCue: ReadonlySet<Sense['role']> = new Set(cues);

/** What the clause that reports this one says of it: "denied that". */
function overlying({ sensed }: Reading, clauses: readonly Clause[], { clause }: Telling): Cue | undefined {
  const head = clause.link === 'reported' && clause.head !== undefined ? clauses[clause.head] : undefined;
  if (head === undefined) return undefined;
  const last = sensed.slice(Math.max(head.from, clause.from - farthest), clause.from);
  return last.some((one) => one?.senses.some(({ role }) => role === 'denied')) ? 'denied' : undefined;
}

/** "Pledged two million": the word that tells of what is given says that it is only meant to be. */
function isOwnIntent({ sensed, sense }: Telling): boolean {
  return sense.part === 'verb' && sensed.senses.some(({ role }) => role === 'intended');
}

/** "Chad, Niger to sign a pact": nobody but those named stands before it, and no verb in its clause. */
function isHeadline({ sensed, text }: Reading, { clause, at, sense, light }: Telling): boolean {
  const verb = light !== undefined && light.at < at ? light : { sense, at };
  const first = verb.at;
  if (verb.sense.tense !== 'base' || !infinitives.has(text.text.tokens[first - 1]?.text ?? '')) return false;
  if (clause.link !== 'start' || clause.subject.length === 0) return false;
  for (let before = Math.max(clause.from, first - farthest); before < first; before++)
    if (sensed[before]?.senses.some(({ part, role }) => part === 'verb' && role !== 'plain')) return false;
  return clause.subject.every(({ to }) => to <= first);
}

/** "To sign": a purpose, not an act; after the name of who is to do it, a plan, as headlines have it. */
function isPurpose({ text }: Reading, { at, sensed, sense, light }: Telling): boolean {
  if (sense.tense === 'base') return infinitives.has(text.text.tokens[at - 1]?.text ?? '');
  return (
    light === undefined &&
    sensed.clitics.some((particle) => cliticMarks.get(particle) === 'to') &&
    !responses.has(text.text.tokens[at - 1]?.text ?? '')
  );
}

function isToCome(reading: Reading, telling: Telling, date: string | undefined): boolean {
  const { sense, light, sensed } = telling;
  const { text } = reading;
  if (sense.tense === 'future' || light?.sense.tense === 'future' || isTimetabled(reading, telling)) return true;
  const next = text.text.tokens[sensed.next];
  const described = sense.part === 'noun' && next !== undefined && isSpace(next.before) && plannedAfter.has(next.text);
  return described || (date !== undefined && isAfter(date, text.published) && sense.tense !== 'past' && light?.sense.tense !== 'past');
}

/** "The truce takes effect on Sunday.": the present of what is fixed to begin, unless it is a headline's, which ends without a full stop. */
function isTimetabled({ text }: Reading, { sense, trigger, clause }: Telling): boolean {
  if (trigger.verbFirst || sense.tense !== 'present' || trigger.type !== 'entry-into-force') return false;
  const end = text.sentences[clause.sentence]?.to ?? 0;
  return (text.text.tokens[end]?.before ?? text.text.after).includes('.');
}

/** Whether a date surely lies after the day of publication. */
function isAfter(edtf: string, published: Day | undefined): boolean {
  const first = /\d{4}(?:-\d{2}){0,2}/.exec(edtf)?.[0];
  return published !== undefined && first !== undefined && first > published.slice(0, first.length);
}
