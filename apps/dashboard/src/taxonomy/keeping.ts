import type { KeptTopic } from '@mithaq/client';
import type { LocalizedText } from '@mithaq/domain';

/** What is open on the page: a form or a list at one topic; `add` without a code is of a new group. */
export interface Opened {
  readonly form: 'add' | 'words' | 'retire' | 'where';
  readonly code?: string;
}

/** What was done, and how it is taken back; without that where it was just taken back. */
export interface Done {
  readonly what: 'added' | 'reworded' | 'retired' | 'restored' | 'undone';
  readonly topic: LocalizedText;
  readonly successor?: LocalizedText;
  readonly undo?: () => Promise<unknown>;
}

/** What the parts of the page share. */
export interface Keeping {
  readonly topics: readonly KeptTopic[];
  readonly mayChange: boolean;
  readonly opened: Opened | undefined;
  readonly open: (opened: Opened | undefined) => void;
  readonly done: Done | undefined;
  /** Says what was done, and shuts what is open. */
  readonly tell: (done: Done | undefined) => void;
}
