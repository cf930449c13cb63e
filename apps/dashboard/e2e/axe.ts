import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe objects to on a page, at every level that we hold ourselves to unless a narrower choice is given. */
export async function violations(page: Page, chosen = (axe: AxeBuilder) => axe.withTags(levels)) {
  // No page of ours holds a frame: that they are looked at from a page of their own would only cost time, as would a list of all that is well.
  expect(page.frames()).toHaveLength(1);
  const { violations: found } = await chosen(new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] })).analyze();
  return found.map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html.slice(0, 160)) }));
}
