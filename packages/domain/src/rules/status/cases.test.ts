import { describe } from 'vitest';
import { holds } from '../../testing/status-cases.ts';

const italy = ['italy', ['tripoli', 'libya']] as const;

describe('the cases that the register has to tell apart', () => {
  holds([
    ['announced only', { told: ['meeting 2020-08-06', 'announcement 2020-08-17'] }, ['announced since 2020-08-17 by event 2']],
    ['signed and never ratified', { told: ['negotiation 2020-11', 'signature 2020-12-04'] }, ['signed since 2020-12-04 by event 2']],
    [
      'ratified by one parliament and annulled by a court',
      { told: ['ratification 2020-01', 'annulment 2020-03'] },
      ['terminated since 2020-03 by event 2'],
    ],
    ['a ceasefire declared', { told: ['signature 2020-10-23', 'ceasefire-declared 2020-10-23'] }, ['in-force since 2020-10-23 by event 2']],
    [
      'a ceasefire declared and broken',
      { told: ['ceasefire-declared 2020-10-23', 'ceasefire-broken 2020-11'] },
      ['suspended broken since 2020-11 by event 2'],
    ],
    [
      'a ceasefire declared, broken and renewed',
      { told: ['ceasefire-declared 2020-10-23', 'ceasefire-broken 2020-11', 'ceasefire-declared 2020-12-01'] },
      ['in-force since 2020-12-01 by event 3'],
    ],
    ['suspended', { told: ['entry-into-force 2019', 'suspension 2020-03'] }, ['suspended since 2020-03 by event 2']],
    [
      'suspended and resumed',
      { told: ['entry-into-force 2019', 'suspension 2020-03', 'resumption 2020-05'] },
      ['in-force since 2020-05 by event 3'],
    ],
    [
      'superseded',
      {
        between: ['italy', 'turkey'],
        told: ['entry-into-force 2018'],
        later: [{ relation: 'supersedes', told: ['entry-into-force 2020-06'] }],
      },
      ['terminated since 2020-06 by event 21 by agreement 2'],
    ],
    [
      'denounced, within the period of notice',
      { told: ['entry-into-force 2019', 'denunciation 2020-09-01; takes-effect 2021-03-01'] },
      ['in-force since 2019 by event 1', '… notice by event 2 takes effect 2021-03-01'],
    ],
    [
      'denounced, after the period of notice',
      { told: ['entry-into-force 2019', 'denunciation 2020-09-01; takes-effect 2020-12-01'] },
      ['terminated since 2020-12-01 by event 2'],
    ],
    [
      'applied provisionally',
      { told: ['signature 2020-02-01', 'provisional-application 2020-02-10'] },
      ['in-force provisional since 2020-02-10 by event 2'],
    ],
    [
      'one state with two governments, of which one signs',
      { between: italy, told: ['signature 2020-12-04; by italy, tripoli'] },
      ['signed since 2020-12-04 by event 1', '? contested-authority of event 1: tripoli for libya against benghazi'],
    ],
    [
      'announced, and on the way: signed on a day of the month asked about',
      { told: ['announcement 2020-11', 'signature 2020-12'], asOf: '2020-12-15' },
      ['announced since 2020-11 by event 1', 'signed since 2020-12 by event 2', '? date of event 2'],
    ],
  ]);
});

describe('later agreements', () => {
  const inForce = 'entry-into-force 2018';
  holds([
    [
      'superseded by one that entered into force',
      {
        between: italy,
        told: [inForce],
        later: [
          {
            relation: 'supersedes',
            told: ['signature 2020-01', 'entry-into-force 2020-06'],
          },
        ],
      },
      ['terminated since 2020-06 by event 22 by agreement 2'],
    ],
    [
      'one that is to supersede it was signed only',
      { between: italy, told: [inForce], later: [{ relation: 'supersedes', told: ['signature 2020-01'] }] },
      [
        'in-force since 2018 by event 1',
        '? contested-authority of event 1: tripoli for libya against benghazi',
        '… agreement 2 supersedes',
      ],
    ],
    [
      'superseded on a day that may not have come',
      {
        between: italy,
        told: [inForce],
        later: [
          {
            relation: 'supersedes',
            told: ['signature 2020-01', 'entry-into-force 2020-12/2021-02'],
          },
        ],
      },
      [
        'in-force since 2018 by event 1',
        'terminated since 2020-12/2021-02 by event 22 by agreement 2',
        '? date of event 22',
        '? contested-authority of event 1: tripoli for libya against benghazi',
        '… agreement 2 supersedes',
      ],
    ],
    [
      'its successor’s end does not bring it back',
      {
        between: italy,
        told: [inForce],
        later: [
          {
            relation: 'supersedes',
            told: ['entry-into-force 2020-02', 'termination 2020-06'],
          },
        ],
      },
      ['terminated since 2020-02 by event 21 by agreement 2'],
    ],
    [
      'a truce that lapsed is renewed by another',
      {
        between: ['tripoli', 'benghazi'],
        told: ['ceasefire-declared 2020-05-01; until 2020-05-10'],
        later: [{ relation: 'renews', told: ['ceasefire-declared 2020-05-20; until 2020-05-30'] }],
        asOf: '2020-05-25',
      },
      ['in-force since 2020-05-20 until 2020-05-30 by event 21 by agreement 2'],
    ],
    [
      'and has lapsed again with that',
      {
        between: ['tripoli', 'benghazi'],
        told: ['ceasefire-declared 2020-05-01; until 2020-05-10'],
        later: [{ relation: 'renews', told: ['ceasefire-declared 2020-05-20; until 2020-05-30'] }],
        asOf: '2020-05-31',
      },
      ['terminated since 2020-05-31 by event 21 by agreement 2'],
    ],
    ['amended: it stays in force', { told: [inForce, 'amendment 2020-01'] }, ['in-force since 2018 by event 1']],
  ]);
});
