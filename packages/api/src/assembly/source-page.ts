import type { Source } from '@mithaq/domain';
import type { Held, HeldSuggestion, Reading } from '../ports.ts';
import type { SourcePage } from '../views/source.ts';
import { statementViews } from './evidence.ts';
import { type Gathered, gather } from './gather.ts';
import { passagesOf, passageView } from './passages.ts';
import { publisherLabel, sourceRefTo } from './refs.ts';
import { assignmentsOf, type Beholder, sourceRow, talliesOf } from './source-rows.ts';
import { isForReaders, publicSuggestionView, recordsMentioned, suggestionView } from './suggestions.ts';

const mostOpen = 1_000;

/** Who looks at a source's page: an editor with the register as editors have it. */
export interface SourceBeholder extends Beholder {
  readonly working?: Reading;
}

/** Everything that a source's page shows. Of a text whose rights allow excerpts alone, readers are shown the passages that are cited. */
export async function sourcePage(reading: Reading, held: Held<Source>, beholder: SourceBeholder): Promise<SourcePage> {
  const source = held.record;
  const [statements, suggestions, tallies, assignments, texts, copies] = await Promise.all([
    reading.statementsCiting(source.id),
    reading.suggestionsOf([source.id]),
    talliesOf(reading, [source.id], beholder),
    assignmentsOf(reading, [source.id], beholder),
    reading.texts([source.id]),
    reading.referring('source', [source.id], 'copyOf'),
  ]);
  const shown = shownOf(suggestions, beholder);
  const published = await gather(reading, { held: [held, ...copies], statements, more: recordsMentioned(shown) });
  const gathered = await withDrafted(published, beholder.working, recordsMentioned(shown));
  const { rights, url, archivedUrl, retrieved, author, copyOf } = source;
  const text = rights === 'full-text' || beholder.isEditor ? texts.get(source.id) : undefined;
  return {
    row: sourceRow(gathered, source, { statements, tally: tallies.get(source.id), assignment: assignments.get(source.id) }),
    revision: held.revision,
    rights,
    ...(url ? { url } : {}),
    ...(archivedUrl ? { archivedUrl } : {}),
    ...(retrieved ? { retrieved } : {}),
    ...(author ? { author } : {}),
    derivedFrom: source.derivedFrom.map((publisher) => publisherLabel(gathered, publisher)),
    ...(copyOf ? { copyOf: sourceRefTo(gathered, copyOf) } : {}),
    copies: copies.map(({ record }) => sourceRefTo(gathered, record.id)),
    sha256: source.text.sha256,
    ...(text === undefined ? {} : { text }),
    passages: passagesOf(statements, source.id).map((passage) => passageView(gathered, passage)),
    suggestions: shown.map((suggestion) => (beholder.isEditor ? suggestionView : publicSuggestionView)(gathered, suggestion)),
    statements: statementViews(gathered, statements),
  };
}

/** With the records that are only drafted yet, such as a suggestion was accepted as, called as their drafts call them. */
async function withDrafted(gathered: Gathered, working: Reading | undefined, named: readonly string[]): Promise<Gathered> {
  const more = named.filter((id) => !gathered.held.has(id));
  if (working === undefined || more.length === 0) return gathered;
  const drafted = await gather(working, { more });
  return { ...gathered, held: new Map([...drafted.held, ...gathered.held]) };
}

/**
 * What a page carries of its suggestions, in the order of the text: all that were judged, and so many of the open ones. Readers are
 * shown those that a person accepted.
 */
function shownOf(suggestions: readonly HeldSuggestion[], { isEditor }: Beholder): readonly HeldSuggestion[] {
  const ordered = suggestions.toSorted((one, other) => one.start - other.start || one.end - other.end);
  if (!isEditor) return ordered.filter(isForReaders);
  const open = new Set(ordered.filter(({ standing }) => standing === 'open').slice(0, mostOpen));
  return ordered.filter((suggestion) => suggestion.standing !== 'open' || open.has(suggestion));
}
