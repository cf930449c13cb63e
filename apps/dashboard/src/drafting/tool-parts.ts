import type { Revised } from '@mithaq/domain';
import type { Bench, Room } from '../reading/use-room.ts';
import type { Passage } from './drafts-of-words.ts';
import type { KnownHere } from './known-here.ts';

/** What the forms of the workbench are given. */
export interface ToolParts {
  readonly room: Room;
  readonly bench: Bench;
  readonly passage: Passage;
  readonly words: string;
  readonly language: string;
  readonly known: KnownHere;
  /** Drafts what a form makes, or says what is amiss with it. */
  readonly save: (make: () => readonly Revised[] | Promise<readonly Revised[]>, called: Readonly<Record<string, string>>) => void;
  /** Shuts the workbench: nothing is kept. */
  readonly done: () => void;
}
