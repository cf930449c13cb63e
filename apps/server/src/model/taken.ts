import type { ModelAnswer, ModelQuestion, ModelSuggestion, ModelValue } from '@mithaq/api';
import { FuzzyDate } from '@mithaq/domain';
import { lineOf } from '../documents/metadata/values.ts';
import { Suggested } from './answer.ts';
import { placeOf } from './quote.ts';

/** How sure a suggestion is: a model's word for it is not asked for. */
const confidence = 0.4;

/** The longest reason that is kept, in UTF-16 code units. */
const longestReason = 200;

/** What is taken from an answer: suggestions whose quote stands in the text and whose value is one that was asked for, each once. */
export function takenFrom(proposed: readonly unknown[], question: ModelQuestion, model: string): ModelAnswer {
  const taken = new Map<string, ModelSuggestion>();
  const dropped = { notInText: 0, ambiguous: 0, invalid: 0 };
  for (const one of proposed) {
    const outcome = suggestionOf(one, question);
    if (typeof outcome === 'string') dropped[outcome] += 1;
    else taken.set(JSON.stringify([outcome.start, outcome.end, outcome.value]), outcome);
  }
  const suggestions = [...taken.values()].toSorted((one, other) => one.start - other.start || one.end - other.end);
  return { model, suggestions, dropped };
}

function suggestionOf(one: unknown, question: ModelQuestion): ModelSuggestion | keyof ModelAnswer['dropped'] {
  const { data } = Suggested.safeParse(one);
  if (data === undefined) return 'invalid';
  const place = placeOf(question.text, data);
  if (place === 'not-in-text') return 'notInText';
  if (place === 'ambiguous') return 'ambiguous';
  const exact = question.text.slice(place.start, place.end);
  const value = meantBy(data, question, { ...place, exact });
  if (value === undefined) return 'invalid';
  return { ...place, exact, value, confidence, reason: (lineOf(data.why) ?? '').slice(0, longestReason).toWellFormed() };
}

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly exact: string;
}

function meantBy(suggested: Suggested, { names }: ModelQuestion, within: Stretch): ModelValue | undefined {
  switch (suggested.kind) {
    case 'mention': {
      const record = names[suggested.name]?.record;
      return record === undefined ? undefined : { kind: 'mention', record };
    }
    case 'date': {
      const { data } = FuzzyDate.safeParse({ edtf: suggested.edtf });
      return data && { kind: 'date', date: data.edtf };
    }
    case 'event':
      return { kind: 'event', type: suggested.type, modality: suggested.modality, within, participations: [], agreements: [] };
  }
}
