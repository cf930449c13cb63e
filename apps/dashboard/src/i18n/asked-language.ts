import { hasLocale } from 'next-intl';
import { type Locale, routing } from './routing.ts';

/**
 * The first of our languages that a browser asks for (`Accept-Language`), whatever its region: `ar-LY` is Arabic even
 * where `en` stands after it. `undefined` where it asks for none of ours.
 */
export function askedLanguage(header: string | null): Locale | undefined {
  return (header ?? '')
    .split(',')
    .map(wishOf)
    .filter(({ weight }) => weight > 0)
    .toSorted((one, other) => other.weight - one.weight)
    .map(({ language }) => language)
    .find((language) => hasLocale(routing.locales, language));
}

/** One part of the header: its primary language, and how much it is wanted (`q`, 1 where it is not said, 0 where it means nothing). */
function wishOf(part: string): { readonly language: string; readonly weight: number } {
  const [tag = '', ...parameters] = part.split(';').map((piece) => piece.trim().toLowerCase());
  const said = parameters.find((parameter) => parameter.startsWith('q='));
  const weight = said === undefined ? 1 : Number.parseFloat(said.slice(2));
  return { language: tag.split('-')[0] ?? '', weight: Number.isNaN(weight) ? 0 : weight };
}
