import type { ReadParticipation, Referred } from '../../found.ts';
import type { Findings } from './findings.ts';

/**
 * Puts those who act in place of what the words name: an office acts for its organisation ("the German foreign minister visited" where nobody
 * knows who held it), whoever acts in an office acts in that organisation's name, and a place acts for nobody.
 */
export function withActors(findings: Findings): Findings {
  return {
    ...findings,
    agreements: findings.agreements.map((phrase) => ({ ...phrase, participations: phrase.participations.flatMap(acting) })),
    events: findings.events.map((event) => ({ ...event, participations: event.participations.flatMap(acting) })),
    clauses: findings.clauses.map((clause) => ({
      ...clause,
      obligated: clause.obligated.flatMap(actor),
      beneficiaries: clause.beneficiaries.flatMap(actor),
    })),
  };
}

function acting<Role extends string>(part: ReadParticipation<Role>): readonly ReadParticipation<Role>[] {
  const { onBehalfOf: principal = principalOf(part), ...others } = part;
  const onBehalfOf = principal && actor(principal)[0];
  const isOffice = isOfficeItself(part.actor);
  return actor(part.actor).map((who) => ({
    ...others,
    actor: who,
    ...(onBehalfOf && { onBehalfOf }),
    ...(isOffice && who.referent !== part.actor.referent && { capacity: part.capacity ?? part.actor }),
  }));
}

/** In whose name one acts by the office in which he does: "the Turkish president" in that of Turkey. */
function principalOf({ actor: who, capacity }: ReadParticipation<string>): Referred | undefined {
  if (capacity === undefined || isOfficeItself(who) || !isOfficeItself(capacity)) return undefined;
  const [organisation] = actor(capacity);
  return organisation && isOfficeItself(organisation) ? undefined : organisation;
}

function isOfficeItself({ referent }: Referred): boolean {
  return 'newcomer' in referent && referent.newcomer.kind === 'office';
}

function actor(referred: Referred): readonly Referred[] {
  if ('record' in referred.referent) return [referred];
  const { kind, organisation } = referred.referent.newcomer;
  if (kind === 'place') return [];
  return [kind === 'office' && organisation ? { ...referred, referent: organisation } : referred];
}
