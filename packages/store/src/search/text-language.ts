import { type AnyRecord, Language } from '@mithaq/domain';

/** In which language a record has one of its texts: told by the name or the localized text that it stands in; `und` where nothing tells. */
export function languageOfText(record: AnyRecord, text: string): string {
  return languageWithin(record, text) ?? 'und';
}

function languageWithin(value: unknown, text: string): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if ('value' in value && value.value === text && 'language' in value && typeof value.language === 'string') return value.language;
  for (const [key, item] of Object.entries(value)) {
    const found = item === text && Language.safeParse(key).success ? key : languageWithin(item, text);
    if (found !== undefined) return found;
  }
  return undefined;
}
