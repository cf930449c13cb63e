import { vocabulary } from './vocabulary.ts';

/** Kinds of actor, with their FollowTheMoney schema and ACLED actor type where one fits. */
export const actorKinds = vocabulary([
  ['state', 'دولة', 'state', { ftm: 'PublicBody', acled: 'State Forces' }],
  ['authority', 'سلطة', 'authority', { ftm: 'PublicBody', acled: 'State Forces' }],
  ['ministry', 'وزارة', 'ministry', { ftm: 'PublicBody' }],
  ['body', 'هيئة', 'body', { ftm: 'PublicBody' }],
  ['force', 'قوة نظامية', 'force', { ftm: 'Organization', acled: 'State Forces' }],
  ['armed-group', 'جماعة مسلحة', 'armed group', { ftm: 'Organization', acled: 'Rebel Groups' }],
  ['organisation', 'منظمة', 'organisation', { ftm: 'Organization', acled: 'External/Other Forces' }],
  ['company', 'شركة', 'company', { ftm: 'Company' }],
  ['person', 'شخص', 'person', { ftm: 'Person' }],
]);
export const ActorKind = actorKinds.schema;
export type ActorKind = (typeof actorKinds.terms)[number]['code'];
