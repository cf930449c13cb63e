import { describe } from 'vitest';
import { holds } from '../../testing/status-cases.ts';

describe('notice', () => {
  holds([
    [
      'denounced with a period of notice, it stays in force until the notice takes effect',
      { told: ['entry-into-force 2019', 'denunciation 2020-09-01; takes-effect 2021-03-01'] },
      ['in-force since 2019 by event 1', '… notice by event 2 takes effect 2021-03-01'],
    ],
    [
      'after the period of notice it is terminated, since the day on which the notice took effect',
      { told: ['entry-into-force 2019', 'denunciation 2020-09-01; takes-effect 2020-12-01'] },
      ['terminated since 2020-12-01 by event 2'],
    ],
    [
      'a signed agreement that was denounced with notice stays signed until then',
      { told: ['signature 2019', 'denunciation 2020-09-01; takes-effect 2021-03-01'] },
      ['signed since 2019 by event 1', '… notice by event 2 takes effect 2021-03-01'],
    ],
    [
      'no period of notice is presumed: denounced, and nobody tells of notice',
      { told: ['entry-into-force 2019', 'denunciation 2020-09-01'] },
      ['terminated since 2020-09-01 by event 2'],
    ],
    [
      'the day on which the notice takes effect is known only to the month that is asked about',
      { told: ['entry-into-force 2019', 'denunciation 2020-09-01; takes-effect 2020-12'], asOf: '2020-12-15' },
      [
        'in-force since 2019 by event 1',
        'terminated since 2020-12 by event 2',
        '? date of event 2',
        '… notice by event 2 takes effect 2020-12',
      ],
    ],
    [
      'notice that was revoked before it took effect changes nothing',
      {
        told: [
          'entry-into-force 2019',
          'denunciation 2020-02; takes-effect 2020-08-01',
          'denunciation 2020-06-01; modality did-not-happen; realises 2',
        ],
      },
      ['in-force since 2019 by event 1'],
    ],
    [
      'the termination that carries out a notice counts from its own day',
      { told: ['entry-into-force 2019', 'denunciation 2020-02; takes-effect 2020-08-01', 'termination 2020-08-15; realises 2'] },
      ['terminated since 2020-08-15 by event 3'],
    ],
    [
      'notice may have been given, for its date is imprecise',
      { told: ['entry-into-force 2019', 'denunciation 2020-12; takes-effect 2021-06'], asOf: '2020-12-15' },
      ['in-force since 2019 by event 1', '… perhaps notice by event 2 takes effect 2021-06'],
    ],
    [
      'suspended during the period of notice',
      { told: ['entry-into-force 2019', 'denunciation 2020-09-01; takes-effect 2021-03-01', 'suspension 2020-10'] },
      ['suspended since 2020-10 by event 3', '… notice by event 2 takes effect 2021-03-01'],
    ],
  ]);
});

describe('what was made for a time', () => {
  holds([
    [
      'a truce of three days holds on its last day',
      { told: ['ceasefire-declared 2020-05-23; until 2020-05-25'], asOf: '2020-05-25' },
      ['in-force since 2020-05-23 until 2020-05-25 by event 1'],
    ],
    [
      'a truce of three days has lapsed on the day after',
      { told: ['ceasefire-declared 2020-05-23; until 2020-05-25'], asOf: '2020-05-26' },
      ['terminated since 2020-05-26 by event 1'],
    ],
    [
      'a truce that was extended before it lapsed',
      { told: ['ceasefire-declared 2020-05-23; until 2020-05-25', 'ceasefire-declared 2020-05-25; until 2020-06-05'], asOf: '2020-05-30' },
      ['in-force since 2020-05-25 until 2020-06-05 by event 2'],
    ],
    [
      'a truce, broken and declared anew without a term',
      {
        told: ['ceasefire-declared 2020-05-01; until 2020-05-10', 'ceasefire-broken 2020-05-05', 'ceasefire-declared 2020-05-07'],
        asOf: '2020-05-30',
      },
      ['in-force since 2020-05-07 by event 3'],
    ],
    [
      'a broken truce is suspended, and lapses all the same',
      { told: ['ceasefire-declared 2020-05-01; until 2020-05-10', 'ceasefire-broken 2020-05-05'], asOf: '2020-05-12' },
      ['terminated since 2020-05-11 by event 1'],
    ],
    [
      'a truce that was resumed keeps its term',
      {
        told: ['ceasefire-declared 2020-05-01; until 2020-05-10', 'ceasefire-broken 2020-05-05', 'resumption 2020-05-06'],
        asOf: '2020-05-08',
      },
      ['in-force since 2020-05-06 until 2020-05-10 by event 3'],
    ],
    [
      'and lapses with it',
      {
        told: ['ceasefire-declared 2020-05-01; until 2020-05-10', 'ceasefire-broken 2020-05-05', 'resumption 2020-05-06'],
        asOf: '2020-05-12',
      },
      ['terminated since 2020-05-11 by event 1, 3'],
    ],
    [
      'a truce until some day of the month asked about',
      { told: ['ceasefire-declared 2020-05-01; until 2020-06'], asOf: '2020-06-15' },
      ['in-force since 2020-05-01 until 2020-06 by event 1', 'terminated since [2020-06-02..2020-07-01] by event 1', '? date of event 1'],
    ],
    [
      'a humanitarian pause within a ceasefire without a term does not shorten it',
      { told: ['ceasefire-declared 2020-05-01', 'ceasefire-declared 2020-05-20; until 2020-05-22'], asOf: '2020-06-15' },
      ['in-force since 2020-05-01 by event 1'],
    ],
    [
      'a suspension for a time, while it lasts',
      { told: ['entry-into-force 2019', 'suspension 2020-03-01; until 2020-08-31'], asOf: '2020-08-31' },
      ['suspended since 2020-03-01 until 2020-08-31 by event 2'],
    ],
    [
      'a suspension ends by itself',
      { told: ['entry-into-force 2019', 'suspension 2020-03-01; until 2020-08-31'], asOf: '2020-09-01' },
      ['in-force since 2020-09-01 by event 2'],
    ],
    [
      'ended while suspended, it does not come back when the suspension would have ended',
      { told: ['entry-into-force 2019', 'suspension 2020-03-01; until 2020-08-31', 'termination 2020-05'] },
      ['terminated since 2020-05 by event 3'],
    ],
    [
      'applied provisionally',
      { told: ['signature 2020-02-01', 'provisional-application 2020-02-10'] },
      ['in-force provisional since 2020-02-10 by event 2'],
    ],
    [
      'applied provisionally for a time, and not entered into force: signed and no more',
      { told: ['signature 2020-02-01', 'provisional-application 2020-02-10; until 2020-06-30'] },
      ['signed since 2020-07-01 by event 1, 2'],
    ],
    [
      'applied provisionally, then wholly in force',
      { told: ['provisional-application 2020-02-10; until 2020-06-30', 'entry-into-force 2020-06-01'] },
      ['in-force since 2020-06-01 by event 2'],
    ],
    [
      'provisional application suspended and resumed is provisional still',
      { told: ['provisional-application 2020-02-10', 'suspension 2020-03', 'resumption 2020-05'] },
      ['in-force provisional since 2020-05 by event 3'],
    ],
    [
      'ratified while applied provisionally is not yet in force wholly',
      { told: ['signature 2020-02-01', 'provisional-application 2020-02-10', 'ratification 2020-05'] },
      ['in-force provisional since 2020-02-10 by event 2'],
    ],
  ]);
});
