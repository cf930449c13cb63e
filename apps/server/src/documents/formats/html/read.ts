import type { FormatReader } from '../../made.ts';
import { decode } from '../../text/decode.ts';
import { pageMetadata } from './metadata.ts';
import { parsePage } from './parse.ts';
import { storyOf } from './story.ts';

/** Reads a page: its story under its headline, and what it says of itself. */
export const readHtml: FormatReader = (bytes, limits) => {
  const { text: html, encoding } = decode(bytes);
  const page = parsePage(html, limits);
  const metadata = pageMetadata(page);
  return { text: underHeadline(storyOf(page), metadata.title?.value), format: 'html', encoding, metadata };
};

/** A story under its headline, which the part of a page that holds the story often leaves out. */
function underHeadline(story: string, headline: string | undefined): string {
  if (story === '' || headline === undefined) return story;
  const first = story.split('\n', 5).map(flat);
  return first.includes(flat(headline)) ? story : `${headline}\n\n${story}`;
}

function flat(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}
