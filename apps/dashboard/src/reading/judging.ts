import type { SuggestionView } from '@mithaq/client';

export type Judgement = SuggestionView['standing'];

/** What this window knows beyond the page: answers of the server that the page does not have yet, and what it hopes for. */
export interface Judging {
  /** Suggestions as the server told them after a judgement, by id. */
  readonly told: Readonly<Record<string, SuggestionView>>;
  /** Judgements that are on their way, by id. */
  readonly hoped: Readonly<Record<string, Judgement>>;
  /** What was judged here, the latest last: what an undo takes back. */
  readonly judged: readonly string[];
}

export const nothingJudged: Judging = { told: {}, hoped: {}, judged: [] };

/** A judgement is sent: shown at once as if it were saved. */
export function hoping(judging: Judging, id: string, verdict: Judgement): Judging {
  const others = judging.judged.filter((other) => other !== id);
  return { ...judging, hoped: { ...judging.hoped, [id]: verdict }, judged: verdict === 'open' ? others : [...others, id] };
}

/** The server saved a judgement, and says what the suggestion is now. */
export function saved(judging: Judging, suggestion: SuggestionView): Judging {
  return { ...judging, told: { ...judging.told, [suggestion.id]: suggestion }, hoped: without(judging.hoped, suggestion.id) };
}

/** The server refused a judgement: the suggestion is what it was, and there is nothing of it to take back. */
export function refused(judging: Judging, id: string): Judging {
  return { ...judging, hoped: without(judging.hoped, id), judged: judging.judged.filter((other) => other !== id) };
}

/** The suggestions as they are shown: the newest of page and answer, with what is hoped for on top. */
export function shown(suggestions: readonly SuggestionView[], { told, hoped }: Judging): readonly SuggestionView[] {
  return suggestions.map((suggestion) => {
    const answer = told[suggestion.id];
    const newest = answer && answer.revision > suggestion.revision ? answer : suggestion;
    const hope = hoped[suggestion.id];
    return hope === undefined ? newest : { ...newest, standing: hope };
  });
}

/** The next suggestion to judge after one (backwards: before it), going round; the same one where no other is open. */
export function nextOpen(suggestions: readonly SuggestionView[], from: string | undefined, step: 1 | -1): string | undefined {
  const place = suggestions.findIndex(({ id }) => id === from);
  const round =
    step === 1
      ? [...suggestions.slice(place + 1), ...suggestions.slice(0, place + 1)]
      : [...suggestions.slice(0, Math.max(place, 0)).toReversed(), ...suggestions.slice(Math.max(place, 0)).toReversed()];
  return round.find(({ standing }) => standing === 'open')?.id;
}

function without<Value>(record: Readonly<Record<string, Value>>, key: string): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(record).filter(([other]) => other !== key));
}
