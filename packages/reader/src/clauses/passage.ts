import type { Force, LocalizedText } from '@mithaq/domain';
import type { Provision } from './provision-verbs.ts';
import type { Scene } from './scene.ts';

/** A stretch of tokens that tells what an agreement provides. */
export interface Passage {
  /** The token of the verb, or of whatever else announces it. */
  readonly trigger: number;
  readonly from: number;
  readonly to: number;
  /** The key of the agreement. */
  readonly agreement?: string;
  readonly force?: Force;
  /** Only phrases that mean a topic anywhere count. */
  readonly isWeak: boolean;
  /** Its verb tells what parties do: its subject owes what is provided. */
  readonly isByParties: boolean;
  readonly reason: LocalizedText;
}

/** What opens a passage, and where. */
export interface Opening {
  readonly trigger: number;
  readonly from: number;
  /** The key of the agreement, where it is known. */
  readonly key: string | undefined;
  readonly reason: LocalizedText;
  readonly provision?: Provision;
  readonly isWeak?: boolean;
}

/** A provision has at most so many words. */
const longest = 120;

/** The passage that opens at a token: to the end of the sentence, or to words that end what is provided. */
export function passageFrom({ trigger, from, key, reason, provision, isWeak }: Opening, scene: Scene): Passage {
  return {
    trigger,
    from,
    to: endOf(from, scene),
    reason,
    isWeak: isWeak ?? provision?.isWeak ?? false,
    isByParties: provision?.subject === 'parties',
    ...(key !== undefined && { agreement: key }),
    ...(provision?.force && { force: provision.force }),
  };
}

function endOf(from: number, { closings, sentence }: Scene): number {
  const end = Math.min(sentence.to, from + longest);
  for (let at = from + 1; at < end; at++) if (closings.has(at)) return at;
  return end;
}
