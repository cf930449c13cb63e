import { boundsOf, type Day, FuzzyDate, type Source } from '@mithaq/domain';
import { SuggestionValue } from '@mithaq/domain/interchange';
import type { Found, FoundValue } from '@mithaq/reader';
import type { HeldSuggestion, ModelAnswer, ModelSuggestion, World } from '../ports.ts';

/** The most that one text may propose: more than anybody judges, and a text that repeats itself proposes without end. */
export const mostSuggestions = 5_000;

/** The longest basis that is counted, in UTF-16 code units: what is longer comes from no text that people write. */
const longestBasis = 500;

/**
 * What the reader finds in a text, as sure as editors' judgements of the like leave it. Relative dates are counted from the day the source was
 * published, where that is known.
 */
export async function suggestions(world: World, text: string, source: Source | undefined): Promise<readonly Found[]> {
  const [lexicon, counts] = await Promise.all([world.lexicon(), world.counts()]);
  // The words of two languages are made ready at the first reading, not at the start of a server that may never be asked for one.
  const { read } = await import('@mithaq/reader');
  const published = publishedOn(source);
  return read(text, { lexicon, counts, ...(published === undefined ? {} : { published }) });
}

/**
 * Findings as suggestions of one source, for an editor to judge: the first ones in the order of the text. What no register can hold, such as
 * a name of a thousand letters in a text that is made to break things, is left out.
 */
export function openSuggestions(world: World, source: string, found: readonly Found[]): HeldSuggestion[] {
  return found
    .slice(0, mostSuggestions)
    .map((one) => ({
      ...openAt(world, source, one),
      value: storable(withoutGrounds(one)),
      confidence: one.confidence,
      reason: one.reason,
      ...basisOf(one.basis),
    }))
    .filter(isHeld);
}

/**
 * What a model proposes, as suggestions that are marked as its own. It is never as sure as the reader; what was made of its suggestions is
 * counted by model and kind, since it cannot say what they rest on.
 */
export function modelSuggestions(world: World, source: string, { model, suggestions: proposed }: ModelAnswer): HeldSuggestion[] {
  return proposed
    .slice(0, mostSuggestions)
    .map((one) => ({
      ...openAt(world, source, one),
      value: storable(modelValue(one.value)),
      confidence: one.confidence >= surely ? ('medium' as const) : ('low' as const),
      reason: { ar: `من النموذج: ${one.reason}`, en: `from the model: ${one.reason}` },
      origin: { model },
      ...basisOf(`model:${model}:${one.value.kind}`),
    }))
    .filter(isHeld);
}

/** From here on a model's confidence is more than a guess. */
const surely = 0.7;

function basisOf(basis: string): { readonly basis?: string } {
  return basis.length > longestBasis ? {} : { basis };
}

function modelValue(value: ModelSuggestion['value']): unknown {
  return value.kind === 'date' ? { kind: 'date', date: FuzzyDate.safeParse({ edtf: value.date }).data } : value;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly exact: string;
}

function openAt(world: World, source: string, { start, end, exact }: Stretch) {
  return { id: world.newId('suggestion'), source, start, end, exact, standing: 'open' as const, revision: 0 };
}

function isHeld<Of extends Omit<HeldSuggestion, 'value'>>(
  one: Of & { readonly value: FoundValue | undefined },
): one is Of & HeldSuggestion {
  return one.value !== undefined;
}

/** The value, where it fits what registers and backups hold. */
function storable(value: unknown): FoundValue | undefined {
  return SuggestionValue.safeParse(value).data;
}

/** A finding without its place and grounds. */
function withoutGrounds(found: Found): unknown {
  const { start: _start, end: _end, exact: _exact, confidence: _sure, reason: _why, basis: _basis, ...value } = found;
  return value;
}

/** The day that a source was published, where it is known to the day: what relative dates are counted from. */
export function publishedOn(source: Source | undefined): Day | undefined {
  if (source?.published === undefined) return undefined;
  const { earliest, latest } = boundsOf(source.published.date);
  return earliest !== null && earliest === latest ? earliest : undefined;
}
