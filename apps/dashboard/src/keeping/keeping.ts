import type { Failure } from '@mithaq/client';
import type { Problem } from '@mithaq/domain';
import type { Draftable, Json } from './draftable.ts';
import type { Clash } from './join.ts';

/** What a form was opened with. */
export interface Opening {
  readonly subject: string;
  readonly kind: 'record' | 'statement';
  /** The draft where there is one, else what is published; of what is new, what the form begins with. */
  readonly data: Draftable;
  /** What readers see; absent where they see nothing of it. */
  readonly published?: Draftable;
  /** The revision of `data`; absent for what is new. */
  readonly revision?: number;
  /** The change set to work in. */
  readonly changeSet?: string;
}

/** What the server holds, as far as it has told. */
export interface Version {
  readonly data: Draftable;
  /** Absent where the server has nothing yet. */
  readonly revision?: number;
}

export interface ChangeSetNamed {
  readonly id: string;
  readonly title: string;
}

/** What is to become of one field that two people changed. */
export type Choice = { readonly keep: 'mine' | 'theirs' | 'both' } | { readonly keep: 'anew'; readonly value: Json | undefined };

export type Choices = Readonly<Record<string, Choice>>;

/** What somebody else saved first, and the fields of which somebody has to choose. */
export interface Conflict {
  readonly theirs: Version;
  readonly clashes: readonly Clash[];
  /** Everything else joined, with mine where they clash. */
  readonly joined: Draftable;
  readonly choices: Choices;
}

/** What keeping is about to do. Only `sending` has anything on its way to the server. */
export type Phase =
  | { readonly is: 'quiet' }
  /** Typed a moment ago: it is sent once the typing pauses. */
  | { readonly is: 'settling' }
  /** Waits until no other tab of this browser sends the same subject. */
  | { readonly is: 'queued' }
  | { readonly is: 'sending'; readonly sent: Draftable }
  /**
   * Asks what the server holds now. `stale`: it moved on, or nobody knows whether it kept what was sent; `closed`: the change set takes
   * nothing any more; `given-up`: the draft is gone.
   */
  | { readonly is: 'looking'; readonly why: 'stale' | 'closed' | 'given-up'; readonly failure?: Failure }
  /** It could not be sent, and is sent again by itself. */
  | { readonly is: 'resting'; readonly failure: Failure }
  | { readonly is: 'malformed'; readonly problems: readonly Problem[] }
  | { readonly is: 'conflict'; readonly conflict: Conflict }
  /** The server does not take it as it is; somebody has to do something. `way`: what going on would mean. */
  | { readonly is: 'refused'; readonly failure: Failure; readonly way: Way }
  | { readonly is: 'giving-up' };

/** What going on after a refusal means: the same again; into whatever change set the server finds; as something new. */
export type Way = 'again' | 'elsewhere' | 'anew';

/** Everything about one record or statement that is being typed here. */
export interface Keeping {
  readonly opening: Opening;
  /** What the fields show. */
  readonly data: Draftable;
  readonly base: Version;
  /** What was sent and never answered: the server may hold it all the same. */
  readonly sent: readonly Draftable[];
  /** Whether the last that was sent was never answered: before more is sent the server is asked what it holds. */
  readonly unsure: boolean;
  readonly isDraft: boolean;
  /** Where to put it; where none is named, the server finds one. */
  readonly into?: string;
  readonly changeSet?: ChangeSetNamed;
  readonly phase: Phase;
  /** How often in a row it could not be sent. */
  readonly attempts: number;
  readonly past: readonly Draftable[];
  readonly future: readonly Draftable[];
  /** When the last of it was typed (ISO 8601); absent where nothing was. */
  readonly typedAt?: string;
  /** What was found on the device when it was opened, and what the server had instead. */
  readonly takenUp?: { readonly typedAt: string; readonly instead: Draftable };
  /** Choices that were begun before the page was left. */
  readonly choices: Choices;
  /** Whether it is to be given up as soon as nothing is on its way. */
  readonly leaves: boolean;
  /** Whether the device refused to keep it. */
  readonly deviceFailed: boolean;
}

/** What the device keeps of it: enough to go on after a crash. */
export interface Held {
  readonly subject: string;
  readonly kind: Opening['kind'];
  readonly data: Draftable;
  readonly base: Version;
  readonly sent: readonly Draftable[];
  readonly isDraft: boolean;
  readonly into?: string;
  readonly changeSet?: ChangeSetNamed;
  readonly typedAt: string;
  readonly choices: Choices;
}

/** What the server made of a save. */
export interface Saved {
  readonly revision: number;
  readonly data: Draftable;
  readonly changeSet: ChangeSetNamed;
}

export type Event =
  | { readonly on: 'typed'; readonly data: Draftable; readonly at: string; readonly joinsLast: boolean }
  | { readonly on: 'undone' | 'redone'; readonly at: string }
  /** The typing paused, or must not wait: the page is being left. */
  | { readonly on: 'settled' }
  /** No other tab sends this subject. */
  | { readonly on: 'turn' }
  | { readonly on: 'saved'; readonly answer: Saved }
  /** `isUnsent`: it is known that nothing reached the server. */
  | { readonly on: 'failed'; readonly failure: Failure; readonly isUnsent?: boolean }
  | { readonly on: 'looked'; readonly found: Version & { readonly isDraft: boolean } }
  | { readonly on: 'look-failed'; readonly failure: Failure; readonly isUnsent?: boolean }
  /** Time to try again: it has rested, the network is back, somebody signed in or said so. */
  | { readonly on: 'again' }
  /** Somebody goes on after a refusal. */
  | { readonly on: 'went-on' }
  | { readonly on: 'chose'; readonly property: string; readonly choice: Choice }
  | { readonly on: 'resolved'; readonly at: string }
  | { readonly on: 'took-kept'; readonly at: string }
  | { readonly on: 'gave-up' }
  | { readonly on: 'discarded' }
  /** The page was drawn anew, and may have heard of a later revision. */
  | { readonly on: 'reopened'; readonly opening: Opening }
  /** Another tab of this browser typed, or was answered; `sent` is what it was answered to. */
  | { readonly on: 'heard'; readonly held: Held; readonly sent?: Draftable }
  /** What the device held when it was opened. */
  | { readonly on: 'found'; readonly held: Held }
  | { readonly on: 'device'; readonly failed: boolean };

export type Effect =
  /** Keep it on the device, and tell the other tabs. */
  | { readonly do: 'hold'; readonly held: Held; readonly sent?: Draftable }
  /** The server has all of it: the device need not keep it. The other tabs are told. */
  | { readonly do: 'let-go'; readonly held: Held; readonly sent?: Draftable }
  /** Wait until the typing pauses. `long`: it is typed in another tab, which sends it unless it dies. */
  | { readonly do: 'settle'; readonly long: boolean }
  | { readonly do: 'queue' }
  | { readonly do: 'release' }
  | { readonly do: 'send'; readonly data: Draftable; readonly from?: number; readonly into?: string }
  | { readonly do: 'rest'; readonly attempt: number; readonly after?: number }
  | { readonly do: 'look' }
  | { readonly do: 'set-aside'; readonly fields: Draftable }
  | { readonly do: 'discard'; readonly revision: number };

export interface Step {
  readonly state: Keeping;
  readonly effects: readonly Effect[];
}

/** What is wrong with data by its schema. */
export type Check = (data: Draftable, kind: Opening['kind']) => readonly Problem[];
