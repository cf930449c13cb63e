/**
 * The EDTF expressions that Mithaq takes, as regular expressions: calendar and leap years included. They keep to what
 * ECMA-262, RE2, Python and Java read alike (no look-around, no `\d`; only of `$` docs/interchange/json-schema.md has more to say), so that validators in other languages can use them.
 * What a regular expression cannot hold is the order of two dates.
 */

const month = '(?:0[1-9]|1[0-2])';

/** A year of four digits; there is no year -0000. */
const year = '(?:[0-9]{4}|-(?:[1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9]))';

const dayOfAnyYear = `(?:${month}-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)`;

/** Unspecified month and day, a season, a month, a month with an unspecified day, a day. */
const withinYear = `(?:XX(?:-XX)?|2[1-4]|${month}(?:-XX)?|${dayOfAnyYear})`;

/** Leap years: by four and not by a hundred, or by four hundred. */
const leapYear = '(?:-?(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)|0000)';

/** A decade (201X) or a century (20XX). */
const years = '-?[0-9]{2}(?:[0-9]X|XX)';

/** A year of five to nine digits, after Y. */
const farYear = 'Y-?[1-9][0-9]{4,8}';

const date = `(?:${year}(?:-${withinYear})?|${leapYear}-02-29|${years}|${farYear})[?~%]?`;

const choice = `${date}(?:\\.\\.${date})?`;

/** The three forms of expression, each as the source of a regular expression that is anchored at both ends. */
export const edtfPatterns = {
  date: `^${date}$`,
  interval: `^(?:${date}/(?:${date}|\\.\\.)?|(?:\\.\\.)?/${date})$`,
  /** A space after a comma is taken; it is not kept. */
  oneOf: `^\\[(?:(?:\\.\\.${date}|${choice})(?:, ?${choice})*(?:, ?${date}\\.\\.)?|${date}\\.\\.)\\]$`,
} as const;
