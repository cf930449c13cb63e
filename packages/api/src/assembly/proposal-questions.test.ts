import { describe, expect, it } from 'vitest';
import { questionsToPut } from './proposal-questions.ts';

const parts: Parameters<typeof questionsToPut>[0]['parts'] = [
  { key: 'letter', record: 'agreement', values: [] },
  { key: 'doctors', record: 'clause', of: 'letter', values: [{ property: 'modality', value: 'promises' }] },
  { key: 'signature', record: 'event', values: [{ property: 'agreements', value: 'letter' }] },
  { key: 'ministry', record: 'actor', values: [] },
];
const open = [
  { part: 'letter', question: 'missing' as const, property: 'nature' },
  { part: 'doctors', question: 'missing' as const, property: 'agreement' },
  { part: 'doctors', question: 'missing' as const, property: 'rank' },
  { part: 'signature', question: 'unfit' as const, property: 'agreements' },
  { part: 'ministry', question: 'undecided' as const },
];
const asked = (records: readonly string[]) =>
  questionsToPut({ parts }, { records: new Map(records.map((key) => [key, `made_${key}`])), open }).map(
    ({ part, property }) => `${part} ${property ?? ''}`,
  );

describe('questions of a proposal', () => {
  it('leave out what only follows from a record that cannot be made yet', () => {
    expect(asked([])).toEqual(['letter nature', 'doctors rank', 'ministry ']);
  });

  it('are all put where what is named is made', () => {
    expect(asked(['letter', 'ministry'])).toEqual([
      'letter nature',
      'doctors agreement',
      'doctors rank',
      'signature agreements',
      'ministry ',
    ]);
  });
});
