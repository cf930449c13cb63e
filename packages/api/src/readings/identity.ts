import { canonicalJson, typeId } from '@mithaq/domain';
import type { HeldSuggestion, World } from '../ports.ts';

/** What a suggestion is of, without who made it and how sure. */
export type Proposal = Pick<HeldSuggestion, 'start' | 'end' | 'value'>;

/**
 * What tells a proposal from every other of the same text: where it stands, of what kind it is, and what it takes the words for. With what else
 * it says (who took part, in which office) it is still the same proposal, told better.
 */
export function identityOf({ start, end, value }: Proposal): string {
  return `${start} ${end} ${value.kind} ${markOf(value)}`;
}

function markOf(value: HeldSuggestion['value']): string {
  switch (value.kind) {
    case 'mention':
      return 'record' in value ? value.record : value.newcomer.key;
    case 'date':
      return value.date.edtf;
    case 'event':
      return value.type;
    default:
      return '';
  }
}

/** A text of a source: its text's SHA-256 (of the UTF-8) tells it from other texts of the same source. */
export interface Within {
  readonly source: string;
  readonly text: string;
}

/**
 * Suggestions with ids that follow from what they are of, each once: whoever reads the same text again comes to the same ids.
 * Of two that are the same proposal the first stays.
 */
export async function identified(
  world: Pick<World, 'sha256'>,
  { source, text }: Within,
  suggestions: readonly HeldSuggestion[],
): Promise<HeldSuggestion[]> {
  const bytes = new TextEncoder();
  const digest = await world.sha256(bytes.encode(text));
  const first = new Map(suggestions.toReversed().map((one) => [identityOf(one), one]));
  const kept = suggestions.filter((one) => first.get(identityOf(one)) === one);
  return Promise.all(
    kept.map(async (one) => ({ ...one, id: idOf(await world.sha256(bytes.encode(canonicalJson([source, digest, identityOf(one)])))) })),
  );
}

/** A digest as a UUID of version 8, for what somebody's own method makes (RFC 9562, 5.8), and that as the id of a suggestion. */
function idOf(digest: string): string {
  const variant = ((Number.parseInt(digest.charAt(16), 16) & 3) | 8).toString(16);
  return typeId('suggestion', `${digest.slice(0, 12)}8${digest.slice(13, 16)}${variant}${digest.slice(17, 32)}`);
}
