import type { Database } from '../database/connect.ts';
import type { Reading } from '../port.ts';
import { search } from '../search/search.ts';
import { changesAfter } from './changes.ts';
import { counts } from './counts.ts';
import { all, find, recordsByIds, referring, sourceBySha256 } from './find.ts';
import { list } from './list.ts';
import { statementsAbout, statementsCiting, statementsInDispute } from './statements.ts';
import { suggestionTallies } from './suggestion-tallies.ts';
import { suggestionById, suggestionsOf } from './suggestions.ts';
import { attached, texts } from './texts.ts';
import { waiting } from './waiting.ts';

/** Reading, from whichever database is given for each question. Each is one statement, and so of one committed state. */
export function readingFrom(database: () => Database): Reading {
  return {
    find: (kind, key) => find(database(), kind, key),
    records: (ids) => recordsByIds(database(), ids),
    referring: (kind, to, property) => referring(database(), kind, { to, property }),
    all: (kind) => all(database(), kind),
    list: (kind, conditions, window) => list(database(), kind, { conditions, window }),
    statementsAbout: (subjects) => statementsAbout(database(), subjects),
    statementsCiting: (source) => statementsCiting(database(), source),
    statementsInDispute: () => statementsInDispute(database()),
    sourceBySha256: (sha256) => sourceBySha256(database(), sha256),
    texts: (sources) => texts(database(), sources),
    attached: (sources) => attached(database(), sources),
    suggestionsOf: (sources) => suggestionsOf(database(), sources),
    suggestionTallies: (sources, mostMarks) => suggestionTallies(database(), sources, mostMarks),
    suggestion: (id) => suggestionById(database(), id),
    waiting: (window) => waiting(database(), window),
    search: (query, kinds, limit) => search(database(), { query, kinds, limit }),
    counts: () => counts(database()),
    changesAfter: (id, limit) => changesAfter(database(), id, limit),
  };
}
