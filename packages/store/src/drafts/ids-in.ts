// An id is looked for where letters begin, and not again at each of them: a megabyte of letters would take minutes.
const typeIds = /(?<![a-z])[a-z]+_[0-7][0-9a-hjkmnp-tv-z]{25}/g;

/** The ids that a value names anywhere in it, each once. */
export function idsIn(value: object): readonly string[] {
  return [...new Set(JSON.stringify(value).match(typeIds))];
}
