/** The closed vocabularies and the clause topics alone. The package's main door has them too. */
export { ActorKind, actorKinds } from './taxonomy/actor-kinds.ts';
export { EventType, eventTypes, Modality, modalities } from './taxonomy/event-types.ts';
export {
  Field,
  Force,
  fields,
  forces,
  Instrument,
  instruments,
  Lineage,
  lineages,
  Nature,
  natures,
  TextAvailability,
  textAvailabilities,
} from './taxonomy/instruments.ts';
export { RecognitionForm, recognitionForms } from './taxonomy/recognition-forms.ts';
export { AgreementRole, agreementRoles, EventRole, eventRoles } from './taxonomy/roles.ts';
export { Rights, rights, SourceType, sourceTypes } from './taxonomy/source-types.ts';
export { Standing, Status, standings, statuses } from './taxonomy/statement-terms.ts';
export { Taxonomy, Topic, TopicCode, taxonomy, topicGroupOf, topicOf } from './taxonomy/topics.ts';
export type { Term, Vocabulary } from './taxonomy/vocabulary.ts';
