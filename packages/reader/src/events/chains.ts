import { canAct, type Figure } from './figure.ts';

/** Whether nothing marks a name, and it can do something. */
export function isBare(figure: Figure): boolean {
  return figure.marked === undefined && canAct(figure);
}

/** A name and those joined to it after it. */
export function chainFrom(figures: readonly Figure[], first: number): readonly Figure[] {
  let end = first + 1;
  while (figures[end]?.joined) end++;
  return figures.slice(first, end);
}

/** A name and those that it is joined to before it. */
export function chainTo(figures: readonly Figure[], last: number): readonly Figure[] {
  let start = last;
  while (start > 0 && figures[start]?.joined) start--;
  return figures.slice(start, last + 1);
}
