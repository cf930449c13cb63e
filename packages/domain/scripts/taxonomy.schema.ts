// What the data files of the taxonomy must look like. Whether they agree with one another, taxonomy.faults.ts tells.
import { z } from 'zod';
import { Crosswalk } from '../src/taxonomy/crosswalk.ts';
import { Topic } from '../src/taxonomy/topic.ts';

const Code = z.string().regex(/^[a-z]+(?:-[a-z]+)*$/, 'expected lower-case words joined by hyphens');
const BothLanguages = z.strictObject({ ar: z.string().regex(/\p{Script=Arabic}/u), en: z.string().regex(/[a-z]/i) });
const Id = z.string().regex(/^[a-z]+(?:-[a-z]+)*$/);
const Day = z.string().regex(/^\d{4}(?:-\d{2}-\d{2})?$/, 'expected a year or a day');

/** The list of everything, and the version that it all has together. */
export const Manifest = z.strictObject({ version: z.string().regex(/^\d+\.\d+\.\d+$/), vocabularies: z.array(Id).min(1) });

const DataTerm = z.strictObject({
  code: Code,
  label: BothLanguages,
  scope: BothLanguages,
  /** Of a type of event alone. */
  family: Code.exactOptional(),
  law: z.record(Id, z.array(z.string().min(1)).min(1)).exactOptional(),
  crosswalk: Crosswalk.exactOptional(),
});
export type DataTerm = z.output<typeof DataTerm>;

/** One closed vocabulary; `type` is the name that its codes have in TypeScript. */
export const DataVocabulary = z.strictObject({
  id: Id,
  type: z.string().regex(/^[A-Z][A-Za-z]+$/),
  title: BothLanguages,
  about: BothLanguages,
  terms: z.array(DataTerm).min(1),
});
export type DataVocabulary = z.output<typeof DataVocabulary>;

/** The clause topics. */
export const DataTopics = z.strictObject({
  id: z.literal('topics'),
  title: BothLanguages,
  about: BothLanguages,
  topics: z.array(Topic.extend({ label: BothLanguages, scope: BothLanguages })).min(1),
});
export type DataTopics = z.output<typeof DataTopics>;

/** A list of codes that ours are compared with: which edition it is, and the codes that it has. */
const CodeList = z.strictObject({
  id: Id,
  name: BothLanguages,
  version: z.string().min(1),
  date: Day,
  url: z.url({ protocol: /^https$/ }),
  note: BothLanguages,
  codes: z.array(z.string().min(1)).min(1),
});
export const CodeLists = z.array(CodeList).min(1);
export type CodeList = z.output<typeof CodeList>;

/** A treaty, by its number of articles, or a glossary, by its headings. */
const cited = { id: Id, name: BothLanguages, url: z.url({ protocol: /^https$/ }) } as const;
const Authority = z.union([
  z.strictObject({ ...cited, date: Day, articles: z.int().positive() }),
  z.strictObject({ ...cited, headings: z.array(z.string().min(1)).min(1) }),
]);
export const Authorities = z.array(Authority).min(1);
export type Authority = z.output<typeof Authority>;
