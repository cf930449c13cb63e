import { expect, test } from 'vitest';
import { eventAt, findingsBy } from '../testing/passages.ts';
import { eventsTold } from './events.ts';
import { settled } from './settings.ts';

const text = 'وقّع بدر الوثيقة أمس. ووقّعها خلال زيارة له إلى جدة، التقى خلالها نظيره راوي. Signed on 3 May during talks. He met others.';
const { at, who, on } = findingsBy(text);
const badr = { actor: who('بدر', { record: 'actor_1' }), role: 'visitor' } as const;
const jeddah = who('جدة', { record: 'place_1' });

const signed = eventAt(at('وقّع'), 'signature', { agreements: ['a'], date: on('أمس', '2021-05-03') });
const signedThen = eventAt(at('وقّعها'), 'signature', { agreements: ['a'] });
const visit = eventAt(at('زيارة'), 'visit', { within: at('خلال زيارة له إلى جدة'), place: jeddah, participations: [badr] });
const met = eventAt(at('التقى'), 'meeting', {
  within: at('التقى خلالها نظيره راوي'),
  participations: [{ actor: who('راوي', { record: 'actor_2' }), role: 'participant' }],
});

const summary = (...events: Parameters<typeof eventsTold>[0]) =>
  settled(text, eventsTold(events)).map((told) => [
    told[0].type,
    told.find(({ date }) => date)?.date?.date.edtf,
    told.find(({ place }) => place)?.place?.exact,
    told.flatMap(({ participations }) => participations.map(({ actor, role }) => `${actor.exact} ${role}`)),
  ]);

test('what happened during a visit was on its day and at its place, and the visitor took part in the meeting', () => {
  expect(summary(signed, signedThen, visit, met)).toEqual([
    ['signature', '2021-05-03', 'جدة', []],
    ['visit', '2021-05-03', 'جدة', ['بدر visitor']],
    ['meeting', '2021-05-03', 'جدة', ['راوي participant', 'بدر participant']],
  ]);
});

test('a visit on which an agreement is made concerns it, and whoever mediates at talks has mediated what is signed there', () => {
  const mediated = { ...visit, type: 'meeting' as const, participations: [{ ...badr, role: 'mediator' as const }] };
  const [signature, meeting] = settled(text, eventsTold([signedThen, mediated]));
  expect([signature?.[0].participations.map(({ actor, role }) => [actor.exact, role]), meeting?.[0].agreements]).toEqual([
    [['بدر', 'mediator']],
    ['a'],
  ]);
});

test('what is told for itself stays as it is', () => {
  const elsewhere = { ...met, place: who('الوثيقة', { record: 'place_2' }), date: on('3 May', '2021-05-01') };
  expect(summary(signed, signedThen, visit, elsewhere).at(-1)).toEqual([
    'meeting',
    '2021-05-01',
    'الوثيقة',
    ['راوي participant', 'بدر participant'],
  ]);
});

test('English tells it alike', () => {
  const talks = eventAt(at('talks'), 'negotiation', { within: at('during talks') });
  const english = eventAt(at('Signed'), 'signature', { date: on('3 May', '2021-05-03') });
  expect(summary(english, talks).map(([type, date]) => [type, date])).toEqual([
    ['signature', '2021-05-03'],
    ['negotiation', '2021-05-03'],
  ]);
});

test('events of two sentences share nothing', () => {
  const later = eventAt(at('met'), 'meeting', { within: at('He met others') });
  expect(summary(signed, { ...visit, ...at('Signed'), within: at('Signed on 3 May') }, later).map(([, date]) => date)).toEqual([
    '2021-05-03',
    undefined,
    undefined,
  ]);
});

test('of one event no more than a few are said to be part', () => {
  const meetings = 'خلال زيارة إلى جدة، '.repeat(12);
  const many = findingsBy(meetings);
  const starts = [...meetings.matchAll(/زيارة/gu)].map(({ index }) => index);
  const spanAt = (start: number, exact: string) => ({ start, end: start + exact.length, exact });
  const events = starts.flatMap((start, index) => [
    eventAt(spanAt(start - 5, 'خلال'), 'signature', { agreements: [`a${index}`] }),
    eventAt(spanAt(start, 'زيارة'), 'visit', {
      within: spanAt(start - 5, 'خلال زيارة'),
      place: many.who('جدة', { record: 'place_1' }),
      participations: [{ actor: many.who('جدة', { record: 'actor_1' }), role: 'visitor' }],
    }),
  ]);
  const [visit, ...others] = settled(meetings, eventsTold(events)).filter(([{ type }]) => type === 'visit');
  expect([others, visit?.[0].agreements.length]).toEqual([[], 8]);
});
