import type { EventType } from '@mithaq/domain';

/** What a chart groups events by. */
export const families = ['agreements', 'talks', 'politics', 'field'] as const;
export type Family = (typeof families)[number];

const talks: readonly EventType[] = ['negotiation', 'meeting', 'visit', 'mediation', 'statement', 'request', 'conference'];
const politics: readonly EventType[] = ['appointment', 'election', 'vote'];
const field: readonly EventType[] = [
  'aid',
  'offensive',
  'clash',
  'capture',
  'withdrawal',
  'deployment',
  'arms-transfer',
  'ceasefire-broken',
  'displacement',
];

/** The family of a type of event: what is done to agreements, unless it is talk, politics or war. */
export function familyOf(type: EventType): Family {
  if (talks.includes(type)) return 'talks';
  if (politics.includes(type)) return 'politics';
  return field.includes(type) ? 'field' : 'agreements';
}
