import { expect, test } from 'vitest';
import { contextOf } from '../../testing/references.ts';
import { Day } from '../../values/fuzzy-date.ts';
import { toBibtex } from './bibtex.ts';
import { toCslItem } from './csl.ts';
import { referenceInWords } from './reference-in-words.ts';
import type { Cited } from './reference-parts.ts';
import { toRis } from './ris.ts';

const entry: Cited = {
  id: 'agreement_01h455vb4pex5vsknk084sn02q',
  slug: 'island-harbour-2020',
  type: 'register-entry',
  label: { en: 'Island – Harbour agreement, 2020' },
  title: { value: 'Island – Harbour agreement, 2020', language: 'en' },
  publisher: { name: { ar: 'ميثاق', en: 'Mithaq' } },
  language: 'en',
  retrieved: Day.parse('2026-11-22'),
  url: 'https://example.org/en/agreements/island-harbour-2020',
  derivedFrom: [],
};
const context = { ...contextOf('en'), notes: ['“they signed”, characters 3–14'] };

test('an entry of the register is a page of a site, with the day on which it was read', () => {
  expect(toCslItem(entry, context)).toEqual({
    id: 'island-harbour-2020',
    type: 'webpage',
    title: 'Island – Harbour agreement, 2020',
    'container-title': 'Mithaq',
    accessed: { 'date-parts': [[2026, 11, 22]] },
    language: 'en',
    URL: 'https://example.org/en/agreements/island-harbour-2020',
    note: '“they signed”, characters 3–14',
    custom: { mithaq: 'agreement_01h455vb4pex5vsknk084sn02q' },
  });
});

test('it is @misc for BibTeX, and an electronic source for RIS', () => {
  expect(toBibtex([entry], context)).toBe(`@misc{island-harbour-2020,
  title = {{Island – Harbour agreement, 2020}},
  howpublished = {{Mithaq}},
  urldate = {2026-11-22},
  language = {en},
  langid = {english},
  url = {https://example.org/en/agreements/island-harbour-2020},
  note = {“they signed”, characters 3–14},
}
`);
  expect(toRis([entry], context).split('\r\n')).toEqual([
    'TY  - ELEC',
    'ID  - island-harbour-2020',
    'TI  - Island – Harbour agreement, 2020',
    'T2  - Mithaq',
    'Y2  - 2026/11/22/',
    'LA  - en',
    'UR  - https://example.org/en/agreements/island-harbour-2020',
    'N1  - “they signed”, characters 3–14',
    'ER  - ',
    '',
  ]);
});

test('in words it carries no note: whoever copies a line says the passage by a citation', () => {
  expect(referenceInWords(entry, context).replaceAll(/[\u2068\u2069]/g, '')).toBe(
    '“Island – Harbour agreement, 2020”, Mithaq, https://example.org/en/agreements/island-harbour-2020, accessed 22 November 2026.',
  );
});
