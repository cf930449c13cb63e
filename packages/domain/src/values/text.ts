import { z } from 'zod';

/** A BCP 47 language tag in canonical form, such as `ar`, `en`, `ar-LY`. */
export const Language = z.string().regex(/^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|[0-9]{3}))?$/, 'expected a BCP 47 language tag');
export type Language = z.output<typeof Language>;

/** The two languages that Mithaq itself speaks. Sources and names may be in any language. */
export const interfaceLanguages = ['ar', 'en'] as const;
export type InterfaceLanguage = (typeof interfaceLanguages)[number];

/**
 * Text for people, by BCP 47 tag; at least one. A translation is never invented: a missing language stays missing,
 * and whoever shows the text says in which language it is.
 */
export const LocalizedText = z
  .record(Language, z.string().min(1))
  .refine((texts) => Object.keys(texts).length > 0, 'expected text in at least one language');
export type LocalizedText = z.output<typeof LocalizedText>;

/** One text out of a localized text, and the language it turned out to be in. */
export interface PickedText {
  readonly text: string;
  readonly language: Language;
}

/** The text in the language asked for, or in another variety of it; else in English, Arabic, or whichever comes first. */
export function pickText(texts: LocalizedText, wanted: string): PickedText {
  const base = wanted.split('-')[0] ?? wanted;
  const held = Object.keys(texts);
  const order = [wanted, base, ...held.filter((tag) => tag.startsWith(`${base}-`)), 'en', 'ar', ...held];
  const language = order.find((tag) => Object.hasOwn(texts, tag)) ?? wanted;
  return { text: texts[language] ?? '', language };
}
