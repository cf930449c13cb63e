import { EventType, Modality } from '@mithaq/domain';
import { z } from 'zod';

/** What every suggestion of a model says beside its value: words that stand in the text, what stands right before them, and why, in a few words. */
const said = { quote: z.string(), before: z.string(), why: z.string() };

/** What a model may suggest. A name is meant by its number in the list that it was given. */
export const Suggested = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('mention'), ...said, name: z.int() }),
  z.strictObject({ kind: z.literal('date'), ...said, edtf: z.string() }),
  z.strictObject({ kind: z.literal('event'), ...said, type: EventType, modality: Modality }),
]);
export type Suggested = z.output<typeof Suggested>;

/** The whole of an answer. Its suggestions are looked at one by one, so that one that is wrong takes no other with it. */
const Answer = z.object({ suggestions: z.array(z.unknown()) });

/** The shape of an answer, as a provider is told it. */
export const answerSchema: Record<string, unknown> = z.toJSONSchema(z.strictObject({ suggestions: z.array(Suggested) }));

/** The suggestions of an answer, still to be looked at. Undefined for what is no answer at all; a fence around it is taken off. */
export function suggestionsIn(content: string): readonly unknown[] | undefined {
  const json = /^\s*```(?:json)?\s*\n([\s\S]*?)\n\s*```\s*$/.exec(content)?.[1] ?? content;
  try {
    return Answer.safeParse(JSON.parse(json)).data?.suggestions;
  } catch {
    return undefined;
  }
}
