import type { EventRow } from '@mithaq/client';
import { boundsOf, fuzzyDate } from '@mithaq/domain';
import { describe, expect, it } from 'vitest';
import { axisOf } from './axis-of.ts';
import { chartOf, fieldWidths } from './chart-of.ts';
import { linesOf, measureOf } from './label-lines.ts';

const size = 0.75;

function event(number: number, edtf: string, label = `Event ${number}`): EventRow {
  const date = fuzzyDate(edtf);
  return {
    ref: { id: `event_${number}`, record: 'event', slug: `event-${number}`, label: { en: label } },
    type: 'meeting',
    date,
    ...boundsOf(date),
    modality: 'occurred',
    parts: [],
    agreements: [],
    support: { sources: 1, independent: 1, oneSpeaker: false },
  };
}

function chart(events: readonly EventRow[], readings: Parameters<typeof chartOf>[0]['readings'] = new Map()) {
  return chartOf({
    events,
    readings,
    linesOf: ({ ref }) => linesOf(ref.label['en'] ?? '', 15 / size),
    widthOf: (line) => measureOf(line) * size,
  });
}

describe('chartOf', () => {
  it('is nothing where nothing is dated', () => {
    expect(chart([])).toBeUndefined();
  });

  it('draws every reading of a date on which sources differ, the held one first', () => {
    const dates = ['2020-06', '[2020-06-01..2020-06-10]', '2020-06-06'].map((edtf) => ({ date: fuzzyDate(edtf), words: edtf }));
    const [mark] = chart([event(1, '2020-06')], new Map([['event_1', dates]]))?.bands[0]?.marks ?? [];
    expect(mark?.readings.map(({ shape, words }) => [shape.form, words?.text])).toEqual([
      ['span', '2020-06'],
      ['span', '[2020-06-01..2020-06-10]'],
      ['day', '2020-06-06'],
    ]);
  });

  it('gives words to what few there are, and drops none of hundreds', () => {
    const few = chart([event(1, '2020-06-01'), event(2, '2020-06-01'), event(3, '2020-07')])?.bands[0];
    expect(few?.marks.map(({ rows }) => rows.wide?.labelled)).toEqual([true, true, true]);
    const many = Array.from({ length: 500 }, (_, at) =>
      event(at, `20${10 + (at % 10)}-0${1 + (at % 9)}-1${at % 10}`, `A meeting of two ministers, number ${at}`),
    );
    const band = chart(many)?.bands[0];
    expect(band?.marks).toHaveLength(500);
    expect(band?.marks.filter(({ rows }) => rows.wide === undefined)).toHaveLength(band?.left.wide ?? -1);
    expect(band?.height.wide).toBeLessThanOrEqual(30);
  });
});

describe('axisOf', () => {
  it('names months and years that stand apart at either width, and the day after a break', () => {
    const scale = chart([event(1, '2019-04'), event(2, '2020-12-04'), event(3, '2031-12-24')])?.scale;
    const wording = {
      month: (day: string) => `month ${day.slice(5, 7)}`,
      year: (day: string) => day.slice(0, 4),
      widthOf: (words: string) => measureOf(words) * size,
    };
    const ticks = scale ? axisOf(scale, wording, [fieldWidths.narrow, fieldWidths.wide]) : [];
    expect(ticks.flatMap(({ year }) => year?.text ?? [])).toEqual(expect.arrayContaining(['2019', '2020', '2031']));
    for (const [room, width] of [
      ['any', fieldWidths.narrow],
      ['wide', fieldWidths.wide],
    ] as const) {
      const named = ticks.filter(({ words }) => words && (room === 'wide' || words.room === 'any'));
      const boxes = named.map(({ at, words }) => {
        const long = measureOf(words?.text ?? '') * size;
        return words?.side === 'before' ? ([at * width - long, at * width] as const) : ([at * width, at * width + long] as const);
      });
      expect(boxes.slice(1).every(([from], place) => from >= (boxes[place]?.[1] ?? 0))).toBe(true);
    }
  });
});
