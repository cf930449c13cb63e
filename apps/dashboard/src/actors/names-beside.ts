import type { Name } from '@mithaq/domain';

const ours: readonly Name['kind'][] = ['gloss', 'transliteration'];

/** Whether sources write a name so; what we translated or transliterated no source has written. */
export function isOfSources({ kind }: Name): boolean {
  return !ours.includes(kind);
}

/** The names to be shown beside a caption: all that sources write, and our own in the reader's language. */
export function namesBeside(caption: string, names: readonly Name[], locale: string): readonly Name[] {
  return names.filter((name) => name.value !== caption && (isOfSources(name) || name.language === locale));
}
