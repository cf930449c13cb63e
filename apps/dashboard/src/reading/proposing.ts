import type { PartView, ProposalView, ProposedValueView } from '@mithaq/client';

/** What an editor wants otherwise in a proposal: parts and values that are dropped, what parts with several candidates are, codes given by hand. */
export interface Choices {
  readonly dropped: readonly string[];
  readonly given: readonly { readonly part: string; readonly property: string; readonly code: string }[];
  readonly decisions: readonly { readonly part: string; readonly record: string }[];
}

export const noChoices: Choices = { dropped: [], decisions: [], given: [] };

/** Drops a part or a value, or takes it back. */
export function toggled(choices: Choices, part: string): Choices {
  const { dropped } = choices;
  return { ...choices, dropped: dropped.includes(part) ? dropped.filter((one) => one !== part) : [...dropped, part] };
}

/** Says which record a part is, or (`new`) that it is none of them. */
export function decided(choices: Choices, part: string, record: string): Choices {
  return { ...choices, decisions: [...choices.decisions.filter((one) => one.part !== part), { part, record }] };
}

/** Gives a part a code by hand, or (an empty one) none any more. */
export function gave(choices: Choices, part: string, { property, code }: { readonly property: string; readonly code: string }): Choices {
  const others = choices.given.filter((one) => one.part !== part || one.property !== property);
  return { ...choices, given: code === '' ? others : [...others, { part, property, code }] };
}

/** How many values of a part stand how to the register, the most telling first; those of a new record are told by its being new. */
export function standingsOf({ values }: PartView): readonly { readonly standing: Standing; readonly count: number }[] {
  return tellingFirst.flatMap((standing) => {
    const count = values.filter((value) => value.standing === standing).length;
    return count === 0 ? [] : [{ standing, count }];
  });
}

/** How a value stands to a record that the register has. */
type Standing = Exclude<PartView['values'][number]['standing'], 'new'>;

const tellingFirst: readonly Standing[] = ['contradicts', 'adds', 'agrees', 'corroborates'];

/** What becomes of a part or a value: it is kept, it was dropped by hand, or it is gone with something that was. */
export type Fate = 'kept' | 'dropped' | 'gone';

export interface ShownValue {
  readonly value: ProposedValueView;
  readonly fate: Fate;
}

/** A part in its place, whatever becomes of it. */
export interface ShownPart {
  readonly part: PartView;
  readonly fate: Fate;
  readonly values: readonly ShownValue[];
}

/** A proposal as choices left it, and the choices that it was asked for with. */
export interface Preview {
  readonly of: Choices;
  readonly view: ProposalView;
}

/**
 * The parts of a proposal and their values as choices leave them, all of them in their places: what was dropped can be taken back there, and what
 * goes with it is seen to. Until the server has answered for the latest choices, what they say themselves is shown.
 */
export function partsShown(row: ProposalView, choices: Choices, preview: Preview | undefined): readonly ShownPart[] {
  const left = new Map(preview?.view.parts.map((part) => [part.key, part]));
  return row.parts.map((part) => {
    const now = left.get(part.key);
    const isGone = (preview !== undefined && now === undefined) || (part.of !== undefined && choices.dropped.includes(part.of));
    return {
      part: now ?? part,
      fate: fateOf(part.key, isGone, { choices, preview }),
      values: valuesShown(part, now, { choices, preview }),
    };
  });
}

interface Choosing {
  readonly choices: Choices;
  readonly preview: Preview | undefined;
}

/** What the preview lacks because it was dropped by hand then comes back with the next one. */
function fateOf(key: string, isGone: boolean, { choices, preview }: Choosing): Fate {
  if (choices.dropped.includes(key)) return 'dropped';
  return isGone && !preview?.of.dropped.includes(key) ? 'gone' : 'kept';
}

function valuesShown(part: PartView, now: PartView | undefined, choosing: Choosing): readonly ShownValue[] {
  const left = new Map(now?.values.map((value) => [value.key, value]));
  return part.values.map((value) => ({
    value: left.get(value.key) ?? value,
    fate: fateOf(value.key, now !== undefined && !left.has(value.key), choosing),
  }));
}

/** The parts that can be dropped, in the order of the digits that drop them: all but the main one, and newcomers, who go by themselves. */
export function droppable({ parts }: ProposalView): readonly PartView[] {
  return parts.slice(1).filter(({ record, isDone }) => !isDone && (record === 'clause' || record === 'event' || record === 'agreement'));
}
