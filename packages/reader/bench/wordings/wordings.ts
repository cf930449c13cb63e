import { readFileSync } from 'node:fs';
import { TopicCode } from '@mithaq/domain';
import { z } from 'zod';

/** The patterns were widened on the first part; the second tells how far they carry beyond it. */
export type Part = 'tuned' | 'apart';

/** The languages that wordings are in. */
export type WordingLanguage = 'ar' | 'en';

/**
 * A provision of one topic, worded as an agreement or a report of one might; `also` are topics that may be found in it as well. One that was `seen`
 * by whoever widened the patterns is always of the first part.
 */
const Wording = z.strictObject({
  topic: TopicCode,
  text: z.string().min(1),
  also: z.array(TopicCode).default([]),
  seen: z.boolean().default(false),
});
export type Wording = z.infer<typeof Wording>;

/** A few sentences that tell of an agreement, and every provision in them, word for word. */
const Telling = z.strictObject({ language: z.enum(['ar', 'en']), text: z.string().min(1), provisions: z.array(z.string().min(1)).min(1) });
export type Telling = z.infer<typeof Telling>;

/** The wordings of topics in a language; of each topic every second one that nobody has seen is kept apart. @throws Error where the file is not what it should be */
export function wordingsOf(language: WordingLanguage, part: Part): readonly Wording[] {
  const all = z.array(Wording).parse(contentOf(`topics.${language}.json`));
  const unseen = partOf(
    all.filter(({ seen }) => !seen),
    part,
    ({ topic }) => topic,
  );
  return part === 'apart' ? unseen : [...unseen, ...all.filter(({ seen }) => seen)];
}

/** The ways to tell of provisions; every second one of a language is kept apart. @throws Error where the file is not what it should be */
export function tellingsOf(language: WordingLanguage, part: Part): readonly Telling[] {
  const all = z.array(Telling).parse(contentOf('provisions.json'));
  return partOf(all, part, (one) => one.language).filter((one) => one.language === language);
}

function contentOf(name: string): unknown {
  return JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'));
}

/** Every second one of those with the same key. */
function partOf<One>(all: readonly One[], part: Part, keyOf: (one: One) => string): readonly One[] {
  const counts = new Map<string, number>();
  return all.filter((one) => {
    const count = counts.get(keyOf(one)) ?? 0;
    counts.set(keyOf(one), count + 1);
    return count % 2 === (part === 'tuned' ? 0 : 1);
  });
}
