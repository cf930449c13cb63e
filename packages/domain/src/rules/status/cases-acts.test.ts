import { describe } from 'vitest';
import { holds } from '../../testing/status-cases.ts';

const three = ['italy', 'turkey', 'malta'] as const;
const two = ['italy', 'turkey'] as const;
const inForce = 'entry-into-force 2019';
const still = 'in-force since 2019 by event 1';

describe('one party’s act does not bind or free the others', () => {
  holds([
    ['one of three annuls it', { between: three, told: [inForce, 'annulment 2020-03; by italianParliament'] }, [still]],
    ['one of three terminates it', { between: three, told: [inForce, 'termination 2020-03; by italy'] }, [still]],
    ['one of three suspends it', { between: three, told: [inForce, 'suspension 2020-03; by italy'] }, [still]],
    ['and resumes it', { between: three, told: [inForce, 'suspension 2020-03; by italy', 'resumption 2020-05; by italy'] }, [still]],
    [
      'one of three rejects what was signed',
      { between: three, told: ['signature 2020-01', 'rejection 2020-03; by italianParliament'] },
      ['signed since 2020-01 by event 1'],
    ],
    [
      'two of three reject it: nobody is left to agree with',
      { between: three, told: ['signature 2020-01', 'rejection 2020-03; by italy', 'rejection 2020-05; by malta'] },
      ['rejected since 2020-05 by event 2, 3'],
    ],
    [
      'two of three suspend it: nobody is left to perform towards',
      { between: three, told: [inForce, 'suspension 2020-03; by italy', 'suspension 2020-05; by malta'] },
      ['suspended since 2020-05 by event 2, 3'],
    ],
    [
      'two of three suspend it, the first after resuming',
      {
        between: three,
        told: [inForce, 'suspension 2020-03; by italy', 'resumption 2020-04; by italy', 'suspension 2020-05; by malta'],
      },
      [still],
    ],
    [
      'two of three leave, by annulment and by denunciation',
      { between: three, told: [inForce, 'annulment 2020-03; by italy', 'denunciation 2020-05; by malta'] },
      ['terminated since 2020-05 by event 2, 3'],
    ],
    [
      'all of them end it',
      { between: three, told: [inForce, 'termination 2020-03; by italy, turkey, malta'] },
      ['terminated since 2020-03 by event 2'],
    ],
    [
      'it ended, and nobody says by whose act',
      { between: three, told: [inForce, 'termination 2020-03'] },
      ['terminated since 2020-03 by event 2'],
    ],
    [
      'one of two annuls it',
      { between: two, told: [inForce, 'annulment 2020-03; by italy'] },
      [still, 'terminated since 2020-03 by event 2', '? party of event 2: one-party'],
    ],
    [
      'one of two suspends it',
      { between: two, told: [inForce, 'suspension 2020-03; by italy'] },
      [still, 'suspended since 2020-03 by event 2', '? party of event 2: one-party'],
    ],
    [
      'one of two suspends what entered into force on the day of the last ratification: that day is no doubt',
      {
        between: two,
        told: [
          'ratification 2019-05-28; by italy',
          'ratification 2019-06-01; by turkey',
          'entry-into-force 2019-06-01',
          'suspension 2020-03; by italy',
        ],
      },
      ['in-force since 2019-06-01 by event 3', 'suspended since 2020-03 by event 4', '? party of event 4: one-party'],
    ],
    [
      'both of two suspend it, one after the other',
      { between: two, told: [inForce, 'suspension 2020-03; by italy', 'suspension 2020-05; by turkey'] },
      ['suspended since 2020-05 by event 2, 3'],
    ],
    [
      'both of two terminate it, one after the other',
      { between: two, told: [inForce, 'termination 2020-03; by italy', 'termination 2020-05; by turkey'] },
      ['terminated since 2020-05 by event 2, 3'],
    ],
    [
      'the termination that carries out one party’s notice ends it',
      {
        between: two,
        told: [inForce, 'denunciation 2020-02; by italy; takes-effect 2020-08-01', 'termination 2020-08-01; by italy; realises 2'],
      },
      ['terminated since 2020-08-01 by event 3'],
    ],
    [
      'one party’s senate consents: not what all approved',
      { between: two, told: ['signature 2020-01', 'approval 2020-05-27; by italianParliament', 'ratification 2020-05-28; by turkey'] },
      ['signed since 2020-01 by event 1', '… ratified by turkey, not by italy', '… approved by italy'],
    ],
    [
      'both approve it',
      { between: two, told: ['approval 2020-05-27; by italy', 'approval 2020-06; by turkey'] },
      ['approved since 2020-06 by event 1, 2'],
    ],
  ]);
});

describe('what outsiders do does not count', () => {
  holds([
    [
      'an outsider denounces it',
      { between: two, told: [inForce, 'denunciation 2020-03; by tunisia'] },
      [still, '? party of event 2: outsider'],
    ],
    ['an outsider annuls it', { between: two, told: [inForce, 'annulment 2020-03; by malta'] }, [still, '? party of event 2: outsider']],
    ['an outsider suspends it', { between: two, told: [inForce, 'suspension 2020-03; by malta'] }, [still, '? party of event 2: outsider']],
    [
      'an outsider terminates it',
      { between: two, told: [inForce, 'termination 2020-03; by malta'] },
      [still, '? party of event 2: outsider'],
    ],
    [
      'an outsider gives notice: nothing is on its way',
      { between: two, told: [inForce, 'denunciation 2020-03; by malta; takes-effect 2021-03'] },
      [still],
    ],
    [
      'outsiders sign',
      { between: two, told: ['announcement 2020-01', 'signature 2020-03; by tunisia, malta'] },
      ['announced since 2020-01 by event 1', '? party of event 2: outsider'],
    ],
    [
      'it ended already, whatever the outsider did',
      { between: two, told: [inForce, 'termination 2020-03', 'denunciation 2020-04; by tunisia'] },
      ['terminated since 2020-03 by event 2'],
    ],
    [
      'a person of whom nothing more is told may have signed for a party',
      { between: two, told: ['signature 2020-03; by tripoliMinister'] },
      ['signed since 2020-03 by event 1'],
    ],
  ]);
});

describe('between the two authorities of one state', () => {
  holds([
    [
      'that both claim to act for it is no doubt of what they agreed with each other',
      { between: ['tripoli', 'benghazi'], told: ['signature 2020-10-23; by tripoli, benghazi'] },
      ['signed since 2020-10-23 by event 1'],
    ],
  ]);
});

describe('what a later agreement does that others made', () => {
  holds([
    [
      'two strangers supersede it',
      {
        between: ['italy', 'tripoli'],
        told: [inForce],
        later: [{ relation: 'supersedes', between: ['malta', 'benghazi'], told: ['entry-into-force 2020-06'] }],
      },
      [
        still,
        'terminated since 2020-06 by event 21 by agreement 2',
        '? party of event 21: successor',
        '? contested-authority of event 1: tripoli for libya against benghazi',
      ],
    ],
    [
      'one party and the other’s rival supersede it',
      {
        between: ['italy', 'tripoli'],
        told: [inForce],
        later: [{ relation: 'supersedes', between: ['italy', 'benghazi'], told: ['entry-into-force 2020-06'] }],
      },
      [
        still,
        'terminated since 2020-06 by event 21 by agreement 2',
        '? contested-authority of event 1: tripoli for libya against benghazi',
        '? contested-authority of event 21: benghazi for libya against tripoli',
      ],
    ],
    [
      'its own parties supersede it, with another',
      {
        between: two,
        told: [inForce],
        later: [{ relation: 'supersedes', between: ['malta', 'italy', 'turkey'], told: ['entry-into-force 2020-06'] }],
      },
      ['terminated since 2020-06 by event 21 by agreement 2'],
    ],
    [
      'one party leaves the agreement of three that renews it: that stays in force',
      {
        between: three,
        told: ['entry-into-force 2018'],
        later: [{ relation: 'renews', between: three, told: ['entry-into-force 2019', 'termination 2020; by italy'] }],
      },
      ['in-force since 2018 by event 1, 21 by agreement 2'],
    ],
  ]);
});
