import { describe, expect, test } from 'vitest';
import type { Told } from '../../testing/records.ts';
import { readStatus, sure } from '../../testing/status.ts';

describe('cases', () => {
  test.each<[string, readonly Told[], ReturnType<typeof sure>]>([
    ['no events', [], sure('unknown', undefined)],
    [
      'nothing that bears on a status',
      [
        ['visit', '2020-08-06'],
        ['registration', '2020-09'],
      ],
      sure('unknown', undefined),
    ],
    [
      'negotiated only',
      [
        ['meeting', '2020-08-06'],
        ['mediation', '2020-08-07'],
      ],
      sure('negotiated', '2020-08-06', 1, 2),
    ],
    [
      'announced only',
      [
        ['meeting', '2020-08-06'],
        ['announcement', '2020-08-17'],
      ],
      sure('announced', '2020-08-17', 2),
    ],
    [
      'signed and never ratified',
      [
        ['meeting', '2020-11-01'],
        ['signature', '2020-12-04'],
      ],
      sure('signed', '2020-12-04', 2),
    ],
    ['signed on the day asked about', [['signature', '2020-12-31']], sure('signed', '2020-12-31', 1)],
    [
      'signed the day after',
      [
        ['announcement', '2020-12-01'],
        ['signature', '2021-01-01'],
      ],
      sure('announced', '2020-12-01', 1),
    ],
    [
      'a meeting after the signature does not lower it',
      [
        ['signature', '2020-08-06'],
        ['meeting', '2020-09'],
      ],
      sure('signed', '2020-08-06', 1),
    ],
    [
      'initialled, signed, approved, ratified',
      [
        ['ratification', '2020-05'],
        ['approval', '2020-04'],
        ['signature', '2020-03'],
        ['initialling', '2020-02'],
      ],
      sure('ratified', '2020-05', 1),
    ],
    [
      'signed twice',
      [
        ['signature', '2020-12-04'],
        ['signature', '2020-12-05'],
      ],
      sure('signed', '2020-12-04', 1, 2),
    ],
    [
      'provisional application',
      [
        ['signature', '2020-08-06'],
        ['provisional-application', '2020-08-07'],
      ],
      sure('in-force', '2020-08-07', 2),
    ],
    ['ceasefire declared', [['ceasefire-declared', '2020-10-23']], sure('in-force', '2020-10-23', 1)],
    [
      'ceasefire broken',
      [
        ['ceasefire-declared', '2020-10-23'],
        ['ceasefire-broken', '2020-11'],
      ],
      sure('suspended', '2020-11', 2),
    ],
    [
      'ceasefire renewed',
      [
        ['ceasefire-declared', '2020-10-23'],
        ['ceasefire-broken', '2020-11'],
        ['ceasefire-declared', '2020-12-01'],
      ],
      sure('in-force', '2020-12-01', 3),
    ],
    [
      'suspended',
      [
        ['entry-into-force', '2019'],
        ['suspension', '2020-03'],
      ],
      sure('suspended', '2020-03', 2),
    ],
    [
      'suspended and resumed',
      [
        ['entry-into-force', '2019'],
        ['suspension', '2020-03'],
        ['resumption', '2020-05'],
      ],
      sure('in-force', '2020-05', 3),
    ],
    [
      'ratification while suspended',
      [
        ['entry-into-force', '2019'],
        ['suspension', '2020-03'],
        ['ratification', '2020-04'],
      ],
      sure('suspended', '2020-03', 2),
    ],
    [
      'superseded or terminated',
      [
        ['entry-into-force', '2019'],
        ['termination', '2020-03'],
      ],
      sure('terminated', '2020-03', 2),
    ],
    [
      'what has ended is not suspended',
      [
        ['entry-into-force', '2019'],
        ['termination', '2020-03'],
        ['ceasefire-broken', '2020-04'],
      ],
      sure('terminated', '2020-03', 2),
    ],
    [
      'ended and renewed',
      [
        ['termination', '2020-03'],
        ['entry-into-force', '2020-06'],
      ],
      sure('in-force', '2020-06', 2),
    ],
    [
      'ratified by one and annulled',
      [
        ['ratification', '2020-01'],
        ['annulment', '2020-03'],
      ],
      sure('terminated', '2020-03', 2),
    ],
    [
      'one of several withdraws',
      [
        ['entry-into-force', '2019'],
        ['withdrawal-from-agreement', '2020-03'],
      ],
      sure('in-force', '2019', 1),
    ],
    [
      'signed and rejected',
      [
        ['signature', '2020-01'],
        ['rejection', '2020-03'],
      ],
      sure('rejected', '2020-03', 2),
    ],
    [
      'rejected and then ratified',
      [
        ['rejection', '2020-03'],
        ['ratification', '2020-06'],
      ],
      sure('ratified', '2020-06', 2),
    ],
    [
      'a rejection after ratification comes too late',
      [
        ['ratification', '2020-01'],
        ['rejection', '2020-03'],
      ],
      sure('ratified', '2020-01', 1),
    ],
    [
      'a plan that lies ahead does not count',
      [
        ['announcement', '2020-12-01'],
        ['signature', '2021-02', 'planned'],
      ],
      sure('announced', '2020-12-01', 1),
    ],
    [
      'announced, and did not happen',
      [
        ['announcement', '2020-08'],
        ['signature', '2020-09', 'did-not-happen'],
      ],
      sure('announced', '2020-08', 1),
    ],
    [
      'a plan that another source says came to nothing',
      [
        ['announcement', '2020-08'],
        ['signature', '2020-09', 'planned'],
        ['signature', '2020-09', 'did-not-happen', 2],
      ],
      sure('announced', '2020-08', 1),
    ],
    [
      'a plan that was carried out',
      [
        ['signature', '2020-12-04', 'announced'],
        ['signature', '2020-12-04', 'occurred', 1],
      ],
      sure('signed', '2020-12-04', 2),
    ],
    [
      'a denial of what is below the status',
      [
        ['signature', '2020-12-04'],
        ['meeting', '2020-11', 'denied'],
      ],
      sure('signed', '2020-12-04', 1),
    ],
    ['an undated meeting below the status', [['signature', '2020-12-04'], ['meeting']], sure('signed', '2020-12-04', 1)],
  ])('%s', (_, told, expected) => {
    expect(readStatus(told)).toEqual(expected);
  });
});

test('long before everything nothing is known, and long after it everything dated is sure', () => {
  const told: Told[] = [
    ['signature', '2019-11-27'],
    ['ratification', '2019-12~'],
    ['entry-into-force', '2020'],
  ];
  expect(readStatus(told, '0001-01-01')).toEqual(sure('unknown', undefined));
  expect(readStatus(told, '9999-12-31')).toEqual(sure('in-force', '2020', 3));
});
