import { expect, it } from 'vitest';
import { backingOf } from './backing.ts';
import { newStatement } from './new-statement.ts';

const place = {
  record: 'place',
  id: 'place_01h455vb4pex5vsknk084sn02q',
  schemaVersion: 2,
  slug: 'derna',
  names: [
    { value: 'درنة', language: 'ar', kind: 'official' },
    { value: 'Derna', language: 'en', kind: 'alias' },
    { value: 'Darnah', language: 'en', kind: 'transliteration' },
  ],
  country: 'LY',
};
const [arabic, english] = place.names;
const citation = { source: 'source_01h455vb4pex5vsknk084sn02q', selector: { exact: 'درنة', start: 0, end: 4 } };

it('tells at once which values nothing is cited for', () => {
  expect(backingOf(place, []).unbacked).toEqual([
    { property: 'names', value: arabic },
    { property: 'names', value: english },
  ]);
  const said = { ...newStatement(place, { property: 'names', value: Object(arabic), standing: 'accepted' }), citations: [citation] };
  expect(backingOf(place, [said]).unbacked.map(({ value }) => value)).toEqual([english]);
});

it('counts what is openly said to have no source once it says why', () => {
  const open = newStatement(place, { property: 'names', value: Object(english), standing: 'unsupported' });
  expect(backingOf(place, [open]).unbacked).toHaveLength(2);
  expect(backingOf(place, [{ ...open, note: { en: 'Everybody knows' } }]).unbacked).toHaveLength(1);
});

it('tells where the record says otherwise than what was accepted', () => {
  const said = { ...newStatement(place, { property: 'country', value: 'TN', standing: 'accepted' }), citations: [citation] };
  expect([...backingOf(place, [said]).unfit.values()]).toEqual(['not-on-record']);
});

it('says nothing of a record that its schema refuses', () => {
  expect(backingOf({ ...place, country: 'nowhere' }, [])).toEqual({ unbacked: [], unfit: new Map() });
});
