import type { EventRole } from '@mithaq/domain';
import type { Marked } from '../languages/event-data.ts';

/** The part of speech that a name plays for a trigger: by its place, or by the word that marks it. */
export type Slot = 'subject' | 'object' | 'receiver' | Marked;

/** The role that each slot gives to whoever stands in it. What stands in no slot of the frame takes no part. */
export type Frame = Readonly<Partial<Record<Slot, EventRole>>>;

const between = { receiver: 'host', with: 'participant', between: 'participant', sponsor: 'mediator', presence: 'participant' } as const;
const outer = { by: 'actor', sponsor: 'mediator', support: 'supporter' } as const;

/** How each kind of event hands out its roles. */
const frames = {
  signing: {
    subject: 'signatory',
    object: 'signatory',
    from: 'signatory',
    with: 'signatory',
    between: 'signatory',
    by: 'signatory',
    sponsor: 'mediator',
  },
  consent: { ...outer, subject: 'actor' },
  deposit: { ...outer, subject: 'actor', to: 'target', with: 'target' },
  provisional: { ...outer, subject: 'actor', between: 'actor', with: 'actor' },
  force: { sponsor: 'mediator' },
  accord: { ...between, subject: 'participant', by: 'participant', at: 'host' },
  announcing: { subject: 'speaker', between: 'participant', with: 'participant', by: 'speaker' },
  meeting: { ...between, subject: 'participant', object: 'participant', at: 'participant', by: 'participant', led: 'participant' },
  reception: { subject: 'host', object: 'visitor', to: 'visitor', by: 'host', presence: 'participant' },
  visit: { subject: 'visitor', object: 'host', to: 'host', by: 'visitor', with: 'participant', led: 'visitor' },
  mediation: {
    subject: 'mediator',
    by: 'mediator',
    sponsor: 'mediator',
    between: 'participant',
    with: 'participant',
    object: 'participant',
  },
  statement: { subject: 'speaker', object: 'target', by: 'speaker' },
  request: { subject: 'actor', object: 'target', from: 'target', to: 'target', against: 'target', by: 'actor' },
  appointment: { subject: 'actor', object: 'appointee', by: 'actor' },
  installed: { subject: 'appointee' },
  election: { object: 'appointee' },
  conference: { ...between, subject: 'participant', led: 'participant', by: 'host' },
  vote: { subject: 'voter', by: 'voter' },
  aid: { subject: 'supporter', object: 'target', to: 'target', by: 'supporter', from: 'supporter' },
  receipt: { subject: 'target', from: 'supporter', by: 'supporter' },
  severance: { subject: 'actor', with: 'target', between: 'actor', by: 'actor' },
  relations: { subject: 'actor', with: 'actor', between: 'actor', by: 'actor', sponsor: 'mediator' },
  embassy: { subject: 'actor', by: 'actor', to: 'target' },
  attack: { ...outer, subject: 'actor', object: 'target', against: 'target', led: 'commander' },
  clash: { ...outer, subject: 'participant', object: 'participant', with: 'participant', between: 'participant' },
  conflict: { between: 'actor', with: 'actor', against: 'target', support: 'supporter' },
  capture: { ...outer, subject: 'actor', object: 'target', from: 'target', led: 'commander' },
  fall: { by: 'actor', to: 'actor', from: 'target' },
  arrival: { to: 'target', from: 'supporter' },
  withdrawal: { ...outer, subject: 'actor' },
  deployment: { ...outer, subject: 'actor', to: 'target', with: 'participant' },
  ceasefire: { subject: 'actor', between: 'actor', with: 'actor', by: 'actor', sponsor: 'mediator' },
  breach: { subject: 'actor', by: 'actor', against: 'target' },
  displacement: { by: 'actor' },
  exchange: { subject: 'actor', with: 'actor', between: 'actor', by: 'actor', sponsor: 'mediator' },
} as const satisfies Readonly<Record<string, Frame>>;

const byName: ReadonlyMap<string, Frame> = new Map(Object.entries(frames));

/** The frame of a name in the data. @throws TypeError where there is none: a mistake of ours, found when the data is loaded */
export function frameOf(name: string): Frame {
  const found = byName.get(name);
  if (found === undefined) throw new TypeError(`${name} is no frame`);
  return found;
}
