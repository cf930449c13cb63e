import { LocalizedText } from '@mithaq/domain';
import { z } from 'zod';
import { Ref, TopicRef } from './ref.ts';
import { TermView } from './taxonomy.ts';
import { written } from './written.ts';

/** How much carries a topic. Drafts and open suggestions are the editors' affair; they count besides what is published. */
export const Carried = z.object({ clauses: z.int(), agreements: z.int(), drafts: z.int(), suggestions: z.int() });
export type Carried = z.output<typeof Carried>;

/** A topic as those see it who keep the taxonomy. */
export const KeptTopic = TermView.omit({ family: true, law: true }).extend({
  /** What carries this very code; of a group, that code or one of its topics, each clause once. */
  carried: Carried,
  /** Whether the register added it. */
  isOwn: z.boolean(),
  /** Whether the register retired it, and may restore it. What the package retired stays so. */
  isRetiredHere: z.boolean(),
  /** What the package says, where the register has other words. */
  base: z.object({ label: LocalizedText, scope: LocalizedText }).optional(),
  /** Counts what the register said of it, from 0: the number to name when saying something else. */
  revision: z.int().nonnegative(),
  /** When the register last said something of it, and who did. */
  changed: z.object({ at: z.string(), by: z.string().optional() }).optional(),
});
export type KeptTopic = z.output<typeof KeptTopic>;

/** The register's taxonomy in its order, with how much uses each topic. */
export const TaxonomyUsage = z.object({ version: z.string(), topics: z.array(KeptTopic) });
export type TaxonomyUsage = z.output<typeof TaxonomyUsage>;

const Code = written(200).min(1);
/** The revision that a topic was read at; 0 where the register never said anything of it. */
const From = z
  .int()
  .nonnegative()
  .max(2 ** 31 - 2);

export const TopicUsesRequest = z.strictObject({ code: Code });

/** Where drafts and open suggestions are that carry a topic: so many of each at most. */
export const TopicUses = z.object({
  drafts: z.array(z.object({ record: Ref, changeSet: z.string() })),
  sources: z.array(z.object({ source: Ref, suggestions: z.int() })),
});
export type TopicUses = z.output<typeof TopicUses>;

/** A topic for a group, or without one a group. `name` is what its code is made with: lower-case words joined by hyphens. */
export const AddTopicRequest = z.strictObject({
  parent: Code.optional(),
  name: written(60).min(1),
  label: LocalizedText,
  scope: LocalizedText,
});
export type AddTopicRequest = z.input<typeof AddTopicRequest>;

export const RewordTopicRequest = z.strictObject({ code: Code, from: From, label: LocalizedText, scope: LocalizedText });
export type RewordTopicRequest = z.input<typeof RewordTopicRequest>;

export const RetirementRequest = z.strictObject({ code: Code, successor: Code });
export const RetireTopicRequest = RetirementRequest.extend({ from: From });
export const TopicActRequest = z.strictObject({ code: Code, from: From });

/** What a retirement would mean. */
export const RetirementPreview = z.object({
  topic: TopicRef,
  successor: TopicRef,
  /** What carries the topic and goes on doing so. */
  carried: Carried,
  /** Topics that were retired in its favour: they will lead to the successor, too. */
  led: z.array(TopicRef),
});
export type RetirementPreview = z.output<typeof RetirementPreview>;

/** What an act made of a topic: its code, and the revision to name in the next. */
export const TopicActed = z.object({ code: z.string(), revision: z.int(), version: z.string() });
export type TopicActed = z.output<typeof TopicActed>;
