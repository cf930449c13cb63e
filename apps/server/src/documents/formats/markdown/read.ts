import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { type FormatReader, tidied } from '../../made.ts';
import { decode } from '../../text/decode.ts';
import { withoutFrontMatter } from './front-matter.ts';
import { proseOf } from './text.ts';

/** Reads Markdown (CommonMark, and GitHub's tables, notes and struck text): its prose without its signs, and its front matter. */
export const readMarkdown: FormatReader = (bytes, limits) => {
  const { text: whole, encoding } = decode(bytes);
  const { metadata, text } = withoutFrontMatter(whole);
  const root = fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  return { text: tidied(proseOf(root, limits)), format: 'markdown', encoding, metadata };
};
