import { vocabulary } from './vocabulary.ts';

/** The part an actor has in an agreement (Vienna Convention 2(1) for party and signatory). */
export const agreementRoles = vocabulary([
  ['party', 'طرف', 'party'],
  ['signatory', 'موقّع', 'signatory'],
  ['witness', 'شاهد', 'witness'],
  ['guarantor', 'ضامن', 'guarantor'],
  ['mediator', 'وسيط', 'mediator'],
  ['depositary', 'وديع', 'depositary'],
  ['host', 'مضيف', 'host'],
]);
export const AgreementRole = agreementRoles.schema;
export type AgreementRole = (typeof agreementRoles.terms)[number]['code'];

/** The part an actor has in an event. */
export const eventRoles = vocabulary([
  ['signatory', 'موقّع', 'signatory'],
  ['host', 'مضيف', 'host'],
  ['visitor', 'زائر', 'visitor'],
  ['mediator', 'وسيط', 'mediator'],
  ['participant', 'مشارك', 'participant'],
  ['speaker', 'متحدث', 'speaker'],
  ['actor', 'فاعل', 'actor'],
  ['target', 'مستهدف', 'target'],
  ['commander', 'قائد', 'commander'],
  ['supporter', 'داعم', 'supporter'],
  ['voter', 'مصوّت', 'voter'],
  ['appointee', 'معيَّن', 'appointee'],
]);
export const EventRole = eventRoles.schema;
export type EventRole = (typeof eventRoles.terms)[number]['code'];
