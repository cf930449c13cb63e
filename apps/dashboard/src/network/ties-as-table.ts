import type { NetworkView, Ref, TieBetween } from '@mithaq/client';
import { pickText, tieKinds } from '@mithaq/domain';
import type { Table } from '../downloads/table.ts';
import type { Locale } from '../i18n/routing.ts';
import { tieGroups } from './tie-rows.ts';

const heads = ['from', 'from_slug', 'tie', 'tie_name', 'to', 'to_slug', 'mutual', 'sure', 'steps', 'through', 'through_slugs', 'records'];

/**
 * Every tie of a network as a line, outwards from those asked about, in the order of its table on the page. `steps` is how far the further of
 * its ends is from them; `through` are the records that it rests on, of which there may be more than are named (`records`). Names are in the reader's language.
 */
export function tiesAsTable(view: NetworkView | undefined, locale: Locale): Table {
  const actors = new Map(view?.nodes.map(({ actor }) => [actor.id, actor]));
  const rows = view === undefined ? [] : tieGroups(view).flatMap((group) => group.rows);
  return { heads, rows: rows.map(({ tie, actor }) => lineOf(tie, { actors, steps: actor.distance, locale })) };
}

interface Told {
  readonly actors: ReadonlyMap<string, Ref>;
  readonly steps: number;
  readonly locale: Locale;
}

function lineOf({ kind, from, to, mutual, sure, grounds, groundCount }: TieBetween, { actors, steps, locale }: Told): (string | number)[] {
  const named = (actor: Ref | undefined) => [actor ? captionIn(actor, locale) : '', actor?.slug ?? ''];
  return [
    ...named(actors.get(from)),
    kind,
    pickText(tieKinds.label(kind), locale).text,
    ...named(actors.get(to)),
    mutual ? 'yes' : 'no',
    sure ? 'yes' : 'no',
    steps,
    grounds.map(({ record }) => captionIn(record, locale)).join('; '),
    grounds.map(({ record }) => record.slug).join('; '),
    groundCount,
  ];
}

function captionIn({ label }: Ref, locale: Locale): string {
  return pickText(label, locale).text;
}
