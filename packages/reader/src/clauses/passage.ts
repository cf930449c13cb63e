import type { Force, LocalizedText } from '@mithaq/domain';
import type { Provision } from './provision-verbs.ts';
import type { Scene } from './scene.ts';

/** A stretch of tokens that tells what an agreement provides. */
export interface Passage {
  /** The token of the verb, or of whatever else announces it. */
  readonly trigger: number;
  readonly from: number;
  readonly to: number;
  /** The first token of what is provided: after the verb, its subject and its preposition. */
  readonly object: number;
  /** Where the verb's own words begin, with its subject: a single provision begins there. */
  readonly lead?: number;
  /** It follows a semicolon: its verb is that of the passage before. */
  readonly isTail: boolean;
  /** The key of the agreement. */
  readonly agreement?: string;
  readonly force?: Force;
  /** Only phrases that mean a topic anywhere count. */
  readonly isWeak: boolean;
  /** Whose doing its verb tells: an agreement's ("which restores"), or that of parties, who owe what is provided. */
  readonly subject?: Provision['subject'];
  readonly reason: LocalizedText;
}

/** What opens a passage, and where. */
export interface Opening {
  readonly trigger: number;
  readonly from: number;
  readonly object?: number;
  readonly lead?: number;
  /** The key of the agreement, where it is known. */
  readonly key: string | undefined;
  readonly reason: LocalizedText;
  readonly provision?: Provision;
  readonly isWeak?: boolean;
  readonly isTail?: boolean;
}

/** A provision has at most so many words. */
const longest = 120;

/** The passage that opens at a token: to the end of the sentence, or to words that end what is provided. */
export function passageFrom(opening: Opening, scene: Scene): Passage {
  const { trigger, from, object, lead, key, reason, provision, isWeak, isTail = false } = opening;
  return {
    trigger,
    from,
    to: endOf(Math.max(from, object ?? from), scene),
    object: object ?? from,
    isTail,
    ...(lead !== undefined && { lead }),
    reason,
    isWeak: isWeak ?? provision?.isWeak ?? false,
    ...(provision && { subject: provision.subject }),
    ...(key !== undefined && { agreement: key }),
    ...(provision?.force && { force: provision.force }),
  };
}

function endOf(from: number, { closings, sentence }: Scene): number {
  const end = Math.min(sentence.to, from + longest);
  for (let at = from + 1; at < end; at++) if (closings.has(at)) return at;
  return end;
}
