import type { DisputeView, NameView } from '@mithaq/client';
import { readingsOf } from '../disputes/readings-of.ts';

/** The names of a record as its page shows them. */
export interface NamesShown {
  /** In the title: rival names with their reading, or the one name that leads. Empty where no source gives any. */
  readonly titles: readonly { readonly view: NameView; readonly reading: number | undefined }[];
  readonly others: readonly NameView[];
}

/** Parts names into those of the title and the rest. Where sources differ on the name, each reading stands in the title. */
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
  const titles = rivals.length > 1 ? rivals : leading ? [{ view: leading, reading: undefined }] : [];
  return { titles, others: names.filter((view) => !titles.some((title) => title.view === view)) };
}
