export { refuseFile } from './embedded/refuse-file.ts';
export { type Embedded, type EmbeddedOptions, startEmbedded } from './embedded/start.ts';
export type {
  Author,
  ChangeRow,
  Counts,
  Held,
  HeldSuggestion,
  RawGroup,
  RawHit,
  Reading,
  RecordConditions,
  Register,
  SearchableKind,
  Slice,
  SuggestionTally,
  Window,
  Writing,
} from './port.ts';
export { type BothLanguages, StartError, type StartErrorCode } from './start-error.ts';
export { createStore, type Store, type StoreOptions } from './store.ts';
