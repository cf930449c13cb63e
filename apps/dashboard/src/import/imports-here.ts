import { actsHere } from '../live/own-acts.ts';
import { ImportLine } from './import-line.ts';

const place = 'mithaq.import';

/** The inbox's line in this window. The import under way is kept in the browser, so that it is found again after the page was left or loaded anew. */
export const importsHere = new ImportLine({
  acts: actsHere,
  kept: {
    read: () => localStorage.getItem(place) ?? undefined,
    write: (batch) => (batch === undefined ? localStorage.removeItem(place) : localStorage.setItem(place, batch)),
  },
});

/** A line that is forgotten with the page that shows it. */
export function passingImports(): ImportLine {
  return new ImportLine({ acts: actsHere, kept: { read: () => undefined, write: () => undefined } });
}
