import { describe } from 'vitest';
import { holds } from '../../testing/status-cases.ts';

const italy = ['italy', ['tripoli', 'libya']] as const;

describe('sources that differ', () => {
  holds([
    [
      'on the day of the signature, to either side of the day asked about',
      {
        between: italy,
        told: ['announcement 2020-11-30', 'signature 2020-12-03; by italy'],
        differing: [{ event: 2, property: 'date', values: ['2020-12-03', '2020-12-04'] }],
        asOf: '2020-12-03',
      },
      ['announced since 2020-11-30 by event 1', 'signed since 2020-12-03 by event 2', '? sources of event 2: date by 2 statements'],
    ],
    [
      'on the day of the signature, before the day asked about: the status is the same by either',
      {
        between: ['italy', 'turkey'],
        told: ['signature 2020-12-03'],
        differing: [{ event: 1, property: 'date', values: ['2020-12-03', '2020-12-04'] }],
      },
      ['signed since 2020-12-03 by event 1'],
    ],
    [
      'on whether it was signed or announced',
      {
        between: ['italy', 'turkey'],
        told: ['signature 2020-12-03'],
        differing: [{ event: 1, property: 'type', values: ['signature', 'announcement'] }],
      },
      ['signed since 2020-12-03 by event 1', 'announced since 2020-12-03 by event 1', '? sources of event 1: type by 2 statements'],
    ],
    [
      'on whether the ceasefire was broken',
      {
        between: ['italy', 'turkey'],
        told: ['ceasefire-declared 2020-10', 'ceasefire-broken 2020-11'],
        differing: [{ event: 2, property: 'modality', values: ['occurred', 'denied'] }],
      },
      ['in-force since 2020-10 by event 1', 'suspended broken since 2020-11 by event 2', '? sources of event 2: modality by 2 statements'],
    ],
    [
      'on a denied breach that another says occurred',
      {
        between: ['italy', 'turkey'],
        told: ['ceasefire-declared 2020-10', 'ceasefire-broken 2020-11; modality denied'],
        differing: [{ event: 2, property: 'modality', values: ['occurred', 'denied'] }],
      },
      ['in-force since 2020-10 by event 1', 'suspended broken since 2020-11 by event 2', '? sources of event 2: modality by 2 statements'],
    ],
    [
      'on which came first: the resumption is dated before or after the suspension',
      {
        between: ['italy', 'turkey'],
        told: ['entry-into-force 2019', 'suspension 2020-04', 'resumption 2020-05'],
        differing: [{ event: 3, property: 'date', values: ['2020-05', '2020-03'] }],
      },
      ['in-force since 2020-05 by event 3', 'suspended since 2020-04 by event 2', '? sources of event 3: date by 2 statements'],
    ],
    [
      'on how long the truce was to last',
      {
        between: ['italy', 'turkey'],
        told: ['ceasefire-declared 2020-05-01; until 2020-05-10'],
        differing: [{ event: 1, property: 'until', values: ['2020-05-10', '2020-05-20'] }],
        asOf: '2020-05-15',
      },
      [
        'terminated since 2020-05-11 by event 1',
        'in-force since 2020-05-01 until 2020-05-20 by event 1',
        '? sources of event 1: until by 2 statements',
      ],
    ],
  ]);
});
