import { captionOfRecord, type InterfaceLanguage, pickText, propertyLabel } from '@mithaq/domain';
import type { Reading } from '../ports.ts';
import type { DisputeFilter } from '../views/dispute.ts';
import { kindOfId } from './refs.ts';

/** What a dispute is known by: its subject and its property, with a space between them. */
export function keyOfDispute({ subject, property }: { readonly subject: string; readonly property: string }): string {
  return `${subject} ${property}`;
}

function partsOf(key: string): { readonly subject: string; readonly property: string } {
  const [subject = '', property = ''] = key.split(' ');
  return { subject, property };
}

/** How two disputes stand to each other in a list, by what they are known by; none are equal. */
export type DisputeOrder = (one: string, other: string) => number;

const asKept: DisputeOrder = (one, other) => (one < other ? -1 : one > other ? 1 : 0);

/** @param keys of every dispute that is to be put in order */
export async function disputeOrder(
  reading: Reading,
  keys: readonly string[],
  { sort, language }: { readonly sort: DisputeFilter['sort']; readonly language: InterfaceLanguage },
): Promise<DisputeOrder> {
  if (sort === undefined) return asKept;
  const words = sort.endsWith('name') ? await captionsIn(reading, keys, language) : fieldsIn(keys, language);
  const { compare } = new Intl.Collator(language);
  const sign = sort.startsWith('-') ? -1 : 1;
  return (one, other) => sign * compare(words.get(one) ?? '', words.get(other) ?? '') || asKept(one, other);
}

async function captionsIn(reading: Reading, keys: readonly string[], language: InterfaceLanguage): Promise<ReadonlyMap<string, string>> {
  const held = await reading.records([...new Set(keys.map((key) => partsOf(key).subject))]);
  const captions = new Map(held.map(({ record }) => [String(record.id), pickText(captionOfRecord(record), language).text]));
  return new Map(keys.map((key) => [key, captions.get(partsOf(key).subject) ?? '']));
}

function fieldsIn(keys: readonly string[], language: InterfaceLanguage): ReadonlyMap<string, string> {
  const labelOf = ({ subject, property }: ReturnType<typeof partsOf>) => propertyLabel(kindOfId(subject), property);
  return new Map(keys.map((key) => [key, pickText(labelOf(partsOf(key)), language).text]));
}
