import type { PartView, ProposalView } from '@mithaq/client';

/** What an editor wants otherwise in a proposal: what is dropped, and what parts with several candidates are. */
export interface Choices {
  readonly dropped: readonly string[];
  readonly decisions: readonly { readonly part: string; readonly record: string }[];
}

export const noChoices: Choices = { dropped: [], decisions: [] };

/** Drops a part, or takes it back. */
export function toggled(choices: Choices, part: string): Choices {
  const { dropped } = choices;
  return { ...choices, dropped: dropped.includes(part) ? dropped.filter((one) => one !== part) : [...dropped, part] };
}

/** Says which record a part is, or (`new`) that it is none of them. */
export function decided(choices: Choices, part: string, record: string): Choices {
  return { ...choices, decisions: [...choices.decisions.filter((one) => one.part !== part), { part, record }] };
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

/** The parts of a proposal as choices leave them: those that were dropped stay in the list, so that they can be taken back. */
export function partsShown(row: ProposalView, chosen: ProposalView | undefined): readonly PartView[] {
  const left = new Map(chosen?.parts.map((part) => [part.key, part]));
  return row.parts.map((part) => left.get(part.key) ?? part);
}

/** The parts that can be dropped, in the order of the digits that drop them: all but the main one, and newcomers, who go by themselves. */
export function droppable({ parts }: ProposalView): readonly PartView[] {
  return parts.slice(1).filter(({ record }) => record === 'clause' || record === 'event' || record === 'agreement');
}
