import type { RuleRequest } from '@mithaq/client';
import { StatementId } from '@mithaq/domain';

/** What becomes of the statements of one side. */
export type SideStanding = RuleRequest['rulings'][number]['standing'];

/** The standings that a ruling can give, in the order in which they are offered. */
export const sideStandings = ['accepted', 'disputed', 'needs-work', 'rejected'] as const satisfies readonly SideStanding[];

/** One side of a disagreement as it is ruled on: its statements, each with the revision that was seen. */
export interface RuledSide {
  readonly statements: readonly { readonly id: string; readonly revision: number; readonly standing: string }[];
}

/** A ruling that is thought about: the standing of each side, in their order. A side whose statements stand apart from one another has none yet. */
export type Choice = readonly (SideStanding | undefined)[];

/** How the sides stand now. */
export function choiceNow(sides: readonly RuledSide[]): Choice {
  return sides.map(({ statements }) => {
    // Our own wording stands on the record, and nobody is cited for it whose standing could be another.
    if (statements.length === 0) return 'accepted';
    const [first] = new Set(statements.map(({ standing }) => standing));
    const isOne = statements.every(({ standing }) => standing === first);
    return isOne ? sideStandings.find((standing) => standing === first) : undefined;
  });
}

/** Holds one side to be right, and the others not; what is already said of a side that is no claim to be right stays. */
export function heldRight(choice: Choice, place: number): Choice {
  return choice.map((standing, at) => {
    if (at === place) return 'accepted';
    return standing === 'needs-work' ? standing : 'rejected';
  });
}

/** Holds none to be right: the sides stay beside one another. */
export function heldOpen(choice: Choice): Choice {
  return choice.map(() => 'disputed');
}

export function withStanding(choice: Choice, place: number, standing: SideStanding): Choice {
  return choice.map((before, at) => (at === place ? standing : before));
}

/** What the server is asked for: nothing while a side has no standing, or where every statement stands as it did. */
export function rulingsOf(sides: readonly RuledSide[], choice: Choice): RuleRequest['rulings'] | undefined {
  if (choice.includes(undefined)) return undefined;
  const rulings = sides.flatMap(({ statements }, at) => {
    const standing = choice[at];
    return standing === undefined
      ? []
      : statements.map(({ id, revision }) => ({ statement: StatementId.parse(id), from: revision, standing }));
  });
  const before = sides.flatMap(({ statements }) => statements);
  return before.some(({ standing }, at) => standing !== rulings[at]?.standing) ? rulings : undefined;
}

/** The public note as it is sent: the languages in which something was written. */
export function noteOf(typed: Readonly<Record<'ar' | 'en', string>>): Readonly<Record<string, string>> | undefined {
  const said = Object.entries(typed)
    .map(([language, words]) => [language, words.trim()] as const)
    .filter(([, words]) => words !== '');
  return said.length === 0 ? undefined : Object.fromEntries(said);
}
