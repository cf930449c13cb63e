import type { EventType } from '@mithaq/domain';
import type { Cue, Need, Solitude } from '../languages/event-data.ts';
import type { Phrases } from '../text/phrases.ts';
import type { Grammar } from './forms.ts';
import type { Frame } from './frames.ts';

/** What makes a word tell an event, and of which type. */
export interface Trigger {
  readonly type: EventType;
  readonly frame: Frame;
  /** Phrases of which one must stand near the word. */
  readonly objects?: Phrases<true>;
  /** Phrases of which one must follow it at once. */
  readonly particles?: Phrases<true>;
  /** Phrases of which none may follow it at once. */
  readonly unless?: Phrases<true>;
  readonly needs: readonly Need[];
  /** The noun's first bare name is done to, not doer. */
  readonly passive: boolean;
  /** The object belongs to the trigger where it follows at once. */
  readonly idiom: boolean;
  readonly verbFirst: boolean;
  /** When the noun tells something by itself. */
  readonly alone: Solitude;
}

/** What a word may be doing in a clause. */
export type Role = 'trigger' | 'light' | 'host' | 'mediator' | 'attend' | 'scene' | 'speech' | 'plain' | Cue;

/** A word as a dictionary has it, folded, and what it may be doing in a clause. */
export interface Lexeme {
  readonly role: Role;
  readonly lemma: string;
  /** The words that must follow the first one. */
  readonly rest: readonly string[];
  readonly trigger?: Trigger;
}

/** One thing that a form of a word may be. */
export interface Sense extends Lexeme, Grammar {
  /** A verb of three letters and no more, which many other words look like. */
  readonly bare: boolean;
}

/** What a word of a text may be doing there. */
export interface Sensed {
  readonly senses: readonly Sense[];
  /** Particles written onto its front, and how many letters they have. */
  readonly clitics: readonly string[];
  readonly skipped: number;
  /** The token after the words that make the longest of the senses. */
  readonly next: number;
}
