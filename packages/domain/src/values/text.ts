import * as z from 'zod';

const languageTag = /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|[0-9]{3}))?$/;

/** A BCP 47 language tag in canonical form, such as `ar`, `en`, `ar-LY`. */
export const Language = /* @__PURE__ */ z.string().regex(languageTag, 'expected a BCP 47 language tag');
export type Language = z.output<typeof Language>;

/** The two languages that Mithaq itself speaks. Sources and names may be in any language. */
export const interfaceLanguages = ['ar', 'en'] as const;
/** A language that Mithaq itself speaks. */
export type InterfaceLanguage = (typeof interfaceLanguages)[number];

/**
 * Text for people, by BCP 47 tag; at least one. A translation is never invented: a missing language stays missing,
 * and whoever shows the text says in which language it is. (An object with any key takes half the time of a zod record.
 * Either leaves out a key `__proto__` before any check of ours can see it; `readAs` and `findProblems` refuse it.)
 */
export const LocalizedText = /* @__PURE__ */ z
  .object({})
  .catchall(z.string().min(1))
  .superRefine((texts, context) => {
    const languages = Object.keys(texts);
    if (languages.length === 0) context.addIssue({ code: 'custom', message: 'expected text in at least one language' });
    for (const language of languages.filter((one) => !languageTag.test(one))) {
      const issues = Language.safeParse(language).error?.issues ?? [];
      context.addIssue({ code: 'invalid_key', origin: 'record', path: [language], issues, input: texts });
    }
  });
export type LocalizedText = z.output<typeof LocalizedText>;

/** The same where readers have to be told why something stands as it does: a note that is not there is asked for by name. */
export const PublicNote = /* @__PURE__ */ LocalizedText.clone(
  { ...LocalizedText.def, error: () => 'expected a public note in at least one language' },
  { parent: true },
);

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
