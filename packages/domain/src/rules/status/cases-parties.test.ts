import { describe } from 'vitest';
import { recognitionOf } from '../../testing/rule-records.ts';
import { actors, holds } from '../../testing/status-cases.ts';

const italy = ['italy', ['tripoli', 'libya']] as const;

describe('several parties', () => {
  holds([
    [
      'signed, and ratified by one of two',
      { between: italy, told: ['signature 2020-01-10', 'ratification 2020-03-01; by italianParliament'] },
      [
        'signed since 2020-01-10 by event 1',
        '? contested-authority of event 1: tripoli for libya against benghazi',
        '… ratified by italy, not by tripoli',
      ],
    ],
    [
      'ratified by both, since the later',
      {
        between: italy,
        told: ['signature 2020-01-10', 'ratification 2020-03-01; by italianParliament', 'ratification 2020-07; by tripoli'],
      },
      ['ratified since 2020-07 by event 2, 3', '? contested-authority of event 3: tripoli for libya against benghazi'],
    ],
    [
      'ratified, and nobody says by whom',
      { between: italy, told: ['signature 2020-01-10', 'ratification 2020-03-01'] },
      [
        'signed since 2020-01-10 by event 1',
        'ratified since 2020-03-01 by event 2',
        '? party of event 2',
        '? contested-authority of event 1: tripoli for libya against benghazi',
        '? contested-authority of event 2: tripoli for libya against benghazi',
      ],
    ],
    [
      'approved by one and ratified by the other: neither is what all did',
      { between: italy, told: ['signature 2020-01-10', 'approval 2020-03-01; by italy', 'ratification 2020-07; by tripoli'] },
      [
        'signed since 2020-01-10 by event 1',
        '? contested-authority of event 1: tripoli for libya against benghazi',
        '… ratified by tripoli, not by italy',
        '… approved by italy',
      ],
    ],
    [
      'ratified by both, the second perhaps not yet',
      { between: italy, told: ['signature 2020-01-10', 'ratification 2020-03-01; by italy', 'ratification 2020-12/2021-02; by tripoli'] },
      [
        'signed since 2020-01-10 by event 1',
        'ratified since 2020-12/2021-02 by event 2, 3',
        '? date of event 3',
        '? contested-authority of event 1: tripoli for libya against benghazi',
        '? contested-authority of event 3: tripoli for libya against benghazi',
        '… ratified by italy, not by tripoli',
      ],
    ],
    [
      'an outsider accedes, and that says nothing of the parties',
      { between: italy, told: ['signature 2020-01-10', 'accession 2020-03-01; by tunisia'] },
      ['signed since 2020-01-10 by event 1', '? contested-authority of event 1: tripoli for libya against benghazi'],
    ],
    [
      'ratified by one party’s parliament and annulled by its court',
      { between: italy, told: ['signature 2020-01-10', 'ratification 2020-02; by tripoli', 'annulment 2020-03; by tripoliCourt'] },
      [
        'signed since 2020-01-10 by event 1',
        'terminated since 2020-03 by event 3',
        '? party of event 3: one-party',
        '? contested-authority of event 1: tripoli for libya against benghazi',
        '? contested-authority of event 3: tripoli for libya against benghazi',
      ],
    ],
    [
      'one of two withdraws: that ends it',
      { between: ['italy', 'turkey'], told: ['entry-into-force 2019', 'withdrawal-from-agreement 2020-03; by italy'] },
      ['terminated since 2020-03 by event 2'],
    ],
    [
      'one of two withdraws, and nobody says which: that ends it all the same',
      { between: ['italy', 'turkey'], told: ['entry-into-force 2019', 'withdrawal-from-agreement 2020-03'] },
      ['terminated since 2020-03 by event 2'],
    ],
    [
      'one of three denounces it: it stays in force for the rest',
      { between: ['italy', 'turkey', 'malta'], told: ['entry-into-force 2019', 'denunciation 2020-03; by italy'] },
      ['in-force since 2019 by event 1'],
    ],
    [
      'one of three gives notice',
      { between: ['italy', 'turkey', 'malta'], told: ['entry-into-force 2019', 'denunciation 2020-03; by italy; takes-effect 2021-03'] },
      ['in-force since 2019 by event 1', '… notice by event 2 of italy takes effect 2021-03'],
    ],
    [
      'two of three leave, one after the other: that ends it with the second',
      {
        between: ['italy', 'turkey', 'malta'],
        told: ['entry-into-force 2019', 'denunciation 2020-03; by italy', 'withdrawal-from-agreement 2020-06-01; by malta'],
      },
      ['terminated since 2020-06-01 by event 2, 3'],
    ],
    [
      'two of three leave, and the first comes back between',
      {
        between: ['italy', 'turkey', 'malta'],
        told: [
          'entry-into-force 2019',
          'denunciation 2020-03; by italy',
          'accession 2020-05-01; by italy',
          'withdrawal-from-agreement 2020-06-01; by malta',
        ],
      },
      ['in-force since 2019 by event 1'],
    ],
    [
      'two withdrawals of three parties, of which nobody says whose they are',
      {
        between: ['italy', 'turkey', 'malta'],
        told: ['entry-into-force 2019', 'withdrawal-from-agreement 2020-03', 'withdrawal-from-agreement 2020-06'],
      },
      ['in-force since 2019 by event 1', 'terminated since 2020-06 by event 2, 3', '? party of event 2', '? party of event 3'],
    ],
  ]);
});

describe('one state with two governments', () => {
  const recognitions = [recognitionOf(1, [actors.italy, actors.tripoli], '2016'), recognitionOf(2, [actors.tunisia, actors.benghazi])];
  holds([
    [
      'one of them signs: signed, and it is contested who acts for the state',
      { between: italy, told: ['signature 2020-12-04; by italy, tripoli'] },
      ['signed since 2020-12-04 by event 1', '? contested-authority of event 1: tripoli for libya against benghazi'],
    ],
    [
      'and it is told who recognised which',
      { between: italy, told: ['signature 2020-12-04; by italy, tripoli'], context: { recognitions } },
      [
        'signed since 2020-12-04 by event 1',
        '? contested-authority of event 1: tripoli for libya against benghazi, perhaps italy recognises tripoli, perhaps tunisia recognises benghazi',
      ],
    ],
    [
      'the state is the party, and one of its governments signs',
      { between: ['italy', 'libya'], told: ['signature 2020-12-04; by italy, tripoli'] },
      ['signed since 2020-12-04 by event 1', '? contested-authority of event 1: tripoli for libya against benghazi'],
    ],
    [
      'nobody says who signed: the agreement says who made it',
      { between: italy, told: ['signature 2020-12-04'] },
      ['signed since 2020-12-04 by event 1', '? contested-authority of event 1: tripoli for libya against benghazi'],
    ],
    [
      'the other’s parliament rejects it',
      { between: italy, told: ['signature 2020-02; by italy, tripoli', 'rejection 2020-03; by benghaziParliament'] },
      [
        'signed since 2020-02 by event 1',
        'rejected since 2020-03 by event 2',
        '? contested-authority of event 1: tripoli for libya against benghazi',
        '? contested-authority of event 2: benghazi for libya against tripoli',
      ],
    ],
    [
      'its own parliament rejects it',
      { between: ['italy', 'turkey'], told: ['signature 2020-02', 'rejection 2020-03; by italianParliament'] },
      ['rejected since 2020-03 by event 2'],
    ],
    [
      'the other’s annulment does not silently end it',
      { between: italy, told: ['entry-into-force 2020-02', 'annulment 2020-03; by benghaziParliament'] },
      [
        'in-force since 2020-02 by event 1',
        'terminated since 2020-03 by event 2',
        '? contested-authority of event 1: tripoli for libya against benghazi',
        '? contested-authority of event 2: benghazi for libya against tripoli',
      ],
    ],
    [
      'the other denounces it',
      { between: italy, told: ['entry-into-force 2020-02', 'denunciation 2020-03; by benghazi'] },
      [
        'in-force since 2020-02 by event 1',
        'terminated since 2020-03 by event 2',
        '? contested-authority of event 1: tripoli for libya against benghazi',
        '? contested-authority of event 2: benghazi for libya against tripoli',
      ],
    ],
    [
      'the other ratifies it',
      { between: italy, told: ['signature 2020-01-10', 'ratification 2020-02; by italy', 'ratification 2020-03; by benghazi'] },
      [
        'signed since 2020-01-10 by event 1',
        'ratified since 2020-03 by event 2, 3',
        '? contested-authority of event 1: tripoli for libya against benghazi',
        '? contested-authority of event 3: benghazi for libya against tripoli',
        '… ratified by italy, not by tripoli',
      ],
    ],
    [
      'the other ratifies it, and so do both parties later',
      {
        between: italy,
        told: ['ratification 2020-02; by benghazi', 'ratification 2020-03; by italy', 'ratification 2020-07; by tripoli'],
      },
      ['ratified since 2020-07 by event 2, 3', '? contested-authority of event 3: tripoli for libya against benghazi'],
    ],
    [
      'the state is the party, no maker is named, one ratifies and the other rejects',
      {
        between: ['italy', 'libya'],
        told: [
          'signature 2020-01',
          'ratification 2020-02; by italy',
          'ratification 2020-03; by tripoli',
          'rejection 2020-04; by benghaziParliament',
        ],
      },
      ['ratified since 2020-03 by event 2, 3', '? contested-authority of event 3: tripoli for libya against benghazi'],
    ],
    [
      'a breach breaks a ceasefire, whoever commits it',
      { between: ['tripoli', 'benghazi'], told: ['ceasefire-declared 2020-10-23', 'ceasefire-broken 2020-11; by benghazi'] },
      ['suspended broken since 2020-11 by event 2'],
    ],
  ]);
});
