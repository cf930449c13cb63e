import { describe } from 'vitest';
import { holds } from '../../testing/status-cases.ts';

const inForce = 'entry-into-force 2019';
const still = 'in-force since 2019 by event 1';
const notice = 'denunciation 2020-02-01; takes-effect 2020-08-01';

describe('what comes later does not rewrite the past', () => {
  holds([
    [
      'a notice that took effect, and is carried out only next year',
      { told: [inForce, notice, 'termination 2021-08-15; realises 2'] },
      ['terminated since 2020-08-01 by event 2'],
    ],
    [
      'a notice that is revoked later than the day asked about',
      { told: [inForce, notice, 'denunciation 2020-06-01; modality did-not-happen; realises 2'], asOf: '2020-03-01' },
      [still, '… notice by event 2 takes effect 2020-08-01'],
    ],
    [
      'once it is revoked, nothing is on its way',
      { told: [inForce, notice, 'denunciation 2020-06-01; modality did-not-happen; realises 2'], asOf: '2020-06-02' },
      [still],
    ],
    [
      'a revocation after it took effect comes too late',
      { told: [inForce, notice, 'denunciation 2020-09-01; modality did-not-happen; realises 2'] },
      ['terminated since 2020-08-01 by event 2'],
    ],
    [
      'a revocation that nobody dates may have come in time',
      { told: [inForce, notice, 'denunciation; modality did-not-happen; realises 2'] },
      [still, 'terminated since 2020-08-01 by event 2', '? undated of event 3'],
    ],
    [
      'a revocation that nobody dates, before the notice takes effect',
      { told: [inForce, notice, 'denunciation; modality did-not-happen; realises 2'], asOf: '2020-03-01' },
      [still, '… perhaps notice by event 2 takes effect 2020-08-01'],
    ],
    [
      'a revocation that may have come before or after the day asked about',
      { told: [inForce, notice, 'denunciation 2020-03; modality did-not-happen; realises 2'], asOf: '2020-03-15' },
      [still, '… perhaps notice by event 2 takes effect 2020-08-01'],
    ],
    [
      'one party’s revocation of its withdrawal that may have come in time',
      {
        between: ['italy', 'turkey'],
        told: [inForce, 'denunciation 2020-02-01; by italy; takes-effect 2020-08-01', 'denunciation; modality did-not-happen; realises 2'],
      },
      [still, 'terminated since 2020-08-01 by event 2', '? undated of event 3'],
    ],
    [
      'a notice that realises itself stands',
      { told: [inForce, 'denunciation 2020-02-01; realises 2'] },
      ['terminated since 2020-02-01 by event 2'],
    ],
    [
      'two notices that realise each other both stand',
      { told: [inForce, 'denunciation 2020-02-01; realises 3', 'termination 2020-03-01; realises 2'] },
      ['terminated since 2020-02-01 by event 2, 3'],
    ],
  ]);
});

describe('notices', () => {
  holds([
    [
      'a day of effect before the notice is passed over',
      { told: [inForce, 'denunciation 2020-12-15; takes-effect 2020-05-01'], asOf: '2020-12-01' },
      [still],
    ],
    [
      'of what was never signed, nothing is on its way',
      { told: ['announcement 2019', 'denunciation 2020-09-01; takes-effect 2021-03-01'] },
      ['announced since 2019 by event 1'],
    ],
    [
      'of what has ended, nothing is on its way',
      { told: [inForce, 'denunciation 2020-09-01; takes-effect 2021-03-01', 'termination 2020-10'] },
      ['terminated since 2020-10 by event 3'],
    ],
    [
      'a rival government’s notice says whose it is',
      { between: ['italy', ['tripoli', 'libya']], told: [inForce, 'denunciation 2020-09-01; by benghazi; takes-effect 2021-03-01'] },
      [
        still,
        '? contested-authority of event 1: tripoli for libya against benghazi',
        '… notice by event 2 by benghazi takes effect 2021-03-01',
      ],
    ],
    [
      'notice of both parties',
      { between: ['italy', 'turkey'], told: [inForce, 'termination 2020-09-01; by italy, turkey; takes-effect 2021-03-01'] },
      [still, '… notice by event 2 of italy, turkey takes effect 2021-03-01'],
    ],
  ]);
});

describe('what has ended had begun', () => {
  holds([
    [
      'an entry dated to the year of the ending',
      { told: ['entry-into-force 2020', 'termination 2020-06-01'] },
      ['terminated since 2020-06-01 by event 2', 'in-force since 2020 by event 1', '? date of event 1'],
    ],
    [
      'a truce dated to the month of its breach',
      { told: ['ceasefire-declared 2020-06', 'ceasefire-broken 2020-06-12'] },
      ['suspended broken since 2020-06-12 by event 2', 'in-force since 2020-06 by event 1', '? date of event 1'],
    ],
    [
      'not where it had begun before: then the later may be a renewal',
      { told: ['entry-into-force 2018', 'termination 2020-06-01', 'entry-into-force 2020'] },
      ['in-force since 2020 by event 3', 'terminated since 2020-06-01 by event 2', '? date of event 2'],
    ],
  ]);
});

describe('the end of provisional application', () => {
  holds([
    [
      'leaves what was signed signed',
      { told: ['signature 2020-02-01', 'provisional-application 2020-02-10', 'termination 2020-06-30'] },
      ['signed since 2020-06-30 by event 1, 2, 3'],
    ],
    [
      'with notice: it is applied until then',
      { told: ['signature 2020-02-01', 'provisional-application 2020-02-10', 'denunciation 2020-06-30; takes-effect 2021-01-31'] },
      ['in-force provisional since 2020-02-10 by event 2', '… notice by event 3 takes effect 2021-01-31'],
    ],
    [
      'perhaps',
      { told: ['signature 2020-02-01', 'provisional-application 2020-02-10', 'termination 2020-12/2021-01'] },
      ['in-force provisional since 2020-02-10 by event 2', 'signed since 2020-12/2021-01 by event 1, 2, 3', '? date of event 3'],
    ],
    [
      'an annulment annuls more than the application',
      { told: ['signature 2020-02-01', 'provisional-application 2020-02-10', 'annulment 2020-06-30'] },
      ['terminated since 2020-06-30 by event 3'],
    ],
    [
      'what was wholly in force ends',
      { told: ['provisional-application 2020-02-10', 'entry-into-force 2020-03', 'termination 2020-06-30'] },
      ['terminated since 2020-06-30 by event 3'],
    ],
  ]);
});
