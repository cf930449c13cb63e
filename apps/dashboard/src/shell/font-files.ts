import naskh from '@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic-arabic-wght-normal.woff2';
import arabic from '@fontsource-variable/vazirmatn/files/vazirmatn-arabic-wght-normal.woff2';
import latin from '@fontsource-variable/vazirmatn/files/vazirmatn-latin-wght-normal.woff2';

/** Addresses of the fonts that a language draws its first words with, worth fetching before the style sheet asks. Sources are mostly Arabic, so its naskh goes with both. */
export function fontsToPreload(locale: 'ar' | 'en'): readonly string[] {
  return locale === 'ar' ? [arabic, naskh] : [latin, naskh];
}
