import naskh from '../styles/fonts/noto-naskh-arabic-arabic.woff2';
import serif from '../styles/fonts/source-serif-4-latin.woff2';
import arabic from '../styles/fonts/vazirmatn-arabic.woff2';
import latin from '../styles/fonts/vazirmatn-latin.woff2';

/**
 * Addresses of the fonts that nearly every page is drawn with, in the order in which a language needs them: both scripts and both voices
 * stand on each. They are fetched before the style sheet asks.
 */
export function fontsToPreload(locale: 'ar' | 'en'): readonly string[] {
  return locale === 'ar' ? [arabic, naskh, latin, serif] : [latin, naskh, serif, arabic];
}
