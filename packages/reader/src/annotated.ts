import type { Day } from '@mithaq/domain';
import type { AgreementFound, DateFound, Mention } from './found.ts';
import type { Lexicon } from './names/lexicon.ts';
import type { Placed } from './text/placed.ts';
import type { Sentence } from './text/sentences.ts';
import type { TokenizedText } from './text/tokens.ts';

/** A text cut into words and sentences, with what is known of it: what every step of reading starts from. */
export interface Prepared {
  readonly text: TokenizedText;
  readonly sentences: readonly Sentence[];
  readonly lexicon: Lexicon;
  /** The day the text was published, where that is known. */
  readonly published?: Day;
}

/** A text with who, what place and when: what agreements and clauses are read from. All are in the order of the text. */
export interface Annotated extends Prepared {
  readonly mentions: readonly Placed<Mention>[];
  readonly dates: readonly Placed<DateFound>[];
}

/** A text with its agreements, too: what clauses and events are read from. */
export interface WithAgreements extends Annotated {
  readonly agreements: readonly Placed<AgreementFound>[];
}
