import type { DisputeView, NameView } from '@mithaq/client';
import { readingsOf } from '../disputes/readings-of.ts';

/** A name with the reading that it is, where sources differ on the name. */
export interface NameShown {
  readonly view: NameView;
  readonly reading: number | undefined;
}

/** The names of a record as its page shows them. */
export interface NamesShown {
  /** In the title: the first two rival names with their reading, or the one name that leads. Empty where no source gives any. */
  readonly titles: readonly NameShown[];
  /** Further rival names, each on a line of its own under the title. */
  readonly further: readonly NameShown[];
  readonly others: readonly NameView[];
}

/** So many rival names stand side by side, in two inks; more would be a list and no title. */
const mostTitles = 2;

/** Parts names into those of the title and the rest. Where sources differ on the name, each reading stands in the head. */
export function namesOf(names: readonly NameView[], disputes: readonly DisputeView[], subject: string): NamesShown {
  const readings = readingsOf(
    disputes.filter((dispute) => dispute.property === 'names'),
    subject,
  );
  const rivals = names
    .flatMap((view) => {
      const reading = view.statements.map((statement) => readings.get(statement.id)).find((place) => place !== undefined);
      return reading === undefined ? [] : [{ view, reading }];
    })
    .toSorted((one, other) => one.reading - other.reading);
  const leading = names.find((view) => view.statements.length > 0 && view.name.kind !== 'gloss');
  const inHead: readonly NameShown[] = rivals.length > 1 ? rivals : leading ? [{ view: leading, reading: undefined }] : [];
  return {
    titles: inHead.slice(0, mostTitles),
    further: inHead.slice(mostTitles),
    others: names.filter((view) => !inHead.some((shown) => shown.view === view)),
  };
}
