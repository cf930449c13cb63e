/** The closed vocabularies and the clause topics alone. The package's main door has them too. */
export { ActorKind, actorKinds } from './taxonomy/actor-kinds.ts';
export { CoordinatePrecision, coordinatePrecisions } from './taxonomy/coordinate-precisions.ts';
export { Crosswalk, equivalentsOf, Match, MatchKind } from './taxonomy/crosswalk.ts';
export { authorities, codeLists } from './taxonomy/data/code-lists.ts';
export { editTaxonomy } from './taxonomy/edit-taxonomy.ts';
export { EventFamily, EventType, eventFamilies, eventTypes, Modality, modalities } from './taxonomy/event-types.ts';
export { extendTaxonomy, TaxonomyAdditions } from './taxonomy/extend-taxonomy.ts';
export { FigureMeasure, figureMeasures } from './taxonomy/figure-measures.ts';
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
export { NameKind, nameKinds } from './taxonomy/name-kinds.ts';
export { RecognitionForm, recognitionForms } from './taxonomy/recognition-forms.ts';
export { AgreementRole, agreementRoles, EventRole, eventRoles } from './taxonomy/roles.ts';
export { Rights, rights, SourceType, sourceTypes } from './taxonomy/source-types.ts';
export { Standing, Status, standings, statuses } from './taxonomy/statement-terms.ts';
export { TieKind, tieKinds } from './taxonomy/tie-kinds.ts';
export { Topic } from './taxonomy/topic.ts';
export {
  addTopic,
  type NewTopic,
  ownTopicCode,
  requireRemovable,
  restoreTopic,
  retireTopic,
  rewordTopic,
  type TopicWords,
  topicNameFrom,
} from './taxonomy/topic-acts.ts';
export { TopicCode } from './taxonomy/topic-code.ts';
export { registerPrefix, TaxonomyEdits, TopicEdit, topicWordLimits } from './taxonomy/topic-edit.ts';
export { codesOn, currentTopicOf, Taxonomy, taxonomy, topicGroupOf, topicOf } from './taxonomy/topics.ts';
export { vocabularies } from './taxonomy/vocabularies.ts';
export type { Law, Term, Vocabulary } from './taxonomy/vocabulary.ts';
