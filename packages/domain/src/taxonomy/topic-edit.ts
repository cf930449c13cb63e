import * as z from 'zod';
import { LocalizedText } from '../values/text.ts';
import { topicCodeForm } from './topic-code.ts';

/** What codes that a register adds by itself are called after, as `extendTaxonomy` asks of everybody's additions: `sea.x-register-fishing`. */
export const registerPrefix = 'register';

/** The most UTF-16 code units that a label or a scope note of a register may have in one language. */
export const topicWordLimits = { label: 120, scope: 600 } as const;

/**
 * What a register says of one topic over the taxonomy that it rests on. `added`: the topic is its own, with the words given here; else they
 * take the place of the base's, and what is absent is as the base has it. `replacedBy` retires it in this register.
 */
export const TopicEdit = /* @__PURE__ */ z
  .strictObject({
    code: topicCodeForm().max(200),
    added: z.literal(true).exactOptional(),
    label: wordsOf(topicWordLimits.label).exactOptional(),
    scope: wordsOf(topicWordLimits.scope).exactOptional(),
    replacedBy: topicCodeForm().max(200).exactOptional(),
  })
  .superRefine(({ added, label, scope }, context) => {
    if (added && label === undefined)
      context.addIssue({ code: 'custom', message: 'expected text in at least one language', path: ['label'] });
    if (added && scope === undefined)
      context.addIssue({ code: 'custom', message: 'expected text in at least one language', path: ['scope'] });
  });
export type TopicEdit = z.output<typeof TopicEdit>;

/** What a register made of the taxonomy: one edit a topic at most, after so many acts, which its version counts. */
export const TaxonomyEdits = /* @__PURE__ */ z.strictObject({ acts: z.int().nonnegative(), topics: z.array(TopicEdit) });
export type TaxonomyEdits = z.output<typeof TaxonomyEdits>;

/** One line of text in each language, neither blank nor longer than this. */
function wordsOf(most: number) {
  return LocalizedText.superRefine((texts, context) => {
    for (const [language, text] of Object.entries(texts)) {
      if (text.length > most)
        context.addIssue({ code: 'too_big', origin: 'string', maximum: most, inclusive: true, input: text, path: [language] });
      else if (text.trim() === '' || /[\p{Cc}\p{Cs}\u2028\u2029]/u.test(text))
        context.addIssue({ code: 'custom', message: 'expected one line of text', path: [language] });
    }
  });
}
