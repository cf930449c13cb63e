import { createMithaqClient } from '@mithaq/client';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { expect, it } from 'vitest';
import { laned, type Piece, pieces, type Span } from '../src/reading/spans.ts';
import { signedIn } from './editor.ts';
import { reading } from './reading.ts';
import { shared } from './shared-register.ts';

const { open } = reading();

const text =
  'خبر قصير\n\nوقّعت حكومة الوفاق الوطني اتفاقية للدفاع المشترك مع إيطاليا في روما يوم 4 ديسمبر 2020، وستُدرَّب فيها القوات الليبية.';

/** Spans within and across one another, cut in the midst of words, at more depths than there are lanes. */
const spans = [
  [0, 70],
  [3, 40],
  [8, 33],
  [9, 12],
  [20, 55],
  [35, 62],
  [44, 47],
  [57, 90],
].map(([start = 0, end = 0]) => ({ start, end }));

/** The words as the room draws them: plain spans within one another, each as a mention is. */
function drawn(words: string, all: readonly Piece<Span>[], mention: string): string {
  return all
    .map((piece) =>
      piece.kind === 'words'
        ? words.slice(piece.start, piece.end)
        : `<span class="${mention}" data-depth="${piece.of.lane}">${drawn(words, piece.within, mention)}</span>`,
    )
    .join('');
}

it('Arabic letters join under lanes as they join without them, at every depth', async () => {
  const { source } = await createMithaqClient({ url: shared().apiUrl, token: shared().operatorToken }).sources.import.mutate({
    name: 'joins.txt',
    content: { encoding: 'text', data: text },
  });
  const page = await open(`/ar/sources/${source.slug}`, { ...(await signedIn()), bypassCSP: true });
  const paragraph = page.locator('article[lang] p').last();
  const mention = (await page.locator('article[lang] p').last().locator('[data-mention]').first().getAttribute('class')) ?? '';
  const words = (await paragraph.textContent()) ?? '';
  const lanes = laned(spans);
  expect(Math.max(...lanes.map(({ lane }) => lane))).toBeGreaterThan(3);
  const measured = async (html: string) => {
    await paragraph.evaluate((element, inner) => {
      element.innerHTML = inner;
    }, html);
    const widths = await paragraph.evaluate((element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      const boxes = [...range.getClientRects()];
      const lines = [...new Set(boxes.map(({ bottom }) => Math.round(bottom / 8)))];
      return lines.map((at) => {
        const line = boxes.filter(({ bottom }) => Math.round(bottom / 8) === at);
        return Math.round(Math.max(...line.map(({ right }) => right)) - Math.min(...line.map(({ left }) => left)));
      });
    });
    return { widths, picture: PNG.sync.read(await paragraph.screenshot()) };
  };
  // Lines and washes are what lanes add. Without them the picture has to be that of the bare words, letter for letter. The thread runs over
  // the words, and is drawn anew in its own time.
  const plain = 'article span { text-decoration: none !important; background: none !important; }';
  await page.addStyleTag({ content: `${plain} [data-text] ~ svg { visibility: hidden !important; }` });
  const under = await measured(drawn(words, pieces({ start: 0, end: words.length }, lanes), mention));
  expect(await paragraph.locator('span').count()).toBeGreaterThan(spans.length);
  const bare = await measured(words);
  expect(under.widths).toEqual(bare.widths);
  expect([under.picture.width, under.picture.height]).toEqual([bare.picture.width, bare.picture.height]);
  expect(pixelmatch(under.picture.data, bare.picture.data, undefined, bare.picture.width, bare.picture.height, { threshold: 0.1 })).toBe(0);
});
