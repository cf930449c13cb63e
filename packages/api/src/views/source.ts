import { Day, FuzzyDate, Language, LocalizedText, Rights, SourceType } from '@mithaq/domain';
import { z } from 'zod';
import { documentFormats, findingPlaces } from '../ports/documents.ts';
import { AssignedTo, AssignmentView } from './assignment.ts';
import { ordersBy, PageRequest, pageOf } from './page.ts';
import { Ref } from './ref.ts';
import { SourceRef, StatementView } from './statement.ts';
import { SuggestionView } from './suggestion.ts';
import { Key, written } from './written.ts';

/** A source in a list or in the inbox. To those who may not edit, its suggestions count nothing. */
export const SourceRow = z.object({
  ref: SourceRef,
  type: SourceType,
  title: z.object({ value: z.string(), language: z.string() }).optional(),
  published: FuzzyDate.optional(),
  publishedInferred: z.boolean(),
  /** Length of the text in UTF-16 code units. */
  length: z.int(),
  passageCount: z.int(),
  mismatchCount: z.int(),
  openSuggestionCount: z.int(),
  suggestionCount: z.int(),
  /** Where suggestions fall in the text, or, where none are told, the passages that are cited: for the fingerprint, at most 200, in order. */
  marks: z.array(z.object({ start: z.int(), kind: z.string() })),
  /** Who is to look at it; told to editors alone, and absent where nothing was ever decided. */
  assignment: AssignmentView.optional(),
});
export type SourceRow = z.output<typeof SourceRow>;
export const SourceList = pageOf(SourceRow);
export type SourceList = z.output<typeof SourceList>;

/**
 * What editors alone can narrow the inbox by. `judging`: how far its suggestions are judged (unless it is said, those of which any is open); `aside`:
 * whether somebody put it aside; `named`: whether its publisher is known; `model`: whether a model proposed something of it; `since`: its text
 * came in after this moment; `q`: words that it is found by, in any spelling, in its name or its text, as the search finds them (the first hundred).
 */
const inboxFilters = {
  judging: z.enum(['new', 'begun', 'done']).optional(),
  aside: z.boolean().optional(),
  named: z.boolean().optional(),
  model: z.boolean().optional(),
  since: z.iso.datetime().optional(),
  q: written(200).optional(),
} as const;

/**
 * `waiting` keeps sources that still have an open suggestion and that nobody put aside: the inbox. `publisher` is an actor's id or slug; `from` and
 * `to` bound the day of publication. `sort` is `-date` unless given, of the inbox `-came` (by when the text came in, which no other list goes by); a
 * title is the caption in the caller's language, and a cursor holds for one order alone.
 */
export const SourceFilter = PageRequest.extend({
  waiting: z.boolean().default(false),
  ...inboxFilters,
  attached: z.boolean().optional(),
  assignedTo: AssignedTo.optional(),
  type: SourceType.optional(),
  language: Language.optional(),
  publisher: Key.optional(),
  from: Day.optional(),
  to: Day.optional(),
  sort: ordersBy('date', 'title', 'publisher', 'came').optional(),
});
export type SourceFilter = z.output<typeof SourceFilter>;

/** A passage of a source and the records that rest on it. */
export const PassageView = z.object({
  exact: z.string(),
  start: z.int(),
  end: z.int(),
  check: z.enum(['exact', 'mismatch', 'unchecked']),
  attributedTo: Ref.optional(),
  /** The records whose values it backs, and which property of each. */
  backs: z.array(z.object({ statement: z.string(), subject: Ref, property: z.string(), propertyLabel: LocalizedText })),
});
export type PassageView = z.output<typeof PassageView>;

/**
 * Everything that a source's page shows, in one answer. `text` is absent where it is not attached here, and, for whoever may not edit, where
 * the source's rights allow excerpts alone.
 */
export const SourcePage = z.object({
  row: SourceRow,
  revision: z.int(),
  rights: Rights,
  url: z.string().optional(),
  /** A copy of it that is kept elsewhere, and the day on which it was read. */
  archivedUrl: z.string().optional(),
  retrieved: Day.optional(),
  author: z.string().optional(),
  derivedFrom: z.array(LocalizedText),
  /** The source whose text it carries again, and those that carry its own. */
  copyOf: SourceRef.optional(),
  copies: z.array(SourceRef),
  sha256: z.string(),
  text: z.string().optional(),
  /** In the order of the text; every one of them is shown even where the text is absent. */
  passages: z.array(PassageView),
  /**
   * In the order of the text: every judged one, and the first thousand that are open. Those after them come as these are
   * judged; `row.openSuggestionCount` and `row.suggestionCount` count all. Who may not edit is shown the accepted ones.
   */
  suggestions: z.array(SuggestionView),
  statements: z.array(StatementView),
});
export type SourcePage = z.output<typeof SourcePage>;

/** The most that one imported text may hold, in bytes of UTF-8: of a text file its bytes, of any other the text that was found in it. */
export const importLimit = 4_194_304;

/** The most that one imported file of a format with pictures and markup may hold, in bytes. */
export const documentLimit = 16_777_216;

/**
 * A file to import: its name with its ending, and its bytes as base64 or its text as it is. `type` is the media type that it came with,
 * heeded where the name has no ending that says one.
 */
export const ImportRequest = z.object({
  name: written(255).min(1),
  type: written(255).optional(),
  content: z.discriminatedUnion('encoding', [
    z.object({ encoding: z.literal('base64'), data: z.base64() }),
    z.object({ encoding: z.literal('text'), data: z.string() }),
  ]),
});
export type ImportRequest = z.output<typeof ImportRequest>;

/** What a new source is asked for where its file does not say it. */
export const SourceQuestion = z.enum(['title', 'author', 'publisher', 'published', 'url']);
export type SourceQuestion = z.output<typeof SourceQuestion>;

/** Answers to what a source's file did not say. `revision` is the one that was seen; without it any will do, for what is said already is not changed. */
export const AnswerSourceRequest = z.object({
  key: Key,
  revision: z.int().positive().optional(),
  answers: z
    .object({
      published: FuzzyDate.optional(),
      publisher: written(200).trim().min(1).optional(),
      author: written(200).trim().min(1).optional(),
      url: z
        .url({ protocol: /^https?$/ })
        .max(2_000)
        .optional(),
      title: written(500).trim().min(1).optional(),
    })
    .refine((answers) => Object.values(answers).some((one) => one !== undefined), 'expected an answer'),
});
export type AnswerSourceRequest = z.output<typeof AnswerSourceRequest>;

/** How a file was read. `encoding` as the WHATWG Encoding Standard calls it; absent where the format has its own. `pages` where it has some. */
export const FileReading = z.object({
  format: z.enum(documentFormats),
  encoding: z.string().optional(),
  pages: z.int().optional(),
  /** What the file says of itself, and where it says so; `inferred` where it does not say it outright. */
  found: z.array(
    z.object({
      what: z.enum([...SourceQuestion.options, 'language']),
      value: z.string(),
      where: z.enum(findingPlaces),
      inferred: z.boolean(),
    }),
  ),
});
export type FileReading = z.output<typeof FileReading>;

/**
 * Another source with much the same text: so much of the shorter of the two stands in the other, from 0 to 1. `linked` where the new source was made a
 * copy of it, for there is hardly a doubt; where not, an editor may (`sources.setCopyOf`).
 */
export const Kin = z.object({ source: SourceRef, shared: z.number(), linked: z.boolean() });
export type Kin = z.output<typeof Kin>;

/**
 * What an import did. `attached`: the register knew the file by its SHA-256, and its text now stands beside its citations.
 * `created`: a new source, in the inbox. `revised`: a source that was known has a new text; its passages were found again in it, or wait for an
 * editor (`citations.orphaned`), as many as `orphaned`. `known`: its text was there already, or had been before it was revised; nothing changed.
 */
export const ImportResult = z.object({
  outcome: z.enum(['attached', 'created', 'revised', 'known']),
  source: SourceRef,
  kin: Kin.optional(),
  orphaned: z.int().optional(),
  citations: z.object({
    checked: z.int(),
    exact: z.int(),
    mismatches: z.array(z.object({ statement: z.string(), subject: Ref, expected: z.string(), found: z.string(), start: z.int() })),
  }),
  file: FileReading,
  /** What the source's record does not say: to be asked of an editor. */
  missing: z.array(SourceQuestion),
  suggestionCount: z.int(),
  /** How many the reader found beyond the most that one text may propose; they are not kept. Absent where there are none. */
  suggestionsLeftOut: z.int().positive().optional(),
});
export type ImportResult = z.output<typeof ImportResult>;
