import { expect, test } from 'vitest';
import { indexRegister } from '../../register.ts';
import { eventOf } from '../../testing/records.ts';
import { agreementId, agreementOf, day } from '../../testing/rule-records.ts';
import { caseAgreement, caseEvents, edtf, theActors } from '../../testing/status-cases.ts';
import { captionIn } from '../../testing/status-words.ts';
import { consents } from './consent.ts';
import { explainStatusOf } from './explain.ts';
import { explainConsents } from './words.ts';

const italy = ['italy', ['tripoli', 'libya']] as const;

test('says how far each party went, in the name of whom, and what it suspended', () => {
  const told = ['signature 2020-01; by italy, tripoli', 'ratification 2020-02; by italy', 'suspension 2020-05; by italy'];
  const day31 = day('2020-12-31');
  const found = consents(caseEvents(told), day31, { agreement: caseAgreement(italy), actors: theActors });
  const inWords = (language: 'ar' | 'en') => explainConsents(found, day31, { language, captionOf: captionIn(language) });
  expect(inWords('en').map(({ values }) => values)).toEqual([
    ['Italy: ratified; February 2020; by “event 2”.', 'Italy: suspended; by “event 3”.'],
    ['the GNA, in the name of Libya: signed; January 2020; by “event 1”.'],
  ]);
  expect(inWords('ar').map(({ values }) => values)).toEqual([
    ['إيطاليا: صدّق، فبراير 2020، استنادًا إلى «حدث 2».', 'إيطاليا: علّق العمل به، استنادًا إلى «حدث 3».'],
    ['حكومة الوفاق، باسم ليبيا: وقّع، يناير 2020، استنادًا إلى «حدث 1».'],
  ]);
  expect(inWords('en').map(({ doubts }) => doubts.length)).toEqual([0, 1]);
});

test('explains an agreement of a register by the captions of its records', () => {
  const signature = eventOf(1, {
    type: 'signature',
    label: { ar: 'التوقيع', en: 'Signing' },
    date: edtf('2020-01'),
    agreements: [agreementId(1)],
  });
  const register = { records: [agreementOf(1), signature], statements: [] };
  const asked = { agreement: agreementId(1), asOf: day('2020-12-31') };
  expect(explainStatusOf(register, asked, { language: 'en' }).values).toEqual([
    'It has been signed; this dates from January 2020 and rests on “Signing”.',
  ]);
  expect(explainStatusOf(indexRegister(register), asked, { language: 'ar', digits: 'arab' }).values).toEqual([
    'الاتفاق موقَّع، وتاريخ ذلك يناير ٢٠٢٠، استنادًا إلى «التوقيع».',
  ]);
});
