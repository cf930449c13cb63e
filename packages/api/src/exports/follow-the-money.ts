import { ftmLines, toFtmEntities } from '@mithaq/domain/interchange';
import { type Beside, recordsAmong, recordsNamedBy } from './around.ts';
import type { Entry, Selection } from './selection.ts';

/**
 * Entities of FollowTheMoney, one a line. An entity is made of its record, what that names, and the statements about it: so a batch at a
 * time, with those beside it. Statements make no entities of their own.
 */
export async function* followTheMoney(selection: Selection, beside: Beside): AsyncGenerator<string> {
  for (const kind of selection.kinds) {
    if (kind === 'statement') continue;
    for await (const batch of selection.of(kind)) yield await linesOf(batch, beside);
  }
}

async function linesOf(batch: readonly Entry[], beside: Beside): Promise<string> {
  const records = recordsAmong(batch);
  const ids = records.map(({ id }) => id);
  const statements = await beside.statementsAbout(ids);
  const named = await recordsNamedBy(beside, [...records, ...statements]);
  const own = new Set<string>(ids.map(entityOf));
  const { entities } = toFtmEntities({ records: [...records, ...named], statements });
  return ftmLines(entities.filter(({ id }) => own.has(id.split('.', 1)[0] ?? id)));
}

/** The id of the entity that a record becomes. Entities that are made beside it have a point and a suffix after it. */
function entityOf(id: string): string {
  return id.replace('_', '-');
}
