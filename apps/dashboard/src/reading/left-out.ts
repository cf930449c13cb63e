import type { PartView, ProposalList, ProposalView } from '@mithaq/client';

/** What was left out of a proposal that was accepted: so many records of a kind, so many values. */
export interface LeftCount {
  readonly kind: PartView['record'] | 'value';
  readonly count: number;
}

const kinds = ['agreement', 'clause', 'event', 'actor', 'place', 'office'] as const;

/** What a rest holds, counted: the records that wait in it, and the values of accepted records that are not stated. */
export function countsOf(rest: ProposalView): readonly LeftCount[] {
  const waiting = rest.parts.filter((part) => isLeft(part, rest));
  const records = kinds.map((kind) => ({ kind, count: waiting.filter(({ record }) => record === kind).length }));
  const values = rest.parts.filter(({ isDone }) => isDone).flatMap((part) => unstated(part)).length;
  return [...records, { kind: 'value' as const, count: values }].filter(({ count }) => count > 0);
}

/** A rest without what was accepted of it: the parts that wait, and of the others the values that were left out. */
export function onlyLeft(rest: ProposalView): ProposalView {
  const parts = rest.parts.flatMap((part) => {
    if (isLeft(part, rest)) return [part];
    const values = part.isDone ? unstated(part) : [];
    return values.length === 0 ? [] : [{ ...part, values: [...values] }];
  });
  return { ...rest, parts };
}

/** The suggestions that were left out of what was accepted: they stay open, and nobody is led to them. What another proposal holds, too, waits there. */
export function leftOutSuggestions(list: Pick<ProposalList, 'rows'> | undefined): ReadonlySet<string> {
  const rows = list?.rows ?? [];
  const waiting = new Set(rows.filter(({ isRest }) => !isRest).flatMap(({ parts }) => parts.flatMap(({ suggestions }) => suggestions)));
  const left = rows.filter(({ isRest }) => isRest).flatMap(({ parts }) => parts.slice(1).flatMap(({ suggestions }) => suggestions));
  return new Set(left.filter((id) => !waiting.has(id)));
}

/** A record that is not made yet: one that was suggested and waits, or one that would be made with it. */
function isLeft({ key, isDone, suggestions }: PartView, { outcome }: ProposalView): boolean {
  return !isDone && (suggestions.length > 0 || outcome.made.some(({ part }) => part === key));
}

function unstated({ values }: PartView): PartView['values'] {
  return values.filter(({ isStated }) => !isStated);
}
