export { type BackUpOptions, backUp } from './backup/back-up.ts';
export type { LongWork } from './backup/long-work.ts';
export { type Restoration, type RestoreOptions, restore } from './backup/restore.ts';
export { requireCurrentSchema, schemaOf } from './backup/schema.ts';
export type { BackupManifest } from './backup/shapes.ts';
export { gathered } from './database/gathered.ts';
export { type Lock, lockDirectory } from './embedded/lock.ts';
export { hasDatabase, type Reached, reachEmbedded } from './embedded/reach.ts';
export { refuseFile } from './embedded/refuse-file.ts';
export { type Embedded, type EmbeddedOptions, startEmbedded } from './embedded/start.ts';
export type { MadePage, Pages } from './pages/pages.ts';
export type { Question } from './pages/questions.ts';
export type {
  AuditReport,
  Author,
  ChangeRow,
  Counts,
  Facet,
  FacetCount,
  Held,
  HeldSuggestion,
  RawGroup,
  RawHit,
  Reading,
  RecordConditions,
  Register,
  Search,
  SearchableKind,
  SearchResult,
  Slice,
  SuggestionTally,
  Window,
  Writing,
} from './port.ts';
export type { Job, Jobs, JobsOptions } from './queue/jobs.ts';
export { type BothLanguages, StartError, type StartErrorCode } from './start-error.ts';
export { createStore, type Store, type StoreOptions } from './store.ts';
