import { type AnyRecord, Name } from '@mithaq/domain';

interface Called {
  readonly words: string;
  readonly language: string;
  /** Whether the words are to become a name of the record, if they are none yet. */
  readonly isNew: boolean;
}

/**
 * The name of a record that words give: the one that is spelled so, but for marks and blanks; else, where they are to become one, themselves; else
 * its first name in their language, or its first.
 * @throws ZodError where the words are no name, as they are too long
 */
export function nameFor(record: AnyRecord, { words, language, isNew }: Called): Name {
  const names: readonly Name[] = 'names' in record ? record.names : [];
  const same = names.find(({ value }) => plainly(value) === plainly(words));
  const other = isNew ? undefined : (names.find((name) => name.language === language) ?? names[0]);
  return same ?? other ?? Name.parse({ value: words, language, kind: 'alias' });
}

function plainly(name: string): string {
  return name
    .normalize('NFKD')
    .replaceAll(/[\p{M}\p{Cf}ـ\s]/gu, '')
    .toLowerCase();
}
