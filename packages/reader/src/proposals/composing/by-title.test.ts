import { TopicCode } from '@mithaq/domain';
import { expect, test } from 'vitest';
import { agreementAt, clauseAt, findingsBy } from '../testing/passages.ts';
import { provisionsOf } from './by-title.ts';

const { at } = findingsBy('هدنة بين الطرفين تشمل تبادل الأسرى ووقف القتال');
const truce = agreementAt(at('هدنة'), { instrument: 'ceasefire', topics: [TopicCode.parse('politics.ceasefire')] });
const exchange = clauseAt(at('تبادل الأسرى'), 'politics.prisoners');
const ceasing = clauseAt(at('وقف القتال'), 'politics.ceasefire');

const provided = (phrase: typeof truce, ...clauses: readonly (typeof exchange)[]) =>
  provisionsOf({ key: 'a', phrases: [phrase], clauses, events: [] }).map(({ exact }) => exact);

test('an agreement of which no provision is told provides what it is called for', () => {
  expect(provided(truce)).toEqual(['هدنة']);
});

test('a ceasefire provides for ceasing fire, whatever else is told of it, and is told to only once', () => {
  expect(provided(truce, exchange)).toEqual(['تبادل الأسرى', 'هدنة']);
  expect(provided(truce, exchange, ceasing)).toEqual(['تبادل الأسرى', 'وقف القتال']);
});

test('any other agreement of which a provision is told provides that', () => {
  expect(provided({ ...truce, instrument: 'agreement' }, exchange)).toEqual(['تبادل الأسرى']);
});
