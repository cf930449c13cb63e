import * as z from 'zod';

const Part = z.union([z.int(), z.string().regex(/^-?\d+$/)]).transform(Number);

/** A date of CSL-JSON: one date or two (a range) as year, month and day, or words that say what numbers cannot. */
export const CslDate = z.object({
  'date-parts': z.array(z.array(Part).min(1).max(3)).min(1).max(2).exactOptional(),
  /** 1 is spring, 4 is winter. */
  season: Part.pipe(z.int().min(1).max(4)).exactOptional(),
  circa: z.union([z.boolean(), z.number(), z.string()]).transform(isYes).exactOptional(),
  literal: z.string().min(1).exactOptional(),
});
export type CslDate = z.output<typeof CslDate>;

function isYes(value: boolean | number | string): boolean {
  return value !== '' && value !== 0 && value !== '0' && value !== 'false' && value !== false;
}

/** A name of CSL-JSON. Mithaq writes `literal` only: it does not divide names that sources print whole. */
export const CslName = z.object({
  literal: z.string().min(1).exactOptional(),
  given: z.string().exactOptional(),
  family: z.string().exactOptional(),
  'non-dropping-particle': z.string().exactOptional(),
  'dropping-particle': z.string().exactOptional(),
  suffix: z.string().exactOptional(),
});
export type CslName = z.output<typeof CslName>;

/** What CSL-JSON has no variable for, under the key that CSL 1.0.2 leaves to whoever writes it. */
export const CslCustom = z.object({
  /** The id of the source in the register. */
  mithaq: z.string().exactOptional(),
  /** The publication date in full, where `issued` cannot hold it. */
  issuedEdtf: z.string().exactOptional(),
  issuedInferred: z.boolean().exactOptional(),
  /** True where the source prints no title and `title` is a description of ours, in square brackets. */
  titleSupplied: z.boolean().exactOptional(),
});
export type CslCustom = z.output<typeof CslCustom>;

/** The variables of an item of CSL-JSON (the input schema of CSL 1.0.2, `csl-data.json`) that Mithaq writes and reads. */
export const CslItem = z.object({
  id: z.union([z.string(), z.number()]).transform(String),
  type: z.string(),
  title: z.string().exactOptional(),
  'container-title': z.string().exactOptional(),
  publisher: z.string().exactOptional(),
  author: z.array(CslName).exactOptional(),
  issued: CslDate.exactOptional(),
  accessed: CslDate.exactOptional(),
  language: z.string().exactOptional(),
  genre: z.string().exactOptional(),
  URL: z.string().exactOptional(),
  archive: z.string().exactOptional(),
  archive_location: z.string().exactOptional(),
  note: z.string().exactOptional(),
  custom: CslCustom.exactOptional(),
});
export type CslItem = z.output<typeof CslItem>;
