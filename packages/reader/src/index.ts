export type {
  AgreementFound,
  ClauseFound,
  Confidence,
  Dated,
  DateFound,
  EventFound,
  Found,
  Judged,
  Mention,
  Newcomer,
  ReadParticipation,
  Referent,
  Referred,
  Span,
} from './found.ts';
export { buildLexicon, type Lexicon, type LexiconEntry } from './names/lexicon.ts';
export { type Likeness, likeness } from './names/likeness.ts';
export { keysNear, soundKeys } from './names/sound-keys.ts';
export { type ReadingContext, read } from './read.ts';
export { type Folded, fold, type Offsets } from './text/fold.ts';
export { queryTerms, type SearchForm, type SearchTerm, searchTerms, type Weight } from './text/search-terms.ts';
export { isStopWord } from './text/word-classes.ts';
