import type { AgreementRole, Instrument } from '@mithaq/domain';
import type { Mention, ReadParticipation } from '../found.ts';
import type { Placed } from '../text/placed.ts';
import type { TopicMet } from '../topics/find-topics.ts';
import type { Noun } from './nouns.ts';
import type { Phrase } from './phrase.ts';

/** An agreement's phrase with all that its sentence tells of it, before it is known which agreement it means. */
export interface Candidate {
  readonly noun: Noun;
  readonly phrase: Phrase;
  readonly instrument: Instrument;
  readonly paragraph: number;
  readonly sentence: number;
  /** The stems of what the phrase says beside the noun. */
  readonly content: ReadonlySet<string>;
  readonly topics: readonly TopicMet[];
  readonly participations: readonly ReadParticipation<AgreementRole>[];
  /** A verb of making stands with it. */
  readonly isMade: boolean;
  /** It is told what it provides. */
  readonly isTold: boolean;
  /** Told as hoped for, or denied. */
  readonly isAim: boolean;
  /** A name of the register that stands in the phrase. */
  readonly known?: Placed<Mention>;
}
