import { type AgreementRole, type EventRole, instruments, type Name } from '@mithaq/domain';
import type { AgreementFound, ClauseFound, EventFound, ReadParticipation } from '../../found.ts';
import { byPlace, type Findings } from './findings.ts';
import { lastBefore } from './nearest.ts';

/** How far behind the verb its provisions may begin, in code units, on the same line. */
const reach = 600;
/** How far before the verb the talks may be told in which it was agreed. */
const talksReach = 800;

/**
 * Agreements that no noun names: "the sides agreed to form a committee and to send advisers". The verb, and the provisions behind it that
 * belong to no other agreement, are an understanding. Its parties are those who agreed, or, where these are only "the parties", those who met
 * just before.
 */
export function agreedByVerb(findings: Findings): Findings {
  const open = findings.clauses.filter(({ agreement }) => agreement === undefined);
  const verbs = findings.events.filter((event) => isAgreeing(event) && event.agreements.length === 0);
  if (open.length === 0 || verbs.length === 0) return findings;
  const verbOf = new Map(open.flatMap((clause) => verbBefore(findings.text, verbs, clause).map((verb) => [clause, verb] as const)));
  const telling = new Set(verbOf.values());
  const talks = findings.events.filter(({ type, agreements }) => (type === 'meeting' || type === 'negotiation') && agreements.length === 0);
  const understood = [...telling].map((verb) => ({ verb, talks: talksBefore(verb, talks) }));
  const keys = new Map(
    understood.flatMap(({ verb, talks: before }) => [verb, ...(before ? [before] : [])].map((event) => [event, keyOf(verb)])),
  );
  const keyed = (event: EventFound): EventFound => {
    const key = keys.get(event);
    return key === undefined ? event : { ...event, agreements: [key] };
  };
  const phrases = understood.map(understanding);
  return {
    ...findings,
    agreements: [...findings.agreements, ...phrases].sort(byPlace),
    clauses: findings.clauses.map((clause) => withAgreement(clause, verbOf.get(clause))),
    events: findings.events.map(keyed),
  };
}

/** Whether a verb tells that something was agreed: "the sides agreed to". */
export function isAgreeing({ type, modality }: EventFound): boolean {
  return type === 'announcement' && modality === 'occurred';
}

function keyOf({ start }: EventFound): string {
  return `agreed:${start}`;
}

function withAgreement(clause: ClauseFound, verb: EventFound | undefined): ClauseFound {
  return verb ? { ...clause, agreement: keyOf(verb) } : clause;
}

/** The last such verb before a clause, on its line. */
function verbBefore(text: string, verbs: readonly EventFound[], { start }: ClauseFound): readonly EventFound[] {
  const verb = lastBefore(verbs, start);
  if (verb === undefined || start - verb.start > reach) return [];
  return text.slice(verb.end, start).includes('\n') ? [] : [verb];
}

/** What it is called is ours to say: the text gives it no name. */
const names: readonly Name[] = Object.entries(instruments.label('understanding')).map(([language, value]) => ({
  value,
  language,
  kind: 'gloss',
}));

interface Understood {
  readonly verb: EventFound;
  readonly talks: EventFound | undefined;
}

/** The talks in which it was agreed, where the verb names fewer than two who agreed. */
function talksBefore(verb: EventFound, talks: readonly EventFound[]): EventFound | undefined {
  const agreeing = verb.participations.filter(({ role }) => !isBeside(role));
  const before = agreeing.length > 1 ? undefined : lastBefore(talks, verb.start);
  return before && verb.start - before.start <= talksReach ? before : undefined;
}

/** Whether somebody takes part where something is agreed, and does not agree. */
function isBeside(role: EventRole): role is 'host' | 'mediator' {
  return role === 'host' || role === 'mediator';
}

function understanding({ verb, talks }: Understood): AgreementFound {
  const { start, end, exact, confidence, reason, basis } = verb;
  const agreed = verb.participations.map((part) => partIn(part, isBeside(part.role) ? part.role : 'party'));
  const met = (talks?.participations ?? []).map((part) => partIn(part, part.role === 'mediator' ? 'mediator' : 'party'));
  return {
    ...{ start, end, exact, confidence, reason, basis },
    ...{ kind: 'agreement', key: keyOf(verb), instrument: 'understanding', names, participations: [...agreed, ...met], topics: [] },
  };
}

/** A part in the agreement; a person of the parties signs, in whoever's name he acts (see `agreementParticipations`). */
function partIn(part: ReadParticipation<EventRole>, role: AgreementRole): ReadParticipation<AgreementRole> {
  return { ...part, role };
}
