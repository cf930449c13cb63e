import { describe, expect, it } from 'vitest';
import { cites, ref, source } from '../samples/parts.ts';
import { citeAddress } from './cite-address.ts';
import { citeRequest } from './cite-request.ts';

const clause = ref('clause', 'one', 'بند', 'clause');
const queryOf = (address: string) => {
  const { searchParams } = new URL(address, 'https://mithaq.example');
  return Object.fromEntries([...searchParams.keys()].map((name) => [name, searchParams.getAll(name)]));
};

describe('the address of a citation', () => {
  it('asks for a record, for a value by its statements, and for a passage by its place', () => {
    const passage = cites(source('daily', ['خبر', 'report']), 'they signed');
    const statements = ['statement_01h455vb4pex5vsknk084sn02q', 'statement_01h455vb4pex5vsknk084sn02r'];
    const asked = (wanted: Parameters<typeof citeAddress>[0]) => citeRequest(queryOf(citeAddress(wanted, 'ar')));
    expect(asked({ record: clause.id })).toEqual({ record: clause.id });
    expect(asked({ record: clause.id, statements })).toEqual({ record: clause.id, statements });
    expect(asked({ record: clause.id, passage })).toEqual({ record: clause.id, source: 'daily', start: passage.start, end: passage.end });
  });

  it('keeps the language of the page', () => {
    expect(citeAddress({ record: 'clause_1' }, 'ar')).toBe('/ar/cite?of=clause_1');
  });

  it.each([{}, { of: 'x' }, { of: 'clause_' }])('asks for nothing where it names nothing: %j', (query) => {
    expect(citeRequest(query)).toBeUndefined();
  });

  it.each(['12', '12-', 'a-b', '-1-2', '1-2-3'])('leaves out a place that is none: %s', (at) => {
    expect(citeRequest({ of: clause.id, source: 'daily', at })).toEqual({ record: clause.id });
  });
});
