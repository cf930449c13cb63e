import type { AgreementFound } from '../found.ts';
import { type Placed, within } from '../text/placed.ts';
import type { Link } from '../text/segments.ts';
import type { Reading } from './reading.ts';
import type { Telling } from './telling.ts';
import { indefinites, pronouns } from './words.ts';

/** How far back the agreement stands that a pronoun, or nothing at all, means. */
const recall = 120;
/** How far a noun's agreement may be from it. */
const nounReach = 5;

/** The agreements that an event is told of, and whether its own clause names them. */
export interface AgreementsTold {
  readonly agreements: readonly Placed<AgreementFound>[];
  readonly named: boolean;
}

/** The agreements after the trigger, else before it in its clause; else the one that a pronoun or a relative clause takes up. */
export function agreementsOf(reading: Reading, telling: Telling): AgreementsTold {
  const { at, sense, clause } = telling;
  const { agreements } = reading.text;
  const after = agreementsAfter(reading, telling);
  if (after.length > 0) return { agreements: after, named: true };
  const before = within(agreements, { from: Math.max(clause.from, telling.from), to: at }).slice(-1);
  if (before.length > 0 && sense.part !== 'noun') return { agreements: before, named: true };
  if (indefinites.has(reading.text.text.tokens[at - 1]?.text ?? '')) return { agreements: [], named: false };
  const last = within(agreements, { from: Math.max(0, at - recall), to: at }).slice(-1);
  const head = clause.head === undefined ? undefined : reading.segments[clause.head];
  const goesOn =
    sense.part === 'verb' &&
    isOfAgreements(telling) &&
    continuing.has(clause.link) &&
    head !== undefined &&
    (last[0]?.from ?? 0) >= head.from;
  const takenUp =
    (sense.suffixed && (sense.part === 'verb' || ownable.has(telling.trigger.type))) ||
    hasPronoun(reading, telling) ||
    goesOn ||
    (clause.link === 'relative' && isNear(last[0], clause.from));
  return { agreements: last, named: (takenUp || telling.trigger.type === 'entry-into-force') && last.length > 0 };
}

/** Nouns whose pronoun is as often the agreement as whoever does it: "its signing". */
const ownable: ReadonlySet<string> = new Set(['signature', 'initialling', 'entry-into-force', 'ratification', 'approval']);

const continuing: ReadonlySet<Link> = new Set<Link>(['coordinate', 'resumed', 'subordinate']);

function isOfAgreements({ trigger }: Telling): boolean {
  return trigger.needs.includes('agreement') || trigger.needs.includes('ceasefire');
}

/** A verb's agreement may stand behind an adjunct: "signed, at the end of the talks, an agreement". */
function agreementsAfter({ text, segments }: Reading, { sensed, sense, clause, to }: Telling): readonly Placed<AgreementFound>[] {
  if (sense.part === 'noun') return agreementsFrom(text.agreements, { from: sensed.next, to, by: Math.min(to, sensed.next + nounReach) });
  const next = segments[clause.index + 1];
  const end = (next?.link === 'during' || next?.link === 'apart') && to === clause.to ? next.to : to;
  return agreementsFrom(text.agreements, { from: sensed.next, to: end, by: end });
}

function hasPronoun({ text }: Reading, { sensed }: Telling): boolean {
  return [0, 1].some((ahead) => pronouns.has(text.text.tokens[sensed.next + ahead]?.text ?? ''));
}

/** Those that begin before a token, and the ones listed with them up to the end of the stretch. */
function agreementsFrom(
  all: readonly Placed<AgreementFound>[],
  { from, to, by }: { from: number; to: number; by: number },
): readonly Placed<AgreementFound>[] {
  const found = within(all, { from, to });
  return (found[0]?.from ?? to) < by ? found : [];
}

function isNear(agreement: Placed<AgreementFound> | undefined, from: number): boolean {
  return agreement !== undefined && from - agreement.to <= 8;
}
