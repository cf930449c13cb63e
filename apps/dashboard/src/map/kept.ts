/** How many answers are kept at once: a frame is asked for again and again, and there are not many frames. */
const most = 64;

/**
 * Keeps the answers of a question whose answer never changes, by a key. The one that was kept first goes where there are too many: what
 * is asked for often soon stands again.
 */
export function kept<Asked, Answer>(keyOf: (asked: Asked) => string, answer: (asked: Asked) => Answer): (asked: Asked) => Answer {
  const answers = new Map<string, { readonly answer: Answer }>();
  return (asked) => {
    const key = keyOf(asked);
    const known = answers.get(key);
    if (known !== undefined) return known.answer;
    const [oldest] = answers.keys();
    if (answers.size >= most && oldest !== undefined) answers.delete(oldest);
    const made = answer(asked);
    answers.set(key, { answer: made });
    return made;
  };
}
