import type { KeptTopic } from '@mithaq/client';

/** Which topics are shown. */
export const views = ['all', 'own', 'reworded', 'retired', 'unused'] as const;
export type View = (typeof views)[number];

const fits: Readonly<Record<View, (topic: KeptTopic) => boolean>> = {
  all: () => true,
  own: ({ isOwn }) => isOwn,
  reworded: ({ base }) => base !== undefined,
  retired: ({ replacedBy }) => replacedBy !== undefined,
  unused: ({ carried }) => Object.values(carried).every((count) => count === 0),
};

/** Whether a topic is of a view, and has words in its labels or its code: in any writing of case and marks. */
export function isShown(topic: KeptTopic, { view, words }: { readonly view: View; readonly words: string }): boolean {
  const wanted = plain(words);
  return fits[view](topic) && [topic.code, ...Object.values(topic.label)].some((text) => plain(text).includes(wanted));
}

function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
