import * as z from 'zod';
import { Rights, SourceType } from '../taxonomy/source-types.ts';
import { Day, FuzzyDate } from '../values/fuzzy-date.ts';
import { ActorId, SourceId } from '../values/id.ts';
import { Language, LocalizedText } from '../values/text.ts';
import { header, type PropertyLabels } from './header.ts';

/** Who published a source: an actor of the register, or a name as the source prints it. */
export const Publisher = z.union([z.strictObject({ actor: ActorId }), z.strictObject({ name: LocalizedText })]);
export type Publisher = z.output<typeof Publisher>;

/** SHA-256 of a file's bytes, 64 lower-case hexadecimal digits. */
export const Sha256 = z
  .string()
  .regex(/^[0-9a-f]{64}$/, 'expected a SHA-256 in 64 hexadecimal digits')
  .brand('Sha256');
export type Sha256 = z.output<typeof Sha256>;

/** When a source was published. `inferred` is true where the date is our inference from the text, not printed in it. */
export const PublicationDate = z.strictObject({ date: FuzzyDate, inferred: z.boolean() });
export type PublicationDate = z.output<typeof PublicationDate>;

/**
 * A document that was read. Its text is kept apart from it; `text` says which file it is (SHA-256 of its bytes, whatever its format) and
 * how long the text is that was read of it (UTF-16 code units), so that every citation's position can be checked when the file is attached.
 */
export const Source = z.strictObject({
  record: z.literal('source'),
  id: SourceId,
  ...header,
  type: SourceType,
  label: LocalizedText,
  /** The headline as printed; absent where the document has none. */
  title: z.strictObject({ value: z.string().min(1), language: Language }).exactOptional(),
  /** Absent where the document names nobody: such a source is never counted as independent support. */
  publisher: Publisher.exactOptional(),
  author: z.string().min(1).exactOptional(),
  language: Language,
  published: PublicationDate.exactOptional(),
  retrieved: Day.exactOptional(),
  url: z.url({ protocol: /^https?$/ }).exactOptional(),
  archivedUrl: z.url({ protocol: /^https?$/ }).exactOptional(),
  /** The agencies or articles that it says it copies. */
  derivedFrom: z.array(Publisher),
  /**
   * The source whose text this one carries again, though neither says so: the same story in another outlet. Whoever counts support counts
   * the two once. Found by likeness of their words, or told by an editor; absent where nobody found one.
   */
  copyOf: SourceId.exactOptional(),
  text: z.strictObject({ sha256: Sha256, length: z.int().nonnegative() }),
  rights: Rights,
  /** True for the articles in our own words that show how Mithaq works. */
  sample: z.boolean(),
});
export type Source = z.output<typeof Source>;

/** What each property of a source is called. */
export const sourceProperties: PropertyLabels<Source> = {
  type: { ar: 'النوع', en: 'Type' },
  label: { ar: 'الوصف', en: 'Label' },
  title: { ar: 'العنوان', en: 'Title' },
  publisher: { ar: 'الناشر', en: 'Publisher' },
  author: { ar: 'الكاتب', en: 'Author' },
  language: { ar: 'اللغة', en: 'Language' },
  published: { ar: 'تاريخ النشر', en: 'Published' },
  retrieved: { ar: 'تاريخ الاطلاع', en: 'Retrieved' },
  url: { ar: 'الرابط', en: 'Address' },
  archivedUrl: { ar: 'رابط النسخة المحفوظة', en: 'Archived address' },
  derivedFrom: { ar: 'نقلًا عن', en: 'Derived from' },
  copyOf: { ar: 'نسخة من', en: 'Copy of' },
  text: { ar: 'الملف', en: 'Text' },
  rights: { ar: 'الحقوق', en: 'Rights' },
  sample: { ar: 'مثال توضيحي', en: 'Sample' },
};
