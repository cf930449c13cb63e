import { assignments } from '../assignments/assignments.ts';
import type { Database } from '../database/connect.ts';
import type { Reading } from '../port.ts';
import { search } from '../search/search.ts';
import { registerTaxonomy } from '../taxonomy/read.ts';
import { addresses } from './addresses.ts';
import { changesAbout, changesAfter } from './changes.ts';
import { counts } from './counts.ts';
import { daySpans } from './day-spans.ts';
import { all, find, recordsByIds, referring, referringCounts, sourceBySha256 } from './find.ts';
import { list } from './list.ts';
import { revisionsOf } from './revisions-of.ts';
import { statementList } from './statement-list.ts';
import { statementsAbout, statementsCiting, statementsInDispute } from './statements.ts';
import { suggestionTallies } from './suggestion-tallies.ts';
import { suggestionById, suggestionsOf } from './suggestions.ts';
import { attached, texts } from './texts.ts';
import { waiting } from './waiting.ts';

/** Puts a question to a database that it chooses, and gives the answer. */
export type Ask = <Answer>(question: (db: Database) => Promise<Answer>) => Promise<Answer>;

/** Reading, by way of `ask`. Each question is one statement, and so of one committed state. */
export function readingFrom(ask: Ask): Reading {
  return {
    find: (kind, key) => ask((db) => find(db, kind, key)),
    records: (ids) => ask((db) => recordsByIds(db, ids)),
    referring: (kind, to, property) => ask((db) => referring(db, kind, { to, property })),
    referringCounts: (kind, to, property) => ask((db) => referringCounts(db, kind, { to, property })),
    all: (kind) => ask((db) => all(db, kind)),
    daySpans: (kind, conditions) => ask((db) => daySpans(db, kind, conditions)),
    list: (kind, conditions, window) => ask((db) => list(db, kind, { conditions, window })),
    statements: (conditions, window) => ask((db) => statementList(db, { conditions, window })),
    statementsAbout: (subjects) => ask((db) => statementsAbout(db, subjects)),
    revisionsOf: (ids) => ask((db) => revisionsOf(db, ids)),
    statementsCiting: (source) => ask((db) => statementsCiting(db, source)),
    statementsInDispute: () => ask((db) => statementsInDispute(db)),
    sourceBySha256: (sha256) => ask((db) => sourceBySha256(db, sha256)),
    texts: (sources) => ask((db) => texts(db, sources)),
    attached: (sources) => ask((db) => attached(db, sources)),
    suggestionsOf: (sources) => ask((db) => suggestionsOf(db, sources)),
    suggestionTallies: (sources, mostMarks) => ask((db) => suggestionTallies(db, sources, mostMarks)),
    suggestion: (id) => ask((db) => suggestionById(db, id)),
    waiting: (window, conditions = {}) => ask((db) => waiting(db, { conditions, window })),
    assignments: (sources) => ask((db) => assignments(db, sources)),
    search: (asked) => ask((db) => search(db, asked)),
    counts: () => ask((db) => counts(db)),
    changesAfter: (id, limit, audience = 'public') => ask((db) => changesAfter(db, { after: id, limit, audience })),
    changesAbout: (subjects, limit) => ask((db) => changesAbout(db, subjects, limit)),
    taxonomy: () => ask(registerTaxonomy),
    addresses: (kind, limit, after) => ask((db) => addresses(db, { kind, limit, after })),
  };
}
