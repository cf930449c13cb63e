import type { AgreementPage, EventRow } from '@mithaq/client';
import { describe, expect, it } from 'vitest';
import { event, ref } from '../samples/parts.ts';
import { trackOf } from './track-of.ts';

const named = (slug: string, edtf: string): EventRow => event({ named: ref('event', slug, slug, slug), type: 'visit', edtf });
const month = named('month', '2020-12');
const early = named('early', '2020-12-04');
const late = named('late', '2020-12-28');
const status: AgreementPage['status'] = { asOf: '2020-12-15', values: [], doubts: [] };
const course: AgreementPage['course'] = [
  { status: 'unknown', sure: true },
  { from: '2020-08-05', status: 'negotiated', sure: true },
  { from: '2020-12-04', status: 'signed', sure: true },
  { from: '2030-01-01', status: 'terminated', sure: true },
];
const short = () => 'thirty letters of description.';

describe('the track', () => {
  it('has words behind their mark, before it near the end of the line, and over it where neither side has room', () => {
    const long = () => 'sixty letters of description, more than stand beside a month.';
    const places = (track: ReturnType<typeof trackOf>) =>
      track?.marks.map(
        ({
          event: {
            ref: { slug },
          },
          wordsPlace,
        }) => [slug, wordsPlace],
      );
    expect(places(trackOf({ events: [month, early, late], status, course }, '2020-12-15', short))).toEqual([
      ['month', 'after'],
      ['early', 'after'],
      ['late', 'before'],
    ]);
    expect(places(trackOf({ events: [month], status, course }, '2020-12-15', long))).toEqual([['month', 'over']]);
  });

  it('leaves room beside a single month, so that what is soft stays a part of the line', () => {
    const track = trackOf({ events: [month], status, course }, undefined, short);
    expect([track?.first, track?.last]).toEqual(['2020-11-15', '2021-01-16']);
  });

  it('shows the stretches of the course that fall on it, cut to its ends', () => {
    expect(trackOf({ events: [month], status, course }, undefined, short)?.stretches).toEqual([
      { from: '2020-11-15', until: '2020-12-04', status: 'negotiated', sure: true },
      { from: '2020-12-04', until: '2021-01-17', status: 'signed', sure: true },
    ]);
  });

  it('gives up its words where they are too many or too long, and never grows beyond six lanes', () => {
    const many = Array.from({ length: 40 }, (_, place) => named(`event-${place}`, '2020-12-04'));
    const crowd = trackOf({ events: many, status, course }, undefined, short);
    expect([crowd?.marks.some(({ worded }) => worded), Math.max(...(crowd?.marks ?? []).map(({ lane }) => lane))]).toEqual([false, 5]);
    const words = ({ ref: { slug } }: EventRow) => (slug === 'early' ? 'x'.repeat(120) : short());
    expect(trackOf({ events: [early, late], status, course }, undefined, words)?.marks.map(({ worded }) => worded)).toEqual([false, true]);
  });

  it('is none where no event is dated', () => {
    const undated = event({ named: ref('event', 'undated', 'م', 'undated'), type: 'visit' });
    expect(trackOf({ events: [undated], status, course }, '2020-12-15', short)).toBeUndefined();
  });
});
