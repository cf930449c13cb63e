import { z } from 'zod';
import { type Act, nothingDone, type Past } from './acts.ts';

/** A judgement as it is kept. */
export const KeptJudged = z.object({
  verdict: z.enum(['open', 'accepted', 'rejected']),
  otherwise: z.number().optional(),
  record: z.string().optional(),
});
const words = { words: z.record(z.string(), z.string()) };
const Choices = z.object({
  dropped: z.array(z.string()),
  decisions: z.array(z.object({ part: z.string(), record: z.string() })),
  given: z.array(z.object({ part: z.string(), property: z.string(), code: z.string() })).default([]),
});
const Written = z.object({ id: z.string(), after: z.string(), before: z.string().optional() });

const KeptAct: z.ZodType<Act> = z.discriminatedUnion('kind', [
  z.object({ ...words, kind: z.literal('judged'), id: z.string(), from: KeptJudged, to: KeptJudged }),
  z.object({ ...words, kind: z.literal('aside'), id: z.string() }),
  z.object({ ...words, kind: z.literal('asideWhole'), key: z.string() }),
  z.object({
    ...words,
    kind: z.literal('accepted'),
    key: z.string(),
    changeSet: z.string(),
    suggestions: z.array(z.string()).optional(),
    choices: Choices,
  }),
  z.object({ ...words, kind: z.literal('rejected'), key: z.string(), suggestions: z.array(z.string()) }),
  z.object({
    ...words,
    kind: z.literal('written'),
    changeSet: z.string(),
    drafts: z.array(Written),
    suggestion: z.string().optional(),
  }),
]);

const KeptPast: z.ZodType<Past> = z.object({ done: z.array(KeptAct), undone: z.array(KeptAct) });

/** Where this window keeps what was done to a source: it outlives a reload, and nobody else sees it. */
function placeOf(source: string): string {
  return `mithaq-room ${source}`;
}

/** What was done to a source in this window before; nothing where the browser kept nothing, or something that is not understood. */
export function keptPast(source: string): Past {
  try {
    const kept = KeptPast.safeParse(JSON.parse(sessionStorage.getItem(placeOf(source)) ?? 'null'));
    return kept.success ? kept.data : nothingDone;
  } catch {
    return nothingDone;
  }
}

/** Keeps what was done. Where the browser keeps nothing (private windows, a full store) it lasts as long as the page. */
export function keepPast(source: string, past: Past): void {
  try {
    sessionStorage.setItem(placeOf(source), JSON.stringify(past));
  } catch {
    return;
  }
}
