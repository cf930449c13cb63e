/** The answer to a question about dates or sources that may leave it open. It is never rounded to yes or no. */
export type Answer = 'yes' | 'no' | 'cannot tell';

/** Whether any of these holds: yes where one surely does, no where none can (Kleene's strong three-valued logic). */
export function either(answers: readonly Answer[]): Answer {
  if (answers.includes('yes')) return 'yes';
  return answers.includes('cannot tell') ? 'cannot tell' : 'no';
}

/** Whether they all hold: no where one surely does not, yes where all surely do. */
export function both(answers: readonly Answer[]): Answer {
  if (answers.includes('no')) return 'no';
  return answers.includes('cannot tell') ? 'cannot tell' : 'yes';
}
