import { Readability } from '@mozilla/readability';
import { removeBoilerplate } from './boilerplate.ts';
import { textOfTree } from './text.ts';

/** Parts of a page that lie around its text. A form does not: some sites put all of a page into one. */
const around = [
  'nav',
  'aside',
  'footer',
  'dialog',
  'template',
  'script',
  'style',
  'noscript',
  '[hidden]',
  '[aria-hidden="true"]',
  '[role="navigation"]',
  '[role="banner"]',
  '[role="contentinfo"]',
  '[role="complementary"]',
].join(', ');

/**
 * The text of a page's story, without what the page has around it; where no story can be told from the rest, all that is left of the page.
 * The page is altered.
 */
export function storyOf(page: Document): string {
  for (const part of Array.from(page.body.querySelectorAll(around))) part.remove();
  const rest = page.body.cloneNode(true);
  const story = new Readability<Node>(page, { serializer: (node) => node, disableJSONLD: true }).parse()?.content;
  const text = isElement(story) ? textOfStory(story) : '';
  return text === '' ? textOfTree(rest) : text;
}

function textOfStory(story: Element): string {
  removeBoilerplate(story);
  return textOfTree(story);
}

function isElement(node: Node | null | undefined): node is Element {
  return node?.nodeType === 1;
}
