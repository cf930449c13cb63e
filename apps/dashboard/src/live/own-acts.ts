import type { Change } from '@mithaq/client';

/** Something that this page does to the register: the change that it is announced as. */
export interface OwnAct {
  readonly announcedAs: readonly Change['what'][];
  /** The record that it concerns, where that is known before it is done. */
  readonly subject?: string;
  /** Whether it is announced as any number of changes: they are all its own until it is forgotten. */
  readonly isMany?: boolean;
}

export interface OwnActs {
  /** Said before an act is sent: its change may be heard before its answer. */
  expect(act: OwnAct): void;
  /** Said where an act came to nothing, so that no change of it will be heard. */
  forget(act: OwnAct): void;
  /** Whether a change is one of this page's own acts, by the person who is signed in here. An act is heard of once. */
  hear(change: Change, reader: string | undefined): boolean;
}

/** Remembers what one page does itself, to tell it from what others do. */
export function ownActs(): OwnActs {
  const expected = new Set<OwnAct>();
  return {
    expect: (act) => void expected.add(act),
    forget: (act) => void expected.delete(act),
    hear: (change, reader) => {
      if (reader === undefined || change.by !== reader) return false;
      const act = [...expected].find((each) => isAnnouncedBy(each, change));
      return act !== undefined && (act.isMany === true || expected.delete(act));
    },
  };
}

function isAnnouncedBy({ announcedAs, subject }: OwnAct, change: Change): boolean {
  return announcedAs.includes(change.what) && (subject === undefined || subject === change.subject.id);
}

/** The acts of the page in this window. */
export const actsHere = ownActs();
