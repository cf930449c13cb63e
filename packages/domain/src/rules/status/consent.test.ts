import { describe, expect, test } from 'vitest';
import { eventOf, idOf } from '../../testing/records.ts';
import { day, numberOf, recognitionOf } from '../../testing/rule-records.ts';
import {
  actorName,
  actors,
  type Case,
  caseAgreement,
  caseEvents,
  caseStatements,
  theActors,
  theOffices,
} from '../../testing/status-cases.ts';
import { disputes } from '../disputes/disputes.ts';
import { consents } from './consent.ts';

/** Each party's consent in a line: its furthest act, since when and by which event, its rivals, and after a question mark its doubts. */
function readConsents({ between, told, asOf = '2020-12-31', differing = [], context = {} }: Case) {
  const found = consents(caseEvents(told), day(asOf), {
    agreement: caseAgreement(between),
    actors: theActors,
    offices: theOffices,
    disputes: disputes(caseStatements(differing)),
    ...context,
  });
  return found.map(({ party, inNameOf, values, suspended, doubts }) => {
    const acts = values.map(({ act, since, because }) => [act, since?.edtf, because.map(numberOf).join('+')].filter(Boolean).join(' '));
    const name = inNameOf ? `${actorName(party)} for ${actorName(inNameOf)}` : actorName(party);
    const halt = suspended ? `, ${suspended.sure ? '' : 'perhaps '}suspended ${suspended.because.map(numberOf).join('+')}` : '';
    return [`${name}: ${acts.join(' or ')}${halt}`, ...doubts.map(({ reason, event }) => `${reason} ${numberOf(event)}`)].join(' ? ');
  });
}

const italy = ['italy', 'tripoli'] as const;

describe('each party consents for itself', () => {
  test.each<[string, Case, string[]]>([
    ['nothing is told', { between: italy, told: [] }, ['italy: none', 'tripoli: none']],
    [
      'both sign, one ratifies',
      { between: italy, told: ['signature 2020-01-10; by italy, tripoli', 'ratification 2020-03; by italianParliament'] },
      ['italy: ratified 2020-03 2', 'tripoli: signed 2020-01-10 1 ? contested-authority 1'],
    ],
    [
      'one initials, the other approves',
      { between: ['turkey', 'malta'], told: ['initialling 2020-01; by turkey', 'approval 2020-02; by malta'] },
      ['turkey: initialled 2020-01 1', 'malta: approved 2020-02 2'],
    ],
    [
      'acceptance and accession bind as ratification does',
      { between: ['turkey', 'malta'], told: ['acceptance 2020-01; by turkey', 'accession 2020-02; by malta'] },
      ['turkey: ratified 2020-01 1', 'malta: ratified 2020-02 2'],
    ],
    [
      'one rejects what it signed',
      { between: ['turkey', 'malta'], told: ['signature 2020-01; by turkey, malta', 'rejection 2020-02; by malta'] },
      ['turkey: signed 2020-01 1', 'malta: rejected 2020-02 2'],
    ],
    [
      'nobody says who ratified: it may be either, and is surely neither',
      { between: ['turkey', 'malta'], told: ['signature 2020-01; by turkey, malta', 'ratification 2020-02'] },
      ['turkey: signed 2020-01 1 or ratified 2020-02 2 ? party 2', 'malta: signed 2020-01 1 or ratified 2020-02 2 ? party 2'],
    ],
    [
      'one withdraws, the other is bound still',
      { between: ['turkey', 'malta'], told: ['ratification 2019; by turkey, malta', 'withdrawal-from-agreement 2020-02; by malta'] },
      ['turkey: ratified 2019 1', 'malta: withdrawn 2020-02 2'],
    ],
    [
      'a withdrawal that has not taken effect',
      { between: ['turkey', 'malta'], told: ['ratification 2019; by malta', 'denunciation 2020-02; by malta; takes-effect 2021-02'] },
      ['turkey: none', 'malta: ratified 2019 1'],
    ],
    [
      'one withdraws and accedes anew',
      { between: ['turkey', 'malta'], told: ['ratification 2018; by malta', 'denunciation 2019; by malta', 'accession 2020; by malta'] },
      ['turkey: none', 'malta: ratified 2020 3'],
    ],
    [
      'the day of a ratification leaves open whether it came by then',
      { between: ['turkey', 'malta'], told: ['ratification 2020-12/2021-01; by malta'] },
      ['turkey: none', 'malta: none or ratified 2020-12/2021-01 1 ? date 1'],
    ],
    [
      'one party annuls it: that is its own consent',
      { between: ['turkey', 'malta'], told: ['ratification 2019; by turkey, malta', 'annulment 2020-02; by malta'] },
      ['turkey: ratified 2019 1', 'malta: withdrawn 2020-02 2'],
    ],
    [
      'what ended it for all leaves what each had consented to',
      { between: ['turkey', 'malta'], told: ['ratification 2019; by turkey, malta', 'termination 2020-02'] },
      ['turkey: ratified 2019 1', 'malta: ratified 2019 1'],
    ],
    [
      'it entered into force, and nobody says how each had consented',
      { between: ['turkey', 'malta'], told: ['signature 2019-05; by malta', 'entry-into-force 2020-02'] },
      ['turkey: untold 2020-02 2', 'malta: signed 2019-05 1'],
    ],
    [
      'one party suspends it and resumes it, the other suspends it',
      {
        between: ['turkey', 'malta'],
        told: [
          'ratification 2019; by turkey, malta',
          'suspension 2020-02; by turkey',
          'suspension 2020-02; by malta',
          'resumption 2020-05; by malta',
        ],
      },
      ['turkey: ratified 2019 1, suspended 2', 'malta: ratified 2019 1'],
    ],
    [
      'somebody suspends it, nobody says from which day: perhaps',
      { between: ['turkey', 'malta'], told: ['ratification 2019; by turkey', 'suspension; by turkey'] },
      ['turkey: ratified 2019 1, perhaps suspended 2', 'malta: none'],
    ],
    [
      'sources differ on whether it was a ratification or a visit',
      {
        between: ['turkey', 'malta'],
        told: ['ratification 2020-02; by turkey'],
        differing: [{ event: 1, property: 'type', values: ['ratification', 'visit'] }],
      },
      ['turkey: none or ratified 2020-02 1 ? sources 1', 'malta: none'],
    ],
    ['an outsider accedes', { between: ['turkey', 'malta'], told: ['accession 2020; by tunisia'] }, ['turkey: none', 'malta: none']],
    [
      'a rival government’s ratification may count, and is contested',
      { between: italy, told: ['ratification 2020-03; by benghazi'] },
      ['italy: none', 'tripoli: none or ratified 2020-03 1 ? contested-authority 1'],
    ],
    [
      'a plan is no consent',
      { between: ['turkey', 'malta'], told: ['ratification 2020-03; by malta; modality planned'] },
      ['turkey: none', 'malta: none'],
    ],
  ])('%s', (_, given, expected) => {
    expect(readConsents(given)).toEqual(expected);
  });
});

test('in whose name a party made it is what the agreement says; whom the party acts for otherwise does not tell', () => {
  const told = ['signature 2020-01-10; by tripoli'];
  const consentOf = (between: Case['between']) => readConsents({ between: between ?? [], told }).at(1);
  expect(consentOf(['italy', ['tripoli', 'libya']])).toBe('tripoli for libya: signed 2020-01-10 1 ? contested-authority 1');
  expect(consentOf(italy)).toBe('tripoli: signed 2020-01-10 1 ? contested-authority 1');
});

describe('whose act it is', () => {
  const signatureBy = (participation: Record<string, unknown>) => {
    const event = eventOf(1, { type: 'signature', date: { edtf: '2020' }, participations: [{ role: 'signatory', ...participation }] });
    const agreement = caseAgreement(['italy', 'tripoli']);
    return consents([event], day('2020-12-31'), { agreement, actors: theActors, offices: theOffices }).map(({ values: [{ act }] }) => act);
  };
  const minister = idOf('actor', actors.tripoliMinister);

  test.each([
    ['a person on behalf of a party', { actor: minister, onBehalfOf: idOf('actor', actors.tripoli) }, ['none', 'signed']],
    ['a person in an office of a party', { actor: minister, capacity: idOf('office', 1) }, ['none', 'signed']],
    ['a body of a party', { actor: idOf('actor', actors.italianParliament) }, ['signed', 'none']],
    ['the state in whose name a party acts', { actor: idOf('actor', actors.libya) }, ['none', 'signed']],
  ])('%s', (_, participation, expected) => {
    expect(signatureBy(participation)).toEqual(expected);
  });

  test('of a signature, one who is told to be there may have signed with the others; of a ratification it is no act', () => {
    const [signs, attends] = [
      { actor: idOf('actor', actors.tripoli), role: 'signatory' },
      { actor: idOf('actor', actors.italy), role: 'participant' },
    ];
    const acts = (participations: readonly Record<string, unknown>[], type = 'signature') => {
      const event = eventOf(1, { type, date: { edtf: '2020' }, participations });
      const agreement = caseAgreement(['italy', 'tripoli']);
      return consents([event], day('2020-12-31'), { agreement, actors: theActors }).map(({ values }) => values.map(({ act }) => act));
    };
    expect(acts([signs, attends])).toEqual([['none', 'signed'], ['signed']]);
    expect(acts([attends])).toEqual([['signed'], ['none']]);
    expect(acts([signs, attends], 'ratification')).toEqual([['none'], ['ratified']]);
  });

  test('one who is there as a mediator consents to nothing', () => {
    expect(signatureBy({ actor: idOf('actor', actors.italy), role: 'mediator' })).toEqual(['none', 'none']);
  });
});

test('the doubt names who recognised the rival governments on the day', () => {
  const recognitions = [
    recognitionOf(1, [actors.italy, actors.tripoli], '2016', '2021'),
    recognitionOf(2, [actors.turkey, actors.benghazi], '2021', '2022'),
  ];
  const [, tripoli] = consents(caseEvents(['signature 2020; by tripoli']), day('2020-12-31'), {
    agreement: caseAgreement(italy),
    actors: theActors,
    recognitions,
  });
  expect(tripoli?.doubts).toEqual([
    {
      reason: 'contested-authority',
      event: idOf('event', 1),
      authority: idOf('actor', actors.tripoli),
      state: idOf('actor', actors.libya),
      rivals: [idOf('actor', actors.benghazi)],
      recognised: [{ recognition: recognitions[0], sure: true }],
    },
  ]);
});
