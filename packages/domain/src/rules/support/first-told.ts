import type { Register, RegisterIndex } from '../../register.ts';
import { type Bounds, boundsOf } from '../../values/fuzzy-date.ts';
import type { SourceId } from '../../values/id.ts';
import { indexed } from '../look-ups.ts';
import { beforeAll, compareTexts } from '../time/spans.ts';
import { sourcesOf } from './support.ts';

/**
 * When a record was first told of: the bounds of the earliest publication of a source that a statement about it cites, the
 * rejected apart. By `latest` it had surely been told, before `earliest` it surely had not, and in between one cannot tell. A
 * source whose publication nobody dates may be the earliest, so then `earliest` is `null`; both are where no source tells of
 * it. It is when what we read was published: others may have told of it before.
 */
export function firstTold(register: Register | RegisterIndex, id: string): Bounds {
  const index = indexed(register);
  const published = sourcesOf(index.statementsOf(id)).map((source) => publicationOf(index, source));
  const earliest = published.map((bounds) => bounds.earliest).toSorted(nullFirst);
  const latest = published.flatMap((bounds) => bounds.latest ?? []).toSorted();
  return { earliest: earliest[0] ?? null, latest: latest[0] ?? null };
}

function nullFirst(one: string | null, other: string | null): number {
  return compareTexts(one ?? beforeAll, other ?? beforeAll);
}

function publicationOf(index: RegisterIndex, source: SourceId): Bounds {
  const published = index.find('source', source)?.published;
  return published ? boundsOf(published.date) : { earliest: null, latest: null };
}
