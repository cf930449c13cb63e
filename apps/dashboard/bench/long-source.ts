import { createMithaqClient } from '@mithaq/client';
import { SuggestionId } from '@mithaq/domain';

/** What the reading room has to hold: its text in UTF-16 code units, and the highlights on it. */
export const longest = { characters: 100_000, highlights: 2_000 } as const;

const english = 'Rome wrote to Malta of the harbour, and Qatar to Italy of the ships that lay in it all that winter. ';
const arabic = 'كتبت روما إلى مالطا عن الميناء وأرصفته، وكتبت قطر إلى إيطاليا عن السفن التي رست فيه طوال ذلك الشتاء. ';

/** A text as long as the room has to hold, with four mentions in each of its sentences, in both scripts. */
function longText(): string {
  const paragraph = (place: number) => (place % 2 === 0 ? english : arabic).repeat(6).trim();
  const paragraphs: string[] = ['A note as long as any'];
  for (let length = 0; length < longest.characters; length += (paragraphs.at(-1)?.length ?? 0) + 2)
    paragraphs.push(paragraph(paragraphs.length));
  return paragraphs.join('\n\n');
}

/**
 * Imports the text and accepts as many of its suggestions as it takes for the room to show two thousand highlights: it shows a thousand that
 * are open, and every one that was accepted.
 */
export async function importLong(
  apiUrl: string,
  token: string,
): Promise<{ readonly slug: string; readonly highlights: number; readonly characters: number }> {
  const client = createMithaqClient({ url: apiUrl, token });
  const text = longText();
  const { source } = await client.sources.import.mutate({ name: 'long.txt', content: { encoding: 'text', data: text } });
  for (;;) {
    const { suggestions } = await client.sources.get.query({ key: source.slug });
    const open = suggestions.filter(({ standing }) => standing === 'open');
    const missing = longest.highlights - suggestions.length;
    if (missing <= 0 || open.length === 0) return { slug: source.slug, highlights: suggestions.length, characters: text.length };
    const judged = open.slice(0, Math.min(missing, 250)).map(({ id, revision }) => ({ id: SuggestionId.parse(id), revision }));
    // Whoever is new is one record with its first acceptance: all that name it are others from then on.
    const accept = (many: typeof judged) =>
      client.suggestions.judgeAll.mutate({ source: source.id, suggestions: many, verdict: 'accepted' }).then(
        () => true,
        () => false,
      );
    if (!(await accept(judged)) && !(await accept(judged.slice(0, 1)))) throw new Error('no suggestion could be accepted');
  }
}
