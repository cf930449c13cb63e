import { describe, expect, test } from 'vitest';
import { readStatus } from '../../testing/status.ts';

describe('doubts', () => {
  test('an imprecise date around the day asked about gives both values', () => {
    expect(
      readStatus(
        [
          ['announcement', '2020-11'],
          ['signature', '2020-12'],
        ],
        '2020-12-15',
      ),
    ).toEqual({
      values: [
        ['announced', '2020-11', [1]],
        ['signed', '2020-12', [2]],
      ],
      doubts: [['date', 2]],
    });
  });

  test('an undated signature is a doubt, and its status a rival', () => {
    expect(readStatus([['signature']])).toEqual({
      values: [
        ['unknown', undefined, []],
        ['signed', undefined, [1]],
      ],
      doubts: [['undated', 1]],
    });
  });

  test('a plan that should have happened by now is a doubt, not a rival', () => {
    expect(
      readStatus([
        ['announcement', '2020-08'],
        ['signature', '2020-09', 'announced'],
      ]),
    ).toEqual({
      values: [['announced', '2020-08', [1]]],
      doubts: [['modality', 2]],
    });
  });

  test('a breach that is denied is a doubt, not a rival', () => {
    expect(
      readStatus([
        ['ceasefire-declared', '2020-10-23'],
        ['ceasefire-broken', '2020-11', 'denied'],
      ]),
    ).toEqual({
      values: [['in-force', '2020-10-23', [1]]],
      doubts: [['modality', 2]],
    });
  });

  test('two events of one month may have come in either order', () => {
    expect(
      readStatus([
        ['ceasefire-broken', '2020-11'],
        ['resumption', '2020-11'],
      ]),
    ).toEqual({
      values: [
        ['in-force', '2020-11', [2]],
        ['suspended', '2020-11', [1]],
      ],
      doubts: [['date', 1]],
    });
  });

  test('two unsure events can lead further than either alone', () => {
    expect(readStatus([['termination', '2020-01'], ['entry-into-force'], ['suspension', '2020-12/2021-01']])).toEqual({
      values: [
        ['terminated', '2020-01', [1]],
        ['in-force', undefined, [2]],
        ['suspended', '2020-12/2021-01', [3]],
      ],
      doubts: [
        ['undated', 2],
        ['date', 3],
      ],
    });
  });

  test('a renewal that may have come before the ending does not bring back the suspension before it', () => {
    expect(readStatus([['suspension', '2020-03-15'], ['termination', '2020-04-10'], ['entry-into-force']])).toEqual({
      values: [
        ['terminated', '2020-04-10', [2]],
        ['in-force', undefined, [3]],
      ],
      doubts: [['undated', 3]],
    });
  });

  test('an undated ending of what is in force', () => {
    expect(readStatus([['entry-into-force', '2019'], ['termination']])).toEqual({
      values: [
        ['in-force', '2019', [1]],
        ['terminated', undefined, [2]],
      ],
      doubts: [['undated', 2]],
    });
  });
});
