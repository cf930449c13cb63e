import type { Ref } from '@mithaq/client';

/** The address of the page of one disagreement, without its language: the record by its kind and slug, and the property. */
export function disputeAddress({
  subject,
  property,
}: {
  readonly subject: Pick<Ref, 'record' | 'slug'>;
  readonly property: string;
}): string {
  return `/disagreements/${subject.record}/${subject.slug}/${property}`;
}
