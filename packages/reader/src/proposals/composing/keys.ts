import type { Part, Proposal, ProposedValue } from '../proposal.ts';

/**
 * Gives everything its key for good. Editors' choices are kept under keys, so a value that names somebody has its key from where it is
 * read: it stays the same when a newcomer becomes a record. Where two come to have one key, the later ones are numbered.
 */
export function withKeys(proposals: readonly Proposal[]): readonly Proposal[] {
  const keys = numberer();
  return proposals.map((proposal) => {
    const [main, ...others] = proposal.parts;
    const partKeys = numberer();
    return { ...proposal, key: keys(proposal.key), parts: [keyed(main, partKeys), ...others.map((part) => keyed(part, partKeys))] };
  });
}

function keyed(part: Part, keys: (key: string) => string): Part {
  const key = keys(part.key);
  const valueKeys = numberer();
  return {
    ...part,
    key,
    values: part.values.map((said) => ({ ...said, key: valueKeys(`${key}/${said.property}/${whatOf(part, said)}`) })),
  };
}

/** What tells a value from others of its property: where it is read if it names somebody, else what it says. */
function whatOf(part: Part, { property, value, key, passages: [first] }: ProposedValue): string {
  const namesSomebody = typeof value === 'object' && ('part' in value || 'record' in value || 'actor' in value);
  return namesSomebody && first ? `${first.start}-${first.end}` : key.slice(`${part.key}/${property}/`.length);
}

function numberer(): (key: string) => string {
  const seen = new Map<string, number>();
  return (key) => {
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    return times === 1 ? key : `${key}#${times}`;
  };
}
