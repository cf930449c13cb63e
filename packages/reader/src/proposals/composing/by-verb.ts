import { instruments, type Name } from '@mithaq/domain';
import type { AgreementFound, ClauseFound, EventFound, ReadParticipation } from '../../found.ts';
import { byPlace, type Findings } from './findings.ts';
import { lastBefore } from './nearest.ts';
import { referenceTo, type Subjects } from './subjects.ts';

/** How far behind the verb its provisions may begin, in code units, on the same line. */
const reach = 600;
/** How far before the verb the talks may be told in which it was agreed. */
const talksReach = 800;

/**
 * Agreements that no noun names: "the sides agreed to form a committee and to send advisers". The verb, and the provisions behind it that
 * belong to no other agreement, are an understanding. Its parties are those who agreed, or, where these are only "the parties", those who met
 * just before.
 */
export function agreedByVerb(findings: Findings, subjects: Subjects): Findings {
  const open = findings.clauses.filter(({ agreement }) => agreement === undefined);
  const verbs = findings.events.filter(
    (event) => event.type === 'announcement' && event.modality === 'occurred' && event.agreements.length === 0,
  );
  if (open.length === 0 || verbs.length === 0) return findings;
  const verbOf = new Map(open.flatMap((clause) => verbBefore(findings.text, verbs, clause).map((verb) => [clause, verb] as const)));
  const telling = new Set(verbOf.values());
  const keyed = (event: EventFound): EventFound => (telling.has(event) ? { ...event, agreements: [keyOf(event)] } : event);
  const talks = findings.events.filter(({ type }) => type === 'meeting' || type === 'negotiation');
  const phrases = [...telling].map((verb) => understanding(verb, talks, subjects));
  return {
    ...findings,
    agreements: [...findings.agreements, ...phrases].sort(byPlace),
    clauses: findings.clauses.map((clause) => withAgreement(clause, verbOf.get(clause))),
    events: findings.events.map(keyed),
  };
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

function understanding(verb: EventFound, talks: readonly EventFound[], subjects: Subjects): AgreementFound {
  const { start, end, exact, confidence, reason, basis } = verb;
  const own = partiesIn(verb, subjects);
  const before = own.length > 1 ? undefined : lastBefore(talks, start);
  const participations = before && start - before.start <= talksReach ? [...own, ...partiesIn(before, subjects)] : own;
  return {
    ...{ start, end, exact, confidence, reason, basis },
    ...{ kind: 'agreement', key: keyOf(verb), instrument: 'understanding', names, participations, topics: [] },
  };
}

/** Whoever is no person, and those in whose name persons act. */
function partiesIn({ participations }: EventFound, { actorKindOf }: Subjects): readonly ReadParticipation<'party'>[] {
  const bound = participations.flatMap(
    ({ actor, onBehalfOf }) => onBehalfOf ?? (actorKindOf(referenceTo(actor.referent)) === 'person' ? [] : [actor]),
  );
  return bound.map((actor) => ({ actor, role: 'party' }));
}
