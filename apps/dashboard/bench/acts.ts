import type { Page } from 'playwright-core';
import type { Act } from './respond.ts';

const press = (key: string) => (page: Page) => page.keyboard.press(key);

/** What a reader does on lists, on the comparison and on the timeline, where an answer must come at once. */
export const acts: readonly Act[] = [
  { name: 'list: walk by keyboard', path: '/agreements', times: 40, does: press('Tab') },
  {
    name: 'list: sort',
    path: '/agreements',
    times: 4,
    does: (page, time) =>
      page
        .locator('thead a')
        .nth(time % 2)
        .click(),
  },
  {
    name: 'list: type an actor',
    path: '/agreements',
    times: 6,
    does: (page, time) =>
      page
        .locator('main form input')
        .first()
        .pressSequentially('turkey'[time] ?? ''),
  },
  { name: 'compare: walk by keyboard', path: '/compare', times: 40, does: press('Tab') },
  {
    name: 'compare: open a cell',
    path: '/compare',
    times: 4,
    does: (page, time) =>
      page
        .locator('table td a')
        .nth(time * 3)
        .click(),
  },
  {
    name: 'timeline: move the brush',
    path: '/time-and-place',
    times: 20,
    does: async (page, time) => {
      if (time === 0) await page.locator('input[type=range]').first().focus();
      await page.keyboard.press('ArrowRight');
    },
  },
];
