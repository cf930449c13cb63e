import type { Day } from '@mithaq/domain';
import type { MatchedPart } from '../matching/match.ts';
import type { IndexedView } from '../matching/register-view.ts';

/** What making records needs from the world, and what an editor gave beside what the text says. */
export interface Accepting {
  /** The source that is cited, and its text to the letter. */
  readonly source: string;
  readonly text: string;
  /** The view that the proposal was matched against. */
  readonly view: IndexedView;
  /**
   * A new id of a kind, `statement` among them. `key` names what it is for, the same whenever the same proposal is accepted. Whoever was
   * accepted before, with another proposal, is decided to be that record when the proposal is matched (`Decisions`).
   */
  readonly newId: (kind: string, key: string) => string;
  /** A free slug for a new record. */
  readonly slugOf: (part: MatchedPart) => string;
  /** The day on which the source was read, for its citations. */
  readonly today?: Day;
  /** What an editor gives by hand where the text is silent: values by property, by the key of the part (`nature` of an agreement). */
  readonly given?: ReadonlyMap<string, Readonly<Record<string, unknown>>>;
}

/** What an editor still has to give, or to decide, before a part can be accepted. */
export interface OpenQuestion {
  /** The key of the part. */
  readonly part: string;
  /** `missing`: a value without which no record can be made. `unfit`: a value that does not fit its property. `unsourced`: a value for which the
   * text gives no passage. `undecided`: the part may be a record of the register. */
  readonly question: 'missing' | 'unfit' | 'unsourced' | 'undecided';
  /** Absent where the question is about the part as a whole. */
  readonly property?: string;
}
