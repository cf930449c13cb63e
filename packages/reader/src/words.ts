// The narrow door to what compares words and names: it brings no vocabulary of dates, places or events along.
export { type Likeness, likeness } from './names/likeness.ts';
export { keysNear, soundKeys } from './names/sound-keys.ts';
export { type Folded, fold, type Offsets } from './text/fold.ts';
export { queryTerms, type SearchForm, type SearchTerm, searchTerms, type Weight } from './text/search-terms.ts';
export { isStopWord } from './text/word-classes.ts';
export { wordsIn } from './text/words-in.ts';
