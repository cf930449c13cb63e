import { expect, test } from 'vitest';
import { cites, ref, says, source } from '../samples/parts.ts';
import { backedBy, kindBackedBy } from './backing.ts';

const minister = ref('actor', 'minister', 'الوزير', 'The minister');
const visit = ref('event', 'visit', 'زيارة', 'A visit');
const from = source('daily', ['خبر', 'report']);
const statement = (subject: typeof minister, property: string, display: Record<string, string>) => ({
  ...says(subject, property, [cites(from, 'زار الوزير روما')]),
  display,
});
const name = statement(minister, 'names', { ar: 'الوزير' });
const date = { ...statement(visit, 'date', { ar: 'يونيو 2020', en: 'June 2020' }), standing: 'disputed' as const };
const kind = statement(visit, 'type', { ar: 'زيارة', en: 'visit' });
const told = [name, date, kind];
const passage = {
  exact: 'زار الوزير روما',
  backs: told.map(({ id, subject, property, propertyLabel }) => ({
    statement: id,
    subject: subject === visit.id ? visit : minister,
    property,
    propertyLabel,
  })),
};

test('each record once, with its values; a value that the passage says itself is not said again', () => {
  const backed = backedBy(passage, new Map(told.map((one) => [one.id, one])));
  expect(backed.map(({ subject, values }) => [subject.slug, values.map((one) => [one.property, one.said?.display, one.disputed])])).toEqual(
    [
      ['minister', [['names', undefined, false]]],
      [
        'visit',
        [
          ['date', { ar: 'يونيو 2020', en: 'June 2020' }, true],
          ['type', { ar: 'زيارة', en: 'visit' }, false],
        ],
      ],
    ],
  );
});

test('a passage is drawn as what it tells most of', () => {
  expect(kindBackedBy(passage)).toBe('event');
  expect(kindBackedBy({ backs: [] })).toBeUndefined();
});
