const recordId = /^(?:actor|office|tenure|recognition|place|agreement|clause|event|source)_[0-9a-z]{26}$/;

/** The ids of every record that a page's answer mentions: a change of one of them is news to whoever reads the page. */
export function idsOn(answer: unknown): readonly string[] {
  return [...new Set(idsWithin(answer))];
}

function idsWithin(value: unknown): string[] {
  if (typeof value === 'string') return recordId.test(value) ? [value] : [];
  if (value === null || typeof value !== 'object') return [];
  return Object.values(value).flatMap(idsWithin);
}
