import { Day } from '@mithaq/domain';

const longestLine = 500;

/** One line of text as metadata hold it: without control characters and marks of direction, blanks made one. Undefined where nothing is left or it is no line. */
export function lineOf(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const line = value
    .toWellFormed()
    .replaceAll(/[\p{Cc}\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF\uFFFD\s]+/gu, ' ')
    .trim();
  return line === '' || line.length > longestLine ? undefined : line;
}

/**
 * The day of a moment as ISO 8601 writes it, or of `2020/12/04` or `20201204`. The day stays the writer's: a moment is not moved to
 * another time zone. Undefined for any other text, and where there is no such day.
 */
export function dayOf(value: unknown): Day | undefined {
  if (typeof value !== 'string') return undefined;
  const parts = /^\s*(\d{4})([-/]?)(\d{2})\2(\d{2})(?!\d)/.exec(value);
  if (parts === null) return undefined;
  const { data } = Day.safeParse(`${parts[1]}-${parts[3]}-${parts[4]}`);
  return data;
}

/** An absolute address, `http` or `https`. */
export function addressOf(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.length > 2_000 || !URL.canParse(value.trim())) return undefined;
  const url = new URL(value.trim());
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : undefined;
}

/** A BCP 47 tag in its canonical form, also where it was written with an underscore. */
export function languageTagOf(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  try {
    return Intl.getCanonicalLocales(value.trim().replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}
