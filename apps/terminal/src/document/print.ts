import type { Direction } from '../text/bidi.ts';
import { layout, type Setting } from '../text/layout.ts';
import { beside, blank, type Line, type Span } from '../text/line.ts';
import type { Block, Paragraph } from './block.ts';

/** Below this a page is no longer readable, and lines may run over. */
const least = 16;

/** Sets a page's blocks into lines, none wider than the setting's width. `direction` is the page's. */
export function print(blocks: readonly Block[], setting: Setting): Line[] {
  const page = { ...setting, width: Math.max(least, setting.width) };
  return blocks.flatMap((block) => {
    if (block.kind === 'gap') return [blank(0)];
    return block.kind === 'section' ? sectionLine(block.title, page) : paragraphLines(block, page);
  });
}

function sectionLine(title: string, page: Setting): Line[] {
  const spans: Span[] = [{ text: title, tone: 'title' }];
  const lines = layout(spans, page);
  const last = lines.at(-1);
  if (!last || !Number.isFinite(page.width)) return lines;
  const rest = page.width - last.width - 1;
  if (rest <= 0) return lines.map((line) => toEdge(page, line));
  const hairline: Line = { spans: [{ text: '─'.repeat(rest), tone: 'faint' }], width: rest };
  return [...lines.slice(0, -1).map((line) => toEdge(page, line)), facing(page, facing(page, last, blank(1)), hairline)];
}

function paragraphLines(paragraph: Paragraph, page: Setting): Line[] {
  const { indent = 0, lead, leadWidth = lead ? 2 : 0 } = paragraph;
  const inner = page.width - indent - leadWidth;
  const direction = paragraph.direction ?? page.direction;
  const lines = layout(paragraph.spans, { ...page, width: inner, direction });
  const block = direction === page.direction ? inner : Math.max(0, ...lines.map((line) => line.width));
  return lines.map((line, index) => {
    const margin = marginOf(index === 0 ? lead : undefined, leadWidth, page);
    const start = facing(page, blank(indent), margin);
    return toEdge(page, facing(page, start, aligned(line, direction, block, page)));
  });
}

function marginOf(lead: Span | undefined, width: number, page: Setting): Line {
  const line = lead ? layout([lead], { ...page, width })[0] : undefined;
  return line ? facing(page, line, blank(width - line.width)) : blank(width);
}

/** Fills a line up to its block on the side where it ends; a terminal that orders text itself is left to align it. */
function aligned(line: Line, direction: Direction, block: number, page: Setting): Line {
  const room = block - line.width;
  if (direction === page.direction || page.mode === 'logical' || !Number.isFinite(room)) return line;
  return direction === 'rtl' ? beside(blank(room), line) : beside(line, blank(room));
}

/** What comes first in reading order, then what comes after: from the left, or from the right where we do the ordering. */
function facing({ direction, mode }: Setting, first: Line, second: Line): Line {
  return direction === 'rtl' && mode === 'visual' ? beside(second, first) : beside(first, second);
}

function toEdge(page: Setting, line: Line): Line {
  const fill = page.width - line.width;
  return page.direction === 'rtl' && page.mode === 'visual' && Number.isFinite(fill) ? beside(blank(fill), line) : line;
}

/** One line with something at its start and something at its end; the end is left out where there is no room for both. */
export function ends(start: readonly Span[], end: readonly Span[], page: Setting): Line {
  const [first = blank(0)] = layout(start, page);
  const [last = blank(0)] = layout(end, page);
  const room = page.width - first.width - last.width;
  return room < 2 ? toEdge(page, first) : facing(page, facing(page, first, blank(room)), last);
}
