import type { Source } from '@mithaq/domain';
import type { Held, Reading } from '../ports.ts';
import type { SourcePage } from '../views/source.ts';
import { statementViews } from './evidence.ts';
import { gather } from './gather.ts';
import { passagesOf, passageView } from './passages.ts';
import { publisherLabel } from './refs.ts';
import { sourceRow } from './source-rows.ts';
import { recordsMentioned, suggestionView } from './suggestions.ts';

/** Everything that a source's page shows. */
export async function sourcePage(reading: Reading, held: Held<Source>): Promise<SourcePage> {
  const source = held.record;
  const [statements, suggestions, texts] = await Promise.all([
    reading.statementsCiting(source.id),
    reading.suggestionsOf([source.id]),
    reading.texts([source.id]),
  ]);
  const gathered = await gather(reading, { held: [held], statements, more: recordsMentioned(suggestions) });
  const text = texts.get(source.id);
  const { rights, url, author } = source;
  return {
    row: sourceRow(gathered, source, { statements, suggestions }),
    revision: held.revision,
    rights,
    ...(url ? { url } : {}),
    ...(author ? { author } : {}),
    derivedFrom: source.derivedFrom.map((publisher) => publisherLabel(gathered, publisher)),
    sha256: source.text.sha256,
    ...(text === undefined ? {} : { text }),
    passages: passagesOf(statements, source.id).map((passage) => passageView(gathered, passage)),
    suggestions: suggestions
      .toSorted((one, other) => one.start - other.start || one.end - other.end)
      .map((suggestion) => suggestionView(gathered, suggestion)),
    statements: statementViews(gathered, statements),
  };
}
