// @ts-check
/**
 * What is taken out of a text instead of being sent: `first`, then all up to the end, which is not.
 * @typedef {{ readonly first: Buffer, readonly until: Buffer, readonly take: (part: Buffer) => void }} TakenOut
 */
/**
 * What stands in a text, and what is sent instead; and whether what follows is taken out, too.
 * @typedef {{ readonly stands: Buffer, readonly sent: Buffer, readonly takes?: TakenOut }} Change
 */

const nothing = Buffer.alloc(0);

/**
 * Changes what is written, wherever the writing is cut.
 * @param {readonly Change[]} changes none of which begins within another
 */
export function changing(changes) {
  /** The end of what was written, where it may be the beginning of what is sought. */
  let held = /** @type {Buffer} */ (nothing);
  /** @type {TakenOut | undefined} */
  let taking;

  const passed = (/** @type {Buffer} */ text) => {
    const next = nextIn(text, changes);
    if (next === undefined) return { sent: withoutBeginning(text, ...changes.map(({ stands }) => stands)), rest: nothing };
    const { at, change } = next;
    taking = change.takes;
    taking?.take(taking.first);
    return { sent: Buffer.concat([text.subarray(0, at), change.sent]), rest: text.subarray(at + change.stands.length) };
  };
  const takenOut = (/** @type {Buffer} */ text, /** @type {TakenOut} */ { until, take }) => {
    const end = text.indexOf(until);
    take(end === -1 ? withoutBeginning(text, until) : text.subarray(0, end));
    if (end === -1) return { sent: nothing, rest: nothing };
    taking = undefined;
    return { sent: nothing, rest: text.subarray(end + until.length) };
  };
  const withoutBeginning = (/** @type {Buffer} */ text, /** @type {readonly Buffer[]} */ ...sought) => {
    const until = text.length - beginningAtEnd(text, sought);
    held = text.subarray(until);
    return text.subarray(0, until);
  };

  return {
    /** What is left when no more comes. */
    held: () => (taking === undefined ? held : nothing),
    put: (/** @type {Buffer} */ chunk) => {
      let rest = /** @type {Buffer} */ (Buffer.concat([held, chunk]));
      held = nothing;
      const parts = [];
      while (rest.length > 0) {
        const next = taking === undefined ? passed(rest) : takenOut(rest, taking);
        parts.push(next.sent);
        rest = next.rest;
      }
      return Buffer.concat(parts);
    },
  };
}

/**
 * The first place where something is changed.
 * @param {Buffer} text
 * @param {readonly Change[]} changes
 */
function nextIn(text, changes) {
  const places = changes.map((change) => ({ change, at: text.indexOf(change.stands) })).filter(({ at }) => at !== -1);
  return places.toSorted((one, other) => one.at - other.at)[0];
}

/**
 * How many bytes at the end may be the beginning of what is sought.
 * @param {Buffer} text
 * @param {readonly Buffer[]} sought
 */
function beginningAtEnd(text, sought) {
  return Math.max(
    ...sought.map((one) => {
      let many = Math.min(one.length - 1, text.length);
      while (many > 0 && !text.subarray(text.length - many).equals(one.subarray(0, many))) many -= 1;
      return many;
    }),
  );
}
