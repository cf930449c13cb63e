import type { BidiMode } from './layout.ts';

/** What is asked for; `auto` looks at the environment. */
export const bidiChoices = ['auto', 'visual', 'logical'] as const;
export type BidiChoice = (typeof bidiChoices)[number];

/** Variables of the environment, as a process sees them. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Which mode the terminal needs. mlterm, Konsole and a multiplexer (which hides the terminal behind it, and which VTE reorders
 * through) put right-to-left text in order on their own and cannot be told not to; all others draw cells as they come, or can be told to.
 */
export function chooseMode(choice: BidiChoice, environment: Environment): BidiMode {
  if (choice !== 'auto') return choice;
  const reorders = ['MLTERM', 'KONSOLE_VERSION', 'TMUX', 'STY'].some((name) => isSet(environment[name]));
  return reorders || environment.TERM_PROGRAM === 'Apple_Terminal' ? 'logical' : 'visual';
}

/** Tells a terminal that knows ECMA-48's bidirectional mode that we order the text ourselves (BDSM reset, explicit). */
export const explicitBidi = '\u001b[8l';
/** Gives the ordering back to the terminal (BDSM set, implicit): how terminals that know the mode start out. */
export const implicitBidi = '\u001b[8h';

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== '';
}
