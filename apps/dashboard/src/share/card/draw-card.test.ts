import { createCanvas, loadImage } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import type { CardFacts } from './card-facts.ts';
import { cardFile } from './card-file.ts';
import { drawCard } from './draw-card.ts';
import { linesOf, penFor, type Setting } from './pen.ts';

const facts: CardFacts = {
  locale: 'ar',
  kind: 'اتفاقية',
  titles: [{ words: 'اتفاقية للدفاع المشترك', language: 'ar', voice: 'source' }],
  lines: ['بين إيطاليا وحكومة الوفاق.'],
  date: { words: '4 ديسمبر 2020', shape: { form: 'day', hollow: false, at: 0.5 } },
  status: { words: 'موقّعة', stroke: 'signed' },
};

/** Where there is ink: the share of an area's dots that are not paper. */
async function inkIn(
  png: Buffer,
  { left, top, width, height }: { left: number; top: number; width: number; height: number },
): Promise<number> {
  const canvas = createCanvas(1200, 630);
  const context = canvas.getContext('2d');
  context.drawImage(await loadImage(png), 0, 0);
  const { data } = context.getImageData(left, top, width, height);
  let inked = 0;
  for (let at = 0; at < data.length; at += 4) if ((data[at] ?? 0) < 0xb0) inked += 1;
  return inked / (width * height);
}

describe('a card', () => {
  it('is a PNG of the size that was told, and the same for the same facts', async () => {
    const [one, other] = await Promise.all([drawCard(facts), drawCard(facts)]);
    const { width, height } = await loadImage(one);
    expect([width, height]).toEqual([1200, 630]);
    expect(one.equals(other)).toBe(true);
  });

  it('begins its name where its language begins', async () => {
    const right = { left: 700, top: 150, width: 430, height: 120 };
    const left = { ...right, left: 70 };
    const arabic = await drawCard(facts);
    expect((await inkIn(arabic, right)) > 0.03).toBe(true);
    expect(await inkIn(arabic, left)).toBe(0);
    const english = await drawCard({ ...facts, locale: 'en' });
    expect(await inkIn(english, right)).toBeLessThan(await inkIn(english, left));
  });

  it('joins Arabic letters: a word is narrower than its letters by themselves', () => {
    const setting: Setting = { voice: 'source', size: 40, weight: 500, ink: 'ink', lineHeight: 1 };
    const width = penFor('ar').measure(setting);
    const alone = [...'لليبيين'].reduce((sum, letter) => sum + width(letter), 0);
    expect(width('لليبيين') / alone).toBeLessThan(0.75);
  });

  it('gives vocalised words no more room than bare ones', () => {
    const setting: Setting = { voice: 'source', size: 40, weight: 500, ink: 'ink', lineHeight: 1 };
    const width = penFor('ar').measure(setting);
    expect(Math.abs(width('مُذَكِّرَةُ') - width('مذكرة'))).toBeLessThan(1);
  });

  it('holds the longest and the most hostile names within its edges', async () => {
    const hostile = '\u202e</script><b>\u0000\ud800مُذَكِّرَة '.repeat(300) + 'x'.repeat(4_000);
    const titles = [0, 1, 2, 3].map((reading) => ({ words: hostile, language: 'ar', voice: 'source' as const, reading }));
    const png = await drawCard({ ...facts, kind: 'k', titles, lines: [hostile, hostile] });
    for (const left of [0, 1140]) expect(await inkIn(png, { left, top: 130, width: 60, height: 500 })).toBe(0);
    expect(await inkIn(png, { left: 0, top: 610, width: 1200, height: 20 })).toBe(0);
  });

  it('has another name for every other picture', () => {
    expect(cardFile(facts)).toMatch(/^[0-9a-f]{16}\.png$/);
    expect(cardFile({ ...facts })).toBe(cardFile(facts));
    expect(cardFile({ ...facts, status: { words: 'نافذة', stroke: 'force' } })).not.toBe(cardFile(facts));
  });

  it('wraps what is too wide, and leaves no word out', () => {
    const pen = penFor('en');
    const setting: Setting = { voice: 'register', size: 30, weight: 400, ink: 'ink', lineHeight: 1 };
    const words = 'Memorandum of understanding between two governments on many things';
    const lines = linesOf(pen, words, { width: 300, setting });
    expect(lines.join(' ')).toBe(words);
    expect(lines.every((line) => pen.measure(setting)(line) <= 300)).toBe(true);
  });
});
