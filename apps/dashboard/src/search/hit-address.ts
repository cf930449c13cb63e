import type { SearchHit } from '@mithaq/client';
import { addressOf, addressOfPassage } from '../voice/address-of.ts';

/** Where a hit leads, without the language: its record's page, or the page that shows it (a clause's agreement). */
export function hitAddress({
  kind,
  ref,
  parent,
  topic,
  passage,
}: Pick<SearchHit, 'kind' | 'ref' | 'parent' | 'topic' | 'passage'>): string | undefined {
  if (passage) return addressOfPassage(passage.source, passage.start);
  if (topic !== undefined) return `/topics/${encodeURIComponent(topic)}`;
  if (kind === 'clause' && ref && parent) return `${addressOf(parent)}#${ref.slug}`;
  return (ref && addressOf(ref)) ?? (parent && addressOf(parent));
}
