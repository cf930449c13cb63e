import type { NameView } from '@mithaq/client';
import { Name } from '@mithaq/domain';
import { describe, expect, it } from 'vitest';
import { cites, ref, says, source } from '../samples/parts.ts';
import { spellingGroups } from './spelling-groups.ts';

const subject = ref('actor', 'a', 'ا', 'a');
const daily = source('daily', ['خبر', 'report']);

function name(value: string, language: string, kind: string, standing: 'accepted' | 'rejected' | 'none' = 'accepted'): NameView {
  const statements = standing === 'none' ? [] : [says(subject, 'names', [cites(daily, value)], standing)];
  return { name: Name.parse({ value, language, kind }), statements };
}

describe('the spellings of a name', () => {
  it('are grouped by language and script, and only those that a source writes', () => {
    const groups = spellingGroups([
      name('النمروش', 'ar', 'official'),
      name('Salah Namroush', 'en', 'official'),
      name('صلاح الدين', 'ar', 'alias'),
      name('al-Namroush', 'ar', 'transliteration'),
      name('Our gloss', 'en', 'gloss', 'none'),
      name('خطأ', 'ar', 'alias', 'rejected'),
    ]);
    expect(groups.map((group) => [group.language, group.names.map(({ name: { value } }) => value)])).toEqual([
      ['ar', ['النمروش', 'صلاح الدين']],
      ['en', ['Salah Namroush']],
      ['ar-Latn', ['al-Namroush']],
    ]);
  });

  it('are none where no source writes a name', () => {
    expect(spellingGroups([name('Gloss', 'en', 'gloss', 'none')])).toEqual([]);
  });
});
