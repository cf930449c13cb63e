/** What somebody pasted outside of any field: files, a text, or a picture, which has no text to read. */
export type Pasted =
  | { readonly kind: 'files'; readonly files: readonly File[] }
  | { readonly kind: 'text'; readonly title: string; readonly text: string }
  | { readonly kind: 'picture' };

type Clipboard = Pick<DataTransfer, 'files' | 'getData'>;

const longestTitle = 200;

/** Nothing where nothing that could be read was pasted. A text that comes with a picture of itself, as from a text processor, is the text. */
export function pastedIn(clipboard: Clipboard): Pasted | undefined {
  const files = [...clipboard.files];
  const documents = files.filter(({ type }) => !type.startsWith('image/'));
  if (documents.length > 0) return { kind: 'files', files: documents };
  const text = plainIn(clipboard);
  if (text !== '') return { kind: 'text', ...titled(text) };
  return files.length > 0 ? { kind: 'picture' } : undefined;
}

/** The text as the page that it was copied from shows it; of markup without such a text, the words of its blocks. */
function plainIn(clipboard: Clipboard): string {
  const plain = clipboard.getData('text/plain').trim();
  const html = clipboard.getData('text/html');
  if (plain !== '' || html === '') return plain;
  const page = new DOMParser().parseFromString(html, 'text/html');
  for (const silent of page.querySelectorAll('script, style, template')) silent.remove();
  for (const block of page.querySelectorAll('p, div, li, tr, h1, h2, h3, h4, h5, h6, br, blockquote')) block.append('\n');
  return (page.body.textContent ?? '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/\s*\n\s*/g, '\n')
    .trim();
}

/** A text by its first line, where that is one as titles are; else by its first words. */
export function titled(text: string): { readonly title: string; readonly text: string } {
  const [line = '', ...rest] = text.split('\n');
  const first = line.trim();
  if (first.length <= longestTitle && rest.some((one) => one.trim() !== '')) return { title: first, text: rest.join('\n').trim() };
  const words = first.slice(0, longestTitle / 2).replace(/\s+\S*$/u, '');
  return { title: words, text };
}
