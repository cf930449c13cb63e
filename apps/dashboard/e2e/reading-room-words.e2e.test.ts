import { createMithaqClient } from '@mithaq/client';
import { ChangeSetId, checkSelector, RecordId, type Revised, readRecord, readStatement, StatementId } from '@mithaq/domain';
import type { Page } from 'playwright-core';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { article } from './article.ts';
import { violations } from './axe.ts';
import { signedIn } from './editor.ts';
import { openList, reading } from './reading.ts';
import { shared } from './shared-register.ts';

const operator = () => createMithaqClient({ url: shared().apiUrl, token: shared().operatorToken });
const { open: openPage } = reading();
let editor: Awaited<ReturnType<typeof signedIn>>;
beforeAll(async () => {
  editor = await signedIn();
});

/** What is drafted in one test would be found by the next. */
afterEach(async () => {
  const { rows } = await operator().changeSets.list.query({});
  for (const { id, revision } of rows) await operator().changeSets.discard.mutate({ id: ChangeSetId.parse(id), revision });
});

async function opened(locale: string, name: string, text: string): Promise<{ page: Page; slug: string; text: string }> {
  const data = `${text}\n\n${name}`;
  const { source } = await operator().sources.import.mutate({ name: `${name}.txt`, content: { encoding: 'text', data } });
  const page = await openPage(`/${locale}/sources/${source.slug}`, editor);
  await page.waitForSelector('[data-live="listening"]', { state: 'attached' });
  await page.waitForSelector('[data-proposals]:not([data-proposals=waiting])');
  return { page, slug: source.slug, text: data };
}

/** Everything that is drafted now. */
async function drafted(): Promise<readonly Revised[]> {
  const { rows } = await operator().changeSets.list.query({});
  const sets = await Promise.all(rows.map(({ id }) => operator().changeSets.get.query({ id: ChangeSetId.parse(id), limit: 100 })));
  const subjects = sets.flatMap(({ drafts }) => drafts.rows.map(({ subject }) => subject));
  const found: Revised[] = [];
  for (const { id } of subjects) {
    const subject = id.startsWith('statement_') ? StatementId.parse(id) : RecordId.parse(id);
    const { data } = await operator().drafts.get.query({ subject });
    found.push(data['record'] === 'statement' ? readStatement(data) : readRecord(data));
  }
  return found;
}

function statementsIn(found: readonly Revised[]) {
  return found.flatMap((one) => (one.record === 'statement' ? [one] : []));
}

/** The words that are painted as chosen: those that are seen to be, in light on ink. */
function chosen(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    const [range] = [...(CSS.highlights.get('mithaq-chosen') ?? [])];
    if (!(range instanceof Range) || range.startContainer.parentElement === null) return undefined;
    const paint = getComputedStyle(range.startContainer.parentElement, '::highlight(mithaq-chosen)').backgroundColor;
    return paint === getComputedStyle(document.body).color ? String(range) : undefined;
  });
}

/** Draws with the mouse from the middle of one word of the text to the middle of another. */
async function draw(page: Page, from: string, to: string): Promise<void> {
  const middle = (word: string) =>
    page.locator('article[lang]').evaluate((article, text) => {
      const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.textContent?.indexOf(text) ?? -1;
        if (at < 0) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + text.length);
        const box = range.getBoundingClientRect();
        return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      }
      throw new Error(`the text has no ${text}`);
    }, word);
  const [start, end] = [await middle(from), await middle(to)];
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move((start.x + end.x) / 2, (start.y + end.y) / 2, { steps: 4 });
  await page.mouse.move(end.x, end.y, { steps: 4 });
  await page.mouse.up();
}

const told = {
  en: {
    text: 'Rome wrote to Valletta on 4 December 2020.\n\nThe harbour board of Gozo, which Malta set up, welcomed it.',
    board: 'The harbour board of Gozo',
    name: 'harbour board',
    right: 'ArrowRight',
    stretch: 'Shift+ArrowRight',
    drafted: 'Drafted: harbour board',
    back: 'Taken back: harbour board',
    alias: 'Valletta',
    search: 'مالطا',
    found: 'Malta',
  },
  ar: {
    text: 'كتبت روما إلى فاليتا يوم 4 ديسمبر 2020.\n\nورحّب مجلس الميناء في غوزو، الذي أنشأته مالطا، بذلك.',
    board: 'مجلس الميناء',
    name: 'مجلس الميناء',
    right: 'ArrowLeft',
    stretch: 'Shift+ArrowLeft',
    drafted: 'حُفظ مسودة: مجلس الميناء',
    back: 'سُحب: مجلس الميناء',
    alias: 'غوزو',
    search: 'malta',
    found: 'مالطا',
  },
} as const;

describe.each(['en', 'ar'] as const)('words of a text in %s', (locale) => {
  const said = told[locale];

  it('are walked over by key and made into a record with the words as its passage; that is taken back and done again', async () => {
    const { page, text } = await opened(locale, `made-${locale}`, said.text);
    await page.keyboard.press('w');
    const word = text.slice(text.indexOf(said.name)).split(' ')[0] ?? '';
    for (let step = 0; step < 20 && (await chosen(page)) !== word; step += 1) await page.keyboard.press(said.right);
    await page.keyboard.press(said.stretch);
    await expect.poll(() => chosen(page)).toBe(said.name);
    await expect.poll(() => page.locator('p.heard[role=status]:has(span[lang])').textContent()).toContain(said.name);
    await page.keyboard.press('m');
    await page.waitForSelector('[data-bench=make] input');
    expect(await page.locator('[data-bench] input').first().inputValue()).toBe(said.name);
    await page.locator('[data-bench] select').selectOption('body');
    await page.locator('[data-bench] input').first().press('Enter');
    await page.waitForSelector(`[role=status]:has-text("${said.drafted}")`);
    const made = await drafted();
    const [record] = made.filter((one) => one.record === 'actor');
    expect(record).toMatchObject({ kind: 'body', names: [{ value: said.name, language: locale, kind: 'official' }] });
    const statements = statementsIn(made);
    expect(statements.map(({ property }) => property)).toContain('names');
    for (const { citations } of statements) {
      expect(citations.map(({ selector }) => [selector.exact, checkSelector(selector, text).result])).toEqual([[said.name, 'exact']]);
    }
    await page.keyboard.press('z');
    await page.waitForSelector(`[role=status]:has-text("${said.back}")`);
    expect(await drafted()).toEqual([]);
    await page.keyboard.press('Shift+Z');
    await page.waitForSelector(`[role=status]:has-text("${said.drafted}")`);
    expect((await drafted()).map(({ id }) => id).toSorted()).toEqual(made.map(({ id }) => id).toSorted());
  });

  it('are drawn over by mouse, snapped to whole words, and linked to a record that is found in the other script', async () => {
    const { page, text } = await opened(locale, `linked-${locale}`, said.text);
    await draw(page, said.alias.slice(1, 3), said.alias.slice(2, 4));
    await expect.poll(() => chosen(page)).toBe(said.alias);
    expect(await violations(page)).toEqual([]);
    await page.locator('[data-choice] button').nth(1).click();
    await page.waitForSelector('[data-bench=link] [role=combobox]');
    await page.locator('[data-bench] [role=combobox]').fill(said.search);
    await page.locator('[role=option]', { hasText: said.found }).first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.locator('[data-bench] input[type=checkbox]').check();
    expect(await violations(page)).toEqual([]);
    await page.locator('[data-bench] button[type=submit]').click();
    await page.waitForSelector('[data-written=written]');
    const made = await drafted();
    const [statement] = statementsIn(made);
    expect(statement).toMatchObject({ property: 'names', value: { value: said.alias, kind: 'alias' }, standing: 'accepted' });
    expect(statement?.citations[0]?.selector).toMatchObject({ exact: said.alias, start: text.indexOf(said.alias) });
    const record = made.find((one) => one.id === statement?.subject);
    expect(record && 'names' in record && record.names.map(({ value }) => value)).toContain(said.alias);
  });

  it('are cited for a field, across paragraphs and over highlights; where the record has another value, beside it', async () => {
    const { page, text } = await opened(locale, `cited-${locale}`, said.text);
    await draw(page, '2020', said.name.split(' ').at(-1) ?? '');
    const words = text.slice(text.indexOf('2020'), text.indexOf(said.name) + said.name.length);
    await expect
      .poll(() => chosen(page).then((found) => found?.replaceAll(/\s+/g, ' ')))
      .toBe(words.replaceAll(/\s+/g, ' ').replace('. ', '.'));
    await page.keyboard.press('c');
    await page.waitForSelector('[data-bench=cite] [role=combobox]');
    await page.locator('[data-bench] [role=combobox]').fill(said.search);
    await page.locator('[role=option]', { hasText: said.found }).first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.locator('[data-bench] select').selectOption('kind');
    const another = page.locator('[data-bench] fieldset input[type=radio]').last();
    if ((await another.count()) > 0) await another.check();
    await page.locator('[data-bench] fieldset select').selectOption('authority');
    expect(await page.locator('[data-bench]').textContent()).toContain(
      locale === 'en' ? 'The record has another value.' : 'في السجل قيمة أخرى.',
    );
    await page.locator('[data-bench] button[type=submit]').click();
    await page.waitForSelector('[data-written=written]');
    const [statement] = statementsIn(await drafted());
    expect(statement).toMatchObject({ property: 'kind', value: 'authority', standing: 'needs-work' });
    const selector = statement?.citations[0]?.selector;
    expect(selector && checkSelector(selector, text)).toEqual({ result: 'exact' });
    expect(selector?.exact).toBe(words);
  });

  it('lost their place when the text was revised: a candidate is taken by key, words by hand, and both are taken back', async () => {
    const { page, slug, text } = await opened(locale, `orphaned-${locale}`, said.text);
    await page.keyboard.press('a');
    await page.waitForSelector('li[id^="passage-"]');
    const { revision, passages } = await operator().sources.get.query({ key: slug });
    const exact = passages[0]?.exact ?? '';
    const twice = `1. ${exact}, ${exact}: ${text.replace(exact, '—')}`;
    await operator().sources.revise.mutate({
      key: slug,
      revision,
      file: { name: 'revised.txt', content: { encoding: 'text', data: twice } },
    });
    const inbox = await openPage(`/${locale}/inbox/orphans`, editor);
    await inbox.click(`a[href$="/sources/${slug}#orphans"]`);
    await inbox.waitForSelector('[data-orphan-open] kbd');
    expect(await inbox.locator('[data-orphans]').getAttribute('data-orphans')).toBe('1');
    expect(await violations(inbox)).toEqual([]);
    await inbox.keyboard.press('1');
    await inbox.waitForSelector('[data-orphans="0"]');
    const anchored = async () => statementsIn(await drafted()).map(({ citations }) => citations[0]?.selector.start);
    expect([3, 3 + exact.length + 2]).toContain((await anchored())[0]);
    await inbox.keyboard.press('z');
    await inbox.waitForSelector('[data-orphans="1"]');
    await inbox.keyboard.press('o');
    await draw(inbox, exact.slice(0, 2), exact.slice(-2));
    await inbox.waitForSelector('[data-choice]');
    await inbox.keyboard.press('r');
    await inbox.waitForSelector('[data-orphans="0"]');
    await expect.poll(anchored).toEqual([3]);
    await operator().sources.revise.mutate({
      key: slug,
      revision: revision + 1,
      file: { name: 'again.txt', content: { encoding: 'text', data: text } },
    });
  });
});

it('any number of acts is taken back and done again by key, also after a reload that cut them off', async () => {
  const { page, slug } = await opened('en', 'undone', 'Rome wrote to Malta. Rome wrote to Qatar. Rome wrote to Italy.');
  const standings = async () => {
    await openList(page);
    return page.locator('li[data-standing]').evaluateAll((all) => all.map((line) => line.getAttribute('data-standing')?.[0]).join(''));
  };
  for (const key of ['a', 'x', 'a', 'l', 'a']) await page.keyboard.press(key);
  await expect.poll(standings).toBe('araoao');
  await page.reload();
  await page.waitForSelector('[data-live="listening"]', { state: 'attached' });
  await expect.poll(standings).toBe('araoao');
  for (const _ of [1, 2, 3, 4]) await page.keyboard.press('z');
  await expect.poll(standings).toBe('aooooo');
  for (const _ of [1, 2]) await page.keyboard.press('Shift+Z');
  await expect.poll(standings).toBe('araooo');
  await page.reload();
  await page.waitForSelector('[data-live="listening"]', { state: 'attached' });
  await expect.poll(standings).toBe('araooo');
  const held = async () => (await operator().sources.get.query({ key: slug })).suggestions.map(({ standing }) => standing[0]).join('');
  await expect.poll(held).toBe('araooo');
  await page.reload();
  await page.waitForSelector('[data-live="listening"]', { state: 'attached' });
  await page.route(/suggestions\.judge/, () => undefined);
  for (const key of ['x', 'a']) await page.keyboard.press(key);
  await expect.poll(standings).toBe('ararao');
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.reload();
  await expect.poll(standings).toBe('ararao');
  await expect.poll(held).toBe('ararao');
  await page.keyboard.press('z');
  await expect.poll(held).toBe('araroo');
});

it('a suggestion that is put off says so, and comes back after all others', async () => {
  const { page } = await opened('en', 'later', 'Rome wrote to Malta. Qatar wrote too.');
  const head = () => page.locator('#suggestion-head').textContent();
  const first = await head();
  await page.keyboard.press('l');
  await page.waitForSelector('[role=status]:has-text("Put off: Rome")');
  for (const _ of [1, 2]) await page.keyboard.press('x');
  await expect.poll(head).toBe(first);
  expect(await page.locator('#suggestion').textContent()).toContain('put off');
  const again = await page.context().newPage();
  await again.goto(page.url());
  await expect.poll(() => again.locator('#suggestion').textContent()).toContain('put off');
  await page.keyboard.press('x');
  await page.waitForSelector('[role=status]:has-text("Rejected: Rome")');
  await page.keyboard.press('z');
  await page.waitForSelector('[role=status]:has-text("Reopened: Rome")');
  expect(await page.locator('#suggestion').textContent()).not.toContain('put off');
});

it('a suggestion is accepted as another record, found in any spelling', async () => {
  const { page, slug } = await opened('en', 'changed', 'Rome wrote to the islanders.');
  await page.keyboard.press('c');
  await page.locator('[data-bench] [role=combobox]').fill('قطر');
  await page.locator('[role=option]', { hasText: 'Qatar' }).first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.waitForSelector('[role=status]:has-text("Accepted as Qatar: Rome")');
  const [judged] = (await operator().sources.get.query({ key: slug })).suggestions;
  expect(judged).toMatchObject({ standing: 'accepted', chosen: { label: { en: 'Qatar' } } });
  await page.keyboard.press('z');
  await page.waitForSelector('[role=status]:has-text("Reopened: Rome")');
});

it('a suggestion is changed in its own place, and is called what it was accepted as', async () => {
  const { page } = await opened('ar', 'renamed', article);
  for (let step = 0; step < 40 && !(await page.locator('#suggestion-head').textContent())?.includes('بمنصب'); step += 1)
    await page.keyboard.press('j');
  expect(await page.locator('#suggestion').textContent()).toContain('تُكتب مسودة سجل جديد');
  await page.keyboard.press('c');
  await page.waitForSelector('section[aria-labelledby=judging] [data-bench] [role=combobox]');
  const inSight = await page.evaluate(() =>
    ['[data-bench]', '[data-lit]'].map((one) => {
      const [box, pane] = [one, one === '[data-bench]' ? '[data-side]' : '[data-text]'].map((all) =>
        document.querySelector(all)?.getBoundingClientRect(),
      );
      return box !== undefined && pane !== undefined && box.top >= pane.top && box.top < pane.bottom - 100;
    }),
  );
  expect(inSight).toEqual([true, true]);
  await page.locator('[data-bench] button:has-text("ألغِ")').waitFor();
  const sentence = page.locator('[data-bench] label:has([type=checkbox]) > span');
  expect(await sentence.textContent()).toMatch(/^ليس مكتوبًا هكذا في السجل بعد: أضف .+ إلى أسمائه$/);
  await page.click('[data-bench] [data-tool=make]');
  const name = page.locator('[data-bench] input').first();
  await name.fill('حننا ولد سيدي');
  await name.press('Enter');
  await page.waitForSelector('[role=status]:has-text("قُبل بمعنى حننا ولد سيدي: حننا ولد سيدي ونظيره")');
  expect(await page.locator('#suggestion-head').textContent()).toBe('أُريد به حننا ولد سيدي');
});

it('what was accepted of a text is offered first where words of it are cited, and found by a beginning of its name', async () => {
  const { page } = await opened('ar', 'offered', article);
  await page.keyboard.press('p');
  await page.keyboard.press('a');
  await page.waitForSelector('[data-accepted]');
  await page.locator('[data-paragraph]:has-text("يواجهان")').scrollIntoViewIfNeeded();
  await draw(page, 'يواجهان', 'الخطر');
  await page.waitForSelector('[data-choice]');
  await page.keyboard.press('c');
  const box = page.locator('[data-bench] [role=combobox]');
  await box.waitFor();
  expect([await box.getAttribute('placeholder'), await box.getAttribute('dir')]).toEqual(['اكتب اسمًا، بأي كتابة', 'rtl']);
  const kinds = page.locator('[role=option] .quiet');
  await kinds.first().waitFor();
  const offered = await kinds.allTextContents();
  expect(offered.length).toBeGreaterThan(3);
  expect(offered).toContain('بند');
  for (const option of await page.locator('[role=option]').allTextContents()) expect(option.split(/\s+/).length).toBeGreaterThan(1);
  await page.keyboard.type('بروتوكول');
  await page.locator('[role=option]', { hasText: 'بروتوكول' }).filter({ hasText: 'اتفاق' }).first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForSelector('[data-bench] select');
  expect(await box.inputValue()).toContain('بروتوكول');
});

it('the whole row of the list leads to its suggestion, and no judgement moves the page', async () => {
  const { page } = await opened('en', 'rows', 'Rome wrote to Malta. Qatar wrote to Italy. Rome wrote to Qatar.');
  await openList(page);
  const row = page.locator('li[data-suggestion]').nth(2);
  await row.locator('button').waitFor();
  expect(await row.locator('a, button').count()).toBe(1);
  await row.scrollIntoViewIfNeeded();
  const box = await row.boundingBox();
  if (box === null) throw new Error('the row is not drawn');
  expect(box.height).toBeGreaterThanOrEqual(24);
  await page.mouse.click(box.x + box.width * 0.8, box.y + box.height / 2);
  await expect.poll(() => page.locator('#suggestion-head').textContent()).toContain('Qatar');
  await openList(page, false);
  await page.evaluate(() => scrollTo(0, 0));
  const reached = () =>
    page.evaluate(() => [
      scrollY,
      document.documentElement.scrollHeight - (document.querySelector('footer')?.getBoundingClientRect().bottom ?? 0),
    ]);
  const [, below] = await reached();
  expect(below).toBeLessThan(2);
  for (const key of ['j', 'a', 'x', 'j', 'a', 'p']) await page.keyboard.press(key);
  await page.waitForSelector('[role=status]:has-text("Accepted")');
  expect((await reached())[0]).toBe(0);
});

it('scripts and bidi controls in a text are words like others: shown, chosen and cited to the letter, and never run', async () => {
  const hostile = '<img src=x onerror="document.title=1"> \u202eevil\u202c Malta \u2066wrote\u2069 <script>document.title=2</script>';
  const { page, text } = await opened('en', 'hostile', hostile);
  const title = await page.title();
  expect(await page.locator('article[lang]').textContent()).toContain(hostile);
  expect(await page.locator('article img, article script').count()).toBe(0);
  await draw(page, 'ev', 'il');
  await page.waitForSelector('[data-choice]');
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('m');
  await page.waitForSelector('[data-bench=make] input');
  await page.locator('[data-bench] input').first().press('Enter');
  await page.waitForSelector('[data-written=written]');
  for (const { citations } of statementsIn(await drafted()))
    for (const { selector } of citations) expect(checkSelector(selector, text)).toEqual({ result: 'exact' });
  expect(await page.title()).toBe(title);
});
