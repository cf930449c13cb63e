import type { RawGroup, RawHit, SearchableKind } from '../port.ts';
import { writeResultCursor } from './cursor.ts';
import { excerptAround } from './excerpt.ts';
import type { Finding } from './finding.ts';
import { bestText } from './highlight.ts';
import type { FoundRow } from './look-up.ts';

/** Most words of a passage that are shown: of a text that may only be excerpted, and of any other. */
const wordsShown = { excerpts: 20, full: 40 };

/** What was found, by kind; what a later finding adds stands behind, nothing twice. */
export function groupsOf(findings: readonly Finding[], limit: number): RawGroup[] {
  const groups = new Map<SearchableKind, RawGroup>();
  for (const finding of findings) {
    for (const [kind, rows] of Map.groupBy(finding.rows, (row) => row.kind)) {
      const held = groups.get(kind);
      groups.set(kind, held === undefined ? groupOf(finding, rows, limit) : joined(held, groupOf(finding, rows, limit), limit));
    }
  }
  return [...groups.values()];
}

function groupOf({ by, asked }: Finding, rows: readonly FoundRow[], limit: number): RawGroup {
  const shown = rows.slice(0, limit);
  const [first, last] = [shown[0], shown.at(-1)];
  const next = last !== undefined && rows.length > limit ? { next: writeResultCursor({ by, ...last }) } : {};
  return {
    kind: first?.kind ?? 'passage',
    total: first?.total ?? 0,
    totalIsCapped: first?.capped ?? false,
    hits: shown.map((row) => hitOf(row, asked.words)),
    ...next,
  };
}

function joined(held: RawGroup, added: RawGroup, limit: number): RawGroup {
  const keyOf = ({ record, offset }: RawHit) => `${record} ${offset ?? ''}`;
  const known = new Set(held.hits.map(keyOf));
  const fresh = added.hits.filter((hit) => !known.has(keyOf(hit)));
  const total = held.total + added.total - (added.hits.length - fresh.length);
  return { ...held, total, totalIsCapped: held.totalIsCapped || added.totalIsCapped, hits: [...held.hits, ...fresh].slice(0, limit) };
}

function hitOf({ kind, record_id: record, texts, start_at: start, excerpts }: FoundRow, words: Finding['asked']['words']): RawHit {
  const { text, language, ranges } = bestText(texts, words);
  if (start === null) return { kind, record, text, language, ranges };
  const shown = excerptAround(text, ranges, excerpts ? wordsShown.excerpts : wordsShown.full);
  return { kind, record, text: shown.text, language, ranges: shown.ranges, offset: start + shown.offset };
}
