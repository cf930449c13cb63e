import type { Source } from '@mithaq/domain';
import { fold } from '@mithaq/reader/words';
import type { Held, NearText, Writing } from '../ports.ts';

/** From so much of the shorter text on, two sources carry one story; measured in the store (`print.test.ts`). */
const surelyCopied = 0.8;
/** From so much on, somebody had better look: a statement of some length that both quote in full comes to that. */
const perhapsCopied = 0.5;

/**
 * What a new text is to those that are known: `version`, another text of a source that is there (at its address, or under its publisher's
 * name and headline); `copy`, a story that another source carries too; `alike`, perhaps one of the two: much of it is the same, or only its
 * address.
 */
export interface Kinship {
  readonly is: 'version' | 'copy' | 'alike';
  readonly of: Held<Source>;
  readonly shared: number;
}

/** A source that is about to be made, and its text. */
export interface Newcomer {
  readonly source: Source;
  readonly text: string;
}

/** What likeness is looked for with. */
type Finding = Pick<Writing, 'nearTexts' | 'records' | 'sourcesAt'>;

/** What a new text is to those that are known; undefined where it is like none of them. */
export async function kinOf(writing: Finding, { source, text }: Newcomer): Promise<Kinship | undefined> {
  const near = await writing.nearTexts(text, perhapsCopied);
  const known = await heldOf(writing, near);
  const version = known.find(({ of }) => isOfSameArticle(of.record, source));
  if (version !== undefined) return { is: 'version', ...version };
  const [nearest] = known.length > 0 ? known : await atSameAddress(writing, source);
  if (nearest === undefined) return undefined;
  if (nearest.shared < surelyCopied) return { is: 'alike', ...nearest };
  return { is: 'copy', ...nearest, of: await originalOf(writing, nearest.of) };
}

async function heldOf(writing: Finding, near: readonly NearText[]): Promise<readonly Omit<Kinship, 'is'>[]> {
  const held = new Map((await writing.records(near.map(({ source }) => source))).map((one) => [String(one.record.id), one]));
  return near.flatMap(({ source, shared }) => {
    const of = held.get(source);
    return of === undefined || !isSource(of) ? [] : [{ of, shared }];
  });
}

/** A page whose text was replaced as a whole shows it at its address alone: what it is then, a person decides. */
async function atSameAddress(writing: Finding, { url }: Source): Promise<readonly Omit<Kinship, 'is'>[]> {
  const sources = url === undefined ? [] : await writing.sourcesAt(url);
  return heldOf(
    writing,
    sources.map((source) => ({ source, shared: 0, longer: false })),
  );
}

function isSource(held: Held): held is Held<Source> {
  return held.record.record === 'source';
}

/** Whether two sources are one article, told twice: at one address, or under one headline of one publisher. */
function isOfSameArticle(one: Source, other: Source): boolean {
  if (one.url !== undefined && other.url !== undefined) return addressOf(one.url) === addressOf(other.url);
  const [first, second] = [publisherKeys(one), publisherKeys(other)];
  return headlineOf(one) !== undefined && headlineOf(one) === headlineOf(other) && first.some((key) => second.includes(key));
}

/** An address without what differs between ways to the same page: how it is fetched, and the place in it. */
function addressOf(url: string): string {
  return url
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/#.*$/s, '')
    .replace(/\/$/, '');
}

function headlineOf({ title }: Source): string | undefined {
  return title === undefined ? undefined : fold(title.value).text;
}

function publisherKeys({ publisher }: Source): readonly string[] {
  if (publisher === undefined) return [];
  return 'actor' in publisher ? [publisher.actor] : Object.values(publisher.name).map((name) => fold(name).text);
}

/** The source that a copy copies, or it itself: copies of a copy are copies of the first. */
export async function originalOf(writing: Pick<Writing, 'records'>, held: Held<Source>): Promise<Held<Source>> {
  const seen = new Set<string>();
  let original = held;
  while (original.record.copyOf !== undefined && !seen.has(original.record.id)) {
    seen.add(original.record.id);
    const [next] = await writing.records([original.record.copyOf]);
    if (next === undefined || !isSource(next)) break;
    original = next;
  }
  return original;
}
