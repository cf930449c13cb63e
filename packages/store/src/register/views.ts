import type { Day } from '@mithaq/domain';
import { type RawBuilder, sql } from 'kysely';
import type { Database } from '../database/connect.ts';
import type { Reading } from '../port.ts';
import { type Ask, readingFrom } from './reading.ts';

/**
 * The register as it was known at the end of a day, in UTC: the same questions, put to the views of the schema `known`. A slug that the
 * record has today leads to it as well as those that it had. What the reader proposed is of the present, so there are no suggestions and
 * nothing waits; nor is the past indexed, so a search finds nothing. The feed of changes is the present one.
 */
export function knownOn(ask: Ask, day: Day): Reading {
  const past = readingFrom(
    through(
      ask,
      sql`select set_config('search_path', 'known, ' || current_setting('search_path'), true),
      set_config('mithaq.known_on', ${day}, true)`,
    ),
  );
  return {
    ...past,
    search: async () => ({ groups: [], partial: false, facetsAreCapped: false }),
    changesAfter: readingFrom(ask).changesAfter,
    changesAbout: readingFrom(ask).changesAbout,
  };
}

/** The register as its editors see it: the same questions about single records, put to the views of the schema `working`. Lists, search and counts are those of readers. */
export function working(ask: Ask): Reading {
  const drafted = readingFrom(through(ask, sql`select set_config('search_path', 'working, ' || current_setting('search_path'), true)`));
  const { list, statements, search, counts, waiting, changesAfter, changesAbout, addresses } = readingFrom(ask);
  return { ...drafted, list, statements, search, counts, waiting, changesAfter, changesAbout, addresses };
}

/** Puts each question to one state of the database, with another schema's views before its tables. */
function through(ask: Ask, setting: RawBuilder<unknown>): Ask {
  return (question) =>
    ask((db) =>
      db
        .transaction()
        .setIsolationLevel('repeatable read')
        .setAccessMode('read only')
        .execute(async (transaction: Database) => {
          await setting.execute(transaction);
          return question(transaction);
        }),
    );
}
