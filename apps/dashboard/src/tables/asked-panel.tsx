'use client';

import { ManyPanel } from './many-panel.tsx';
import { PastePanel } from './paste-panel.tsx';
import type { StandingRow } from './plan.ts';
import { SavePanel } from './save-panel.tsx';
import type { Editing } from './use-editing.ts';

interface Parts {
  editing: Editing;
  standing: readonly StandingRow[];
  /** Into how many records something is typed. */
  typed: number;
}

/** What is asked above the table: what to change in many, whether to put what was pasted, whether to save. Escape leaves it. */
export function AskedPanel({ editing: { asked, columns, chosen, grid, saving, acts }, standing, typed }: Parts) {
  const into = saving.goal?.id;
  if (asked === undefined) return null;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape leaves what is asked from whichever of its boxes
    <div onKeyDown={(event) => event.key === 'Escape' && acts.back()}>
      {asked.what === 'many' && (
        <ManyPanel at={columns[grid.at.column - 1]?.key} {...{ chosen, columns, into }} put={acts.putPlan} leave={acts.back} />
      )}
      {asked.what === 'paste' && <PastePanel pasted={asked.pasted} {...{ standing, into }} put={acts.putPlan} leave={acts.back} />}
      {asked.what === 'save' && (
        <SavePanel
          edits={saving.edits}
          wrong={typed - saving.edits.length}
          {...{ columns, goal: saving.goal }}
          save={acts.send}
          leave={acts.back}
        />
      )}
    </div>
  );
}
