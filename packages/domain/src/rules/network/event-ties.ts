import type { EventType } from '../../taxonomy/event-types.ts';
import type { EventRole } from '../../taxonomy/roles.ts';
import type { TieKind } from '../../taxonomy/tie-kinds.ts';

/** Who an event ties to whom: everyone in `from` to everyone in `to`; without `to`, those in `from` to one another. */
export interface EventTie {
  readonly kind: TieKind;
  readonly from: readonly EventRole[];
  readonly to?: readonly EventRole[];
  /** Holds only where nobody has one of these roles. */
  readonly unless?: readonly EventRole[];
}

const attackers: readonly EventRole[] = ['actor', 'commander'];
const present: readonly EventRole[] = ['host', 'visitor', 'participant', 'actor', 'target', 'signatory'];
const receivers: readonly EventRole[] = ['target', 'participant'];

const encounter: readonly EventTie[] = [
  { kind: 'met', from: [...present, 'mediator'] },
  { kind: 'mediated', from: ['mediator'], to: present },
];
const attack: readonly EventTie[] = [
  { kind: 'fought', from: attackers, to: ['target'] },
  { kind: 'supported', from: ['supporter'], to: attackers },
];
/** Where nobody is the target, sources tell that they fought one another, and not who struck first. */
const clash: readonly EventTie[] = [...attack, { kind: 'fought', from: ['actor'], unless: ['target'] }];
const support: readonly EventTie[] = [{ kind: 'supported', from: ['supporter', 'actor'], to: receivers }];
const supply: readonly EventTie[] = [{ kind: 'supplied', from: ['supporter', 'actor'], to: receivers }];
/** Whom a deployment is aimed at, or to whose side it goes, its target does not tell: only who made it possible is a tie. */
const deployment: readonly EventTie[] = [{ kind: 'supported', from: ['supporter'], to: attackers }];

/**
 * The ties that events of each type make, after PLOVER's classes: CONSULT for meetings, AID for support, ASSAULT for fighting.
 * A type that is not here ties nobody but those who act in another's name: a statement is heard by many, a vote is one body's
 * act, and a step of a treaty (signature, ratification …) ties its parties through the agreement, not a second time.
 */
export const eventTies: Readonly<Partial<Record<EventType, readonly EventTie[]>>> = {
  negotiation: encounter,
  meeting: encounter,
  visit: encounter,
  mediation: encounter,
  conference: encounter,
  aid: support,
  'arms-transfer': supply,
  deployment,
  'armed-conflict': clash,
  offensive: attack,
  clash,
  capture: attack,
  'ceasefire-broken': clash,
};
