import type { Ref, SearchKind } from '@mithaq/client';

/** A record that typed words may mean. */
export interface Suggestion {
  readonly slug: string;
  readonly label: string;
  readonly language: string;
}

interface Asked {
  readonly kind: SearchKind;
  readonly words: string;
  readonly locale: 'ar' | 'en';
}

const most = 8;

/**
 * What the words may mean, the likeliest first. Nothing where nobody answers: what is typed can be asked for all the same. What asks the
 * register is loaded by the first who types.
 */
export async function suggestionsFor({ kind, words, locale }: Asked, signal: AbortSignal): Promise<readonly Suggestion[]> {
  const { createMithaqClient } = await import('@mithaq/client');
  const client = createMithaqClient({ url: '', locale });
  const answer = await client.search.query.query({ q: words, kinds: [kind], limit: most }, { signal }).catch(() => undefined);
  const hits = (answer?.groups ?? []).flatMap((group) => group.hits);
  return hits.flatMap(({ ref }) => (ref ? [suggestionOf(ref, locale)] : []));
}

function suggestionOf({ slug, label }: Ref, locale: string): Suggestion {
  const language = [locale, 'en', 'ar', ...Object.keys(label)].find((each) => label[each] !== undefined) ?? locale;
  return { slug, label: label[language] ?? slug, language };
}
