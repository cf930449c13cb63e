import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { reading } from './reading.ts';

/** What a screen reader lists to go by: landmarks, headings, tables and pictures with their names, in the order in which they are read. */
async function outlineOf(page: Page): Promise<string> {
  const tree = await page.locator('body').ariaSnapshot();
  const told = /^- '?(?:banner|navigation|main|contentinfo|search|heading|region|form|table|img|complementary|dialog|alert)\b/;
  const isOfToday = (line: string) => /20\d\d" \[level=3\]$/.test(line);
  const lines = tree.split('\n').filter((line) => told.test(line.trim()) && !isOfToday(line.replace(/:$/, '')));
  return lines.map((line) => line.trim().replace(/^- /, '').replace(/:$/, '')).join('\n');
}

const pages = {
  overview: '',
  agreement: '/agreements/libya-ceasefire-october-2020?asOf=2020-12-15',
  actor: '/actors/salah-al-din-al-namroush',
  event: '/events/signature-italy-gna',
  compare: '/compare?actor=malta',
  search: '/search?q=namroush&kind=actor',
} as const;

describe('what a screen reader goes by', () => {
  const { open } = reading();
  const heard = async (locale: 'ar' | 'en', page: keyof typeof pages) => outlineOf(await open(`/${locale}${pages[page]}`));

  it('on the overview, in Arabic', async () => {
    expect(await heard('ar', 'overview')).toMatchInlineSnapshot(`
      "banner
      navigation "أقسام السجل"
      main
      'heading "ميثاق: سجل للاتفاقات" [level=1]'
      search
      region "آخر الاتفاقات"
      heading "آخر الاتفاقات" [level=2]
      table "آخر الاتفاقات"
      region "حيث تختلف المصادر"
      heading "حيث تختلف المصادر" [level=2]
      region "معلن لم يُنجز"
      heading "معلن لم يُنجز" [level=2]
      region "آخر ما تغيّر"
      heading "آخر ما تغيّر" [level=2]
      navigation "نظرات في السجل كله"
      contentinfo
      navigation "السجل كله"
      form "كتابة التواريخ والأرقام"
      alert"
    `);
  });

  it('on the overview, in English', async () => {
    expect(await heard('en', 'overview')).toMatchInlineSnapshot(`
      "banner
      navigation "Sections"
      main
      'heading "Mithaq: a register of agreements" [level=1]'
      search
      region "Latest agreements"
      heading "Latest agreements" [level=2]
      table "Latest agreements"
      region "Where the sources differ"
      heading "Where the sources differ" [level=2]
      region "Announced and not done"
      heading "Announced and not done" [level=2]
      region "Changed last"
      heading "Changed last" [level=2]
      navigation "Ways to look at the whole register"
      contentinfo
      navigation "The whole register"
      alert"
    `);
  });

  it('on an agreement, in Arabic', async () => {
    expect(await heard('ar', 'agreement')).toMatchInlineSnapshot(`
      "banner
      navigation "أقسام السجل"
      main
      navigation "في هذه الصفحة"
      heading "وقف إطلاق النار في ليبيا، أكتوبر 2020" [level=1]
      region "الحالة"
      heading "الحالة" [level=2]
      region "الأطراف ومن وقّع"
      heading "الأطراف ومن وقّع" [level=2]
      region "البنود"
      heading "البنود" [level=2]
      heading "السياسة ووقف القتال" [level=3]
      heading "وقف إطلاق النار" [level=4]
      region "ما سبقه وما تلاه"
      heading "ما سبقه وما تلاه" [level=2]
      table "ما سبقه وما تلاه"
      region "ومما قيل أيضًا"
      heading "ومما قيل أيضًا" [level=2]
      region "تاريخ السجل"
      heading "تاريخ السجل" [level=2]
      region "المصادر"
      heading "المصادر" [level=2]
      table "المصادر"
      contentinfo
      navigation "السجل كله"
      form "كتابة التواريخ والأرقام"
      alert"
    `);
  });

  it('on an agreement, in English', async () => {
    expect(await heard('en', 'agreement')).toMatchInlineSnapshot(`
      "banner
      navigation "Sections"
      main
      navigation "On this page"
      heading "Ceasefire in Libya, October 2020" [level=1]
      region "Status"
      heading "Status" [level=2]
      region "Parties and signatories"
      heading "Parties and signatories" [level=2]
      region "Clauses"
      heading "Clauses" [level=2]
      heading "Politics and end of fighting" [level=3]
      heading "Ceasing fire" [level=4]
      region "Before and after"
      heading "Before and after" [level=2]
      table "Before and after"
      region "Also said"
      heading "Also said" [level=2]
      region "History"
      heading "History" [level=2]
      region "Sources"
      heading "Sources" [level=2]
      table "Sources"
      contentinfo
      navigation "The whole register"
      alert"
    `);
  });

  it('on an actor, in Arabic', async () => {
    expect(await heard('ar', 'actor')).toMatchInlineSnapshot(`
      "banner
      navigation "أقسام السجل"
      main
      heading "صلاح الدين النمروش" [level=1]
      heading "المناصب" [level=2]
      navigation "في هذه الصفحة"
      region "الزمن"
      heading "الزمن" [level=2]
      region "الصلات"
      heading "الصلات" [level=2]
      form "صلات مدة"
      table "ما شارك فيه عبر الزمن، ومن شارك معه"
      region "المكان"
      heading "المكان" [level=2]
      region "خريطة الأحداث"
      img "خريطة الأحداث"
      region "الاتفاقات"
      heading "الاتفاقات" [level=2]
      table "الاتفاقات"
      region "المناصب"
      heading "المناصب" [level=2]
      region "الأسماء"
      heading "الأسماء" [level=2]
      region "ملاحظات"
      heading "ملاحظات" [level=2]
      region "المصادر"
      heading "المصادر" [level=2]
      table "المصادر"
      contentinfo
      navigation "السجل كله"
      form "كتابة التواريخ والأرقام"
      alert"
    `);
  });

  it('on an actor, in English', async () => {
    expect(await heard('en', 'actor')).toMatchInlineSnapshot(`
      "banner
      navigation "Sections"
      main
      heading "Salah al-Din al-Namroush" [level=1]
      heading "Offices" [level=2]
      navigation "On this page"
      region "In time"
      heading "In time" [level=2]
      region "Ties"
      heading "Ties" [level=2]
      form "Ties of a period"
      table "What it took part in, in time, and who else did"
      region "In place"
      heading "In place" [level=2]
      region "Map of the events"
      img "Map of the events"
      region "Agreements"
      heading "Agreements" [level=2]
      table "Agreements"
      region "Offices"
      heading "Offices" [level=2]
      region "Names"
      heading "Names" [level=2]
      region "Notes"
      heading "Notes" [level=2]
      region "Sources"
      heading "Sources" [level=2]
      table "Sources"
      contentinfo
      navigation "The whole register"
      alert"
    `);
  });

  it('on an event, in English', async () => {
    expect(await heard('en', 'event')).toMatchInlineSnapshot(`
      "banner
      navigation "Sections"
      main
      heading "Signature of the agreement with Italy in Rome" [level=1]
      region "When"
      heading "When" [level=2]
      region "Where"
      heading "Where" [level=2]
      region "Map of the events"
      img "Map of the events"
      region "Who took part"
      heading "Who took part" [level=2]
      region "What it belongs to"
      heading "What it belongs to" [level=2]
      region "Before and after"
      heading "Before and after" [level=2]
      table "Before and after"
      region "Also said"
      heading "Also said" [level=2]
      region "Sources"
      heading "Sources" [level=2]
      table "Sources"
      contentinfo
      navigation "The whole register"
      alert"
    `);
  });

  it('on a comparison, in English', async () => {
    expect(await heard('en', 'compare')).toMatchInlineSnapshot(`
      "banner
      navigation "Sections"
      main
      heading "What does each agreement commit to?" [level=1]
      form "What to compare"
      region "The matrix of agreements by topic; it scrolls"
      'table "Agreements by topic. In each cell: how many sources tell of it, and whether they differ."'
      contentinfo
      navigation "The whole register"
      alert"
    `);
  });

  it('on what was found, in Arabic', async () => {
    expect(await heard('ar', 'search')).toMatchInlineSnapshot(`
      "banner
      navigation "أقسام السجل"
      main
      heading "البحث عن namroush" [level=1]
      search
      navigation "في ماذا"
      region "فاعلون 1"
      heading "فاعلون 1" [level=2]
      contentinfo
      navigation "السجل كله"
      form "كتابة التواريخ والأرقام"
      alert"
    `);
  });
});
