'use client';

import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import { type Choosing, chosenIn, nothingChosen, over } from './choosing.ts';

/** What is chosen of the rows on the page, by id, and what changes that. */
interface Chosen {
  readonly at: string | undefined;
  readonly isChosen: (id: string) => boolean;
  readonly rows: readonly string[];
  readonly chosen: readonly string[];
  readonly change: (by: (choosing: Choosing) => Choosing) => void;
}

const Context = createContext<Chosen | undefined>(undefined);

/** Lets the rows of a list be chosen. What is chosen outlives the list being fetched anew, as far as it is still in it. */
export function ChoosingRows({ ids, children }: { ids: readonly string[]; children: ReactNode }) {
  const told = ids.join(' ');
  const rows = useMemo(() => told.split(' ').filter((id) => id !== ''), [told]);
  const [kept, keep] = useState(() => nothingChosen(rows));
  const value = useMemo((): Chosen => {
    const choosing = over(kept, rows);
    const chosen = chosenIn(choosing);
    const among = new Set(chosen);
    return {
      at: choosing.at,
      isChosen: (id) => among.has(id),
      rows,
      chosen,
      change: (by) => keep((before) => by(before.rows === rows ? before : over(before, rows))),
    };
  }, [kept, rows]);
  return <Context value={value}>{children}</Context>;
}

export function useChosen(): Chosen {
  const chosen = useContext(Context);
  if (chosen === undefined) throw new RangeError('rows are chosen within ChoosingRows');
  return chosen;
}
