import type { SuggestionView } from '@mithaq/client';
import type { Bench } from './use-room.ts';

const tools: Readonly<Record<SuggestionView['value']['kind'], Bench['tool']>> = {
  mention: 'link',
  agreement: 'link',
  clause: 'make',
  event: 'make',
  date: 'cite',
};

/** What a suggestion is most likely changed with: a mention means another record, a date is cited for a field. */
export function toolFor({ value }: SuggestionView): Bench['tool'] {
  return tools[value.kind];
}
