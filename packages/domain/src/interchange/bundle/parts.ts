import * as z from 'zod';
import { Sha256 } from '../../records/source.ts';
import { Statement } from '../../records/statement.ts';
import { AnyRecord, recordKinds } from '../../registry.ts';
import { Judgement } from '../../rules/merges/judgements.ts';
import { readAs } from '../../validation/invalid-record.ts';
import { ChangeSetId, SourceId } from '../../values/id.ts';
import { SuggestionEntry } from './suggestion.ts';

/** A moment as RFC 3339 writes it, in UTC. */
const Moment = z.iso.datetime();

/** Who did something, by the id and the name that they had then; `null` where the register itself did. */
const Author = z.strictObject({ id: z.string().min(1), name: z.string() }).nullable();

const number = z.int().positive();

/**
 * One entry of a register's history: what a record, a statement, a suggestion, a judgement, an attached text or a key of
 * what is learned (`basis`) became, by whom, when and why. `data` is the subject as the entry left it, in the form that it had then; a later version of the schemas changes
 * nothing of it. `digest` is that of the entry (`revisionDigest`), `hash` ties it to the entry before it (`revisionHash`).
 */
export const RevisionEntry = z.strictObject({
  /** Its place in the history, counted from 1. */
  position: number,
  subject: z.string().min(1),
  kind: z.enum([...recordKinds, 'statement', 'suggestion', 'judgement', 'text', 'learning', 'merge', 'topic']),
  /** Counted from 1 for each subject. */
  revision: number,
  /** The revision of the same subject that it was made from. */
  from: number.exactOptional(),
  state: z.enum(['draft', 'in-review', 'published', 'withdrawn', 'discarded', 'removed']),
  by: Author,
  at: Moment,
  message: z.string().exactOptional(),
  changeSet: z.string().min(1).exactOptional(),
  data: z.unknown().exactOptional(),
  digest: Sha256,
  hash: Sha256,
});
export type RevisionEntry = z.output<typeof RevisionEntry>;

/** Drafts that are reviewed and published as one. `note` is what was said when it was handed in, or given back. */
export const ChangeSetEntry = z.strictObject({
  id: ChangeSetId,
  title: z.string(),
  state: z.enum(['draft', 'in-review', 'published', 'discarded']),
  note: z.string().exactOptional(),
  revision: number,
  by: Author,
  createdAt: Moment,
  updatedAt: Moment,
  publishedBy: Author.exactOptional(),
  publishedAt: Moment.exactOptional(),
  /** Of one that is closed: how many drafts it held. */
  size: z.int().nonnegative().exactOptional(),
});
export type ChangeSetEntry = z.output<typeof ChangeSetEntry>;

const Edited: z.ZodType<AnyRecord | Statement> = z.discriminatedUnion('record', [AnyRecord, Statement]);

/** A record or statement as an editor left it, not published yet. Whether it is in review, its change set says. */
export const DraftEntry = z.strictObject({
  /** What publishing will do with it. */
  act: z.enum(['publish', 'withdraw']),
  data: Edited,
  revision: number,
  /** The published revision that it started from; absent for what is new. */
  base: number.exactOptional(),
  changeSet: ChangeSetId,
  by: Author,
  at: Moment,
});
export type DraftEntry = z.output<typeof DraftEntry>;

/** A text of a source, known by the SHA-256 of its UTF-8. `sources` are those that have it attached now: none, where another text took its place. */
export const TextEntry = z.strictObject({ sha256: Sha256, sources: z.array(SourceId), text: z.string() });
export type TextEntry = z.output<typeof TextEntry>;

/** One thing that a bundle carries beside its register: a judgement of duplicates, an entry of the history, a draft, a text… */
export type BundlePart =
  | { readonly part: 'judgement'; readonly value: Judgement }
  | { readonly part: 'revision'; readonly value: RevisionEntry }
  | { readonly part: 'suggestion'; readonly value: SuggestionEntry }
  | { readonly part: 'change-set'; readonly value: ChangeSetEntry }
  | { readonly part: 'draft'; readonly value: DraftEntry }
  | { readonly part: 'text'; readonly value: TextEntry };

export type PartKind = BundlePart['part'];

type PartOf<Kind extends PartKind> = { readonly [One in Kind]: Extract<BundlePart, { readonly part: One }> & { readonly part: One } }[Kind];

/** How one kind of part stands in a bundle. */
interface PartDescription<Kind extends PartKind> {
  readonly file: string;
  /** Holds data against the schema of this kind. @throws InvalidRecord with everything that is wrong */
  readonly read: (data: unknown) => PartOf<Kind>;
  /** What it is called by. No two parts of a kind have the same, and the lines of a file stand in ascending order of it (by code unit). */
  readonly keyOf: (part: PartOf<Kind>) => string;
}

/** Positions in the order of texts: the largest that a number holds exactly has sixteen digits. */
const placeOf = (position: number): string => String(position).padStart(16, '0');

const descriptions: { readonly [Kind in PartKind]: PartDescription<Kind> } = {
  judgement: {
    file: 'judgements.jsonl',
    read: (data) => ({ part: 'judgement', value: readAs(Judgement, data) }),
    keyOf: ({ value }) => value.id,
  },
  revision: {
    file: 'revisions.jsonl',
    read: (data) => ({ part: 'revision', value: readAs(RevisionEntry, data) }),
    keyOf: ({ value }) => placeOf(value.position),
  },
  suggestion: {
    file: 'suggestions.jsonl',
    read: (data) => ({ part: 'suggestion', value: readAs(SuggestionEntry, data) }),
    keyOf: ({ value }) => value.id,
  },
  'change-set': {
    file: 'change-sets.jsonl',
    read: (data) => ({ part: 'change-set', value: readAs(ChangeSetEntry, data) }),
    keyOf: ({ value }) => value.id,
  },
  draft: {
    file: 'drafts.jsonl',
    read: (data) => ({ part: 'draft', value: readAs(DraftEntry, data) }),
    keyOf: ({ value }) => value.data.id,
  },
  text: {
    file: 'texts.jsonl',
    read: (data) => ({ part: 'text', value: readAs(TextEntry, data) }),
    keyOf: ({ value }) => value.sha256,
  },
};

/** The kinds of part in the order in which they are written. */
export const partKinds = ['judgement', 'revision', 'suggestion', 'change-set', 'draft', 'text'] as const satisfies readonly PartKind[];

/** Holds data against the schema of a kind of part. @throws InvalidRecord (a MithaqError `invalid-record`) with everything that is wrong */
export function partFrom(kind: PartKind, data: unknown): BundlePart {
  return descriptions[kind].read(data);
}

export function partFileOf(kind: PartKind): string {
  return descriptions[kind].file;
}

/** What a part is called by, and sorted by, among those of its kind. */
export function keyOfPart<Kind extends PartKind>(part: PartOf<Kind>): string {
  return descriptions[part.part].keyOf(part);
}
