import { describe, expect, test } from 'vitest';
import { told } from '../testing/told.ts';

describe('a verb and its particle', () => {
  test.each<[string, string, string[]]>([
    ['tear up', '{s:Mali} tore up {g:the accord}.', ['denunciation occurred tore; actor Mali; of g']],
    [
      'pull out of',
      '{s:Niger} pulled out of {g:the treaty} in {d 2024-03:March}.',
      ['withdrawal-from-agreement occurred pulled; actor Niger; 2024-03; of g'],
    ],
    ['vote down', '{a:Parliament} voted down {g:the pact}.', ['rejection occurred voted; actor Parliament; of g']],
    ['sign off on', '{a:Parliament} signed off on {g:the pact}.', ['approval occurred signed; actor Parliament; of g']],
    ['fall to', '{l:Kabul} fell to {f:the Taliban}.', ['capture occurred fell; actor the Taliban; in Kabul']],
    ['strike on a town is no deal struck', '{s:Israel} carried out strikes on ports.', ['offensive occurred carried; actor Israel']],
  ])('%s', (_, text, expected) => expect(told(text)).toEqual(expected));
});

describe('whoever a pronoun takes up', () => {
  test.each<[string, string, string[]]>([
    [
      'a person, in the sentence before',
      '{p:Safadi} arrived in {l:Cairo}. He met {p:Sisi}.',
      ['visit occurred arrived; visitor Safadi; in Cairo', 'meeting occurred met; participant Safadi, participant Sisi'],
    ],
    [
      'a state',
      '{s:Chad} left {g:the pact}. It had signed {g:the pact} in {d 2019:2019}.',
      ['withdrawal-from-agreement occurred left; actor Chad; of g', 'signature occurred signed; signatory Chad; 2019; of g'],
    ],
    [
      'both who did something together',
      '{s:Chad} and {s:Niger} signed {g:a pact}. They opened talks in {l:Zinder}.',
      [
        'signature occurred signed; signatory Chad, signatory Niger; of g',
        'negotiation occurred talks; participant Chad, participant Niger; in Zinder',
      ],
    ],
    [
      'not one of two',
      '{p:Safadi} met {p:Sisi}. {p:Safadi} and {p:Burhan} spoke by phone. He arrived in {l:Cairo}.',
      ['meeting occurred met; participant Safadi, participant Sisi', 'meeting occurred spoke; participant Safadi, participant Burhan'],
    ],
    [
      'whose troops did it',
      '{s:Chad} rejected {g:the pact}. In {d 2024-05:May}, its troops captured {l:Zinder}.',
      ['rejection occurred rejected; actor Chad; of g', 'capture occurred captured; actor Chad; 2024-05; in Zinder'],
    ],
    [
      'after "where"',
      '{p:Safadi} flew to {l:Cairo}, where he met {p:Sisi}.',
      ['visit occurred flew; visitor Safadi; in Cairo', 'meeting occurred met; participant Safadi, participant Sisi; in Cairo'],
    ],
    [
      'after "whose"',
      '{p:Safadi}, whose aides met {p:Sisi}, welcomed {g:the deal}.',
      ['meeting occurred met; participant Safadi, participant Sisi', 'statement occurred welcomed; speaker Safadi; of g'],
    ],
    [
      'to whom something is done',
      '{p:Safadi} arrived in {l:Cairo} and was received by {p:Sisi}.',
      ['visit occurred arrived; visitor Safadi; in Cairo', 'meeting occurred received; visitor Safadi, host Sisi; in Cairo'],
    ],
  ])('%s', (_, text, expected) => expect(told(text)).toEqual(expected));
});

describe('whose an act is', () => {
  test.each<[string, string, string[]]>([
    [
      'by a possessive',
      "{s:Mali}'s withdrawal from {g:the treaty} was announced.",
      ['withdrawal-from-agreement occurred withdrawal; actor Mali; of g'],
    ],
    [
      'not the first president, whose title comes before',
      "President {p:Sisi} met {s:Sudan}'s leader {p:Burhan} in {l:Cairo}.",
      ['meeting occurred met; participant Sisi, participant Burhan; in Cairo'],
    ],
    [
      'and not of whom it was with',
      'In a phone call with {p:Macron}, {p:Aoun} asked {s:France} for help.',
      ['meeting occurred phone call; participant Aoun, participant Macron', 'request occurred asked; actor Aoun, target France'],
    ],
    [
      'of a state that goes on, and to whom',
      '{s:France} signed {g:a pact}. It will supply {s:Armenia} with weapons.',
      ['signature occurred signed; signatory France; of g', 'arms-transfer planned supply; supporter France, target Armenia'],
    ],
  ])('%s', (_, text, expected) => expect(told(text)).toEqual(expected));
});

describe('words that look like verbs', () => {
  test.each<[string, string, string[]]>([
    ['after an article', 'The captured towns lie near {l:Goma}.', []],
    ['after a possessive and an adverb', '{s:Chad} defends its newly captured towns near {l:Goma}.', []],
    [
      'an infinitive that nothing leads',
      '{s:Kenya} will provide {s:Somalia} with naval support.',
      ['aid planned provide; supporter Kenya, target Somalia'],
    ],
  ])('%s', (_, text, expected) => expect(told(text)).toEqual(expected));
});

describe('what is to come', () => {
  test.each<[string, string, string[]]>([
    ['in a headline', '{s:Chad}, {s:Niger} to sign {g:pact}', ['signature planned sign; signatory Chad, signatory Niger; of g']],
    ['a purpose is not', '{p:Safadi} flew to {l:Cairo} to sign {g:a pact}.', ['visit occurred flew; visitor Safadi; in Cairo']],
    [
      'what a sentence says begins',
      '{t:The truce} takes effect on {d 2024-05-12:Sunday}.',
      ['entry-into-force planned takes effect; 2024-05-12; of g'],
    ],
    ['but not what a headline says', '{t:Truce} takes effect in {l:Gaza}', ['entry-into-force occurred takes effect; in Gaza; of g']],
    ['what expires', '{g:The agreement} expires in {d 2030:2030}.', ['termination planned expires; 2030; of g']],
    ['what is pledged', '{s:Qatar} pledged $60 million in aid to {s:Lebanon}.', ['aid announced pledged; supporter Qatar, target Lebanon']],
    ['not upon signature', '{g:The agreement} shall enter into force upon signature.', ['entry-into-force planned enter into force; of g']],
  ])('%s', (_, text, expected) => expect(told(text)).toEqual(expected));
});

describe('a signature', () => {
  test.each<[string, string, string[]]>([
    [
      'that opens a sentence about the agreement above',
      '{g:Agreement}\n\nSigned at {l:Abuja} by {p:Khalifa}.',
      ['signature occurred Signed; signatory Khalifa; in Abuja; of g'],
    ],
    ['by nobody named, but by the two', 'The two leaders conferred by video link.', ['meeting occurred conferred']],
    [
      '"has provided 7.4 billion": a point inside a number ends nothing',
      '{s:Qatar} provided {s:Egypt} with 7.4 billion euros.',
      ['aid occurred provided; supporter Qatar, target Egypt'],
    ],
  ])('%s', (_, text, expected) => expect(told(text)).toEqual(expected));
});
