import type { SuggestionView } from '@mithaq/client';

export type Judgement = SuggestionView['standing'];

/** A judgement that is on its way. A later one of the same suggestion has a higher turn, and stands in its place. */
interface Hope {
  readonly verdict: Judgement;
  readonly turn: number;
}

/** What this window knows beyond the page: answers of the server that the page does not have yet, and what it hopes for. */
export interface Judging {
  /** Suggestions as the server told them after a judgement, by id. */
  readonly told: Readonly<Record<string, SuggestionView>>;
  /** Judgements that are on their way, by id. */
  readonly hoped: Readonly<Record<string, Hope>>;
}

export const nothingJudged: Judging = { told: {}, hoped: {} };

/** A judgement is sent: shown at once as if it were saved. */
export function hoping(judging: Judging, id: string, hope: Hope): Judging {
  return { ...judging, hoped: { ...judging.hoped, [id]: hope } };
}

/** The server saved a judgement, and says what the suggestion is now. What was judged since is still hoped for. */
export function saved(judging: Judging, suggestion: SuggestionView, turn: number): Judging {
  return { told: { ...judging.told, [suggestion.id]: suggestion }, hoped: settled(judging.hoped, suggestion.id, turn) };
}

/** The server refused a judgement: the suggestion is what it was. */
export function refused(judging: Judging, id: string, turn: number): Judging {
  return { ...judging, hoped: settled(judging.hoped, id, turn) };
}

/** Several suggestions are judged by one act that is sent: shown at once as if it were saved. */
export function hopingAll(judging: Judging, ids: readonly string[], hope: Hope): Judging {
  return { ...judging, hoped: { ...judging.hoped, ...Object.fromEntries(ids.map((id) => [id, hope])) } };
}

/** An act was answered: what the server says of suggestions stands, and nothing of the act is hoped for any more. Refused: it says nothing. */
export function answered(judging: Judging, suggestions: readonly SuggestionView[], turn: number): Judging {
  return {
    told: { ...judging.told, ...Object.fromEntries(suggestions.map((suggestion) => [suggestion.id, suggestion])) },
    hoped: Object.fromEntries(Object.entries(judging.hoped).filter(([, hope]) => hope.turn !== turn)),
  };
}

function settled(hoped: Judging['hoped'], id: string, turn: number): Judging['hoped'] {
  if (hoped[id]?.turn !== turn) return hoped;
  return Object.fromEntries(Object.entries(hoped).filter(([other]) => other !== id));
}

/** The suggestions as they are shown: the newest of page and answer, with what is hoped for on top. One that nobody touched stays the same object. */
export function shown(suggestions: readonly SuggestionView[], { told, hoped }: Judging): readonly SuggestionView[] {
  return suggestions.map((suggestion) => {
    const newest = newestOf(suggestion, told[suggestion.id]);
    const hope = hoped[suggestion.id];
    return hope === undefined ? newest : { ...newest, standing: hope.verdict };
  });
}

function newestOf(suggestion: SuggestionView, answer: SuggestionView | undefined): SuggestionView {
  return answer && answer.revision > suggestion.revision ? answer : suggestion;
}

/** Suggestions in the order in which they are walked through: as the text has them, then those that were put off. */
export function inWalkingOrder(suggestions: readonly SuggestionView[], aside: readonly string[]): readonly SuggestionView[] {
  if (aside.length === 0) return suggestions;
  const places = new Map(aside.map((id, place) => [id, place]));
  const placeOf = ({ id, standing }: SuggestionView) => (standing === 'open' ? (places.get(id) ?? -1) : -1);
  return suggestions.toSorted((one, other) => placeOf(one) - placeOf(other));
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

/** Suggestions that were asked for again, with every object that says the same as before kept: what is drawn of it need not be drawn again. */
export function sameAsBefore(before: readonly SuggestionView[], now: readonly SuggestionView[]): readonly SuggestionView[] {
  const known = new Map(before.map((suggestion) => [suggestion.id, suggestion]));
  const kept = now.map((suggestion) => {
    const old = known.get(suggestion.id);
    return old !== undefined && JSON.stringify(old) === JSON.stringify(suggestion) ? old : suggestion;
  });
  return kept.length === before.length && kept.every((suggestion, place) => suggestion === before[place]) ? before : kept;
}
