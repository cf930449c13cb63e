import { type Source, SourceId } from '@mithaq/domain';
import { type Kinship, kinOf } from '../copies/kin.ts';
import type { Held, HeldSuggestion, World, Writing } from '../ports.ts';
import { identified } from '../readings/identity.ts';
import { reviseSource } from '../versions/revise-source.ts';
import type { ImportedFile } from './file.ts';
import { freeSlug, newSource } from './new-source.ts';

/** A file that the register does not know, and who brings it. */
export interface Unseen {
  readonly world: World;
  readonly file: ImportedFile;
  readonly sha256: string;
  readonly sample: boolean;
  /** What the reader proposes of it, as suggestions of a source. */
  readonly proposed: (source: string) => readonly HeldSuggestion[];
}

/** What a file came to. */
export interface TakenIn {
  readonly source: Held<Source>;
  readonly outcome: 'created' | 'revised' | 'known';
  /** The source that it is much like, of a new one. */
  readonly kin?: { readonly source: string; readonly shared: number; readonly linked: boolean };
  /** How many passages were not found again in the new text. */
  readonly orphaned?: number;
}

/**
 * Takes in a file that the register does not know: as another text of a source that it does know, which is then revised, else as a new source. One that
 * surely carries another's text is made a copy of it, so that it counts once. A file that was a source's before it was revised is known.
 */
export async function takeIn(writing: Writing, unseen: Unseen): Promise<TakenIn> {
  const former = await formerly(writing, unseen.sha256);
  if (former !== undefined) return { source: former, outcome: 'known' };
  const made = await sourceOf(writing, unseen);
  const kin = await kinOf(writing, { source: made, text: unseen.file.text });
  return kin?.is === 'version' ? revise(writing, unseen, kin.of) : create(writing, unseen, { made, kin });
}

async function formerly(writing: Writing, sha256: string): Promise<Held<Source> | undefined> {
  const id = await writing.sourceOfFormerFile(sha256);
  return id === undefined ? undefined : writing.find('source', id);
}

async function sourceOf(writing: Writing, { world, file, sha256, sample }: Unseen): Promise<Source> {
  const slug = await freeSlug(async (one) => (await writing.find('source', one)) !== undefined, { file, sha256 });
  return newSource(world, { file, sha256, slug, sample });
}

async function revise(writing: Writing, { world, file, sha256, proposed }: Unseen, of: Held<Source>): Promise<TakenIn> {
  const { id } = of.record;
  const { text } = file;
  if ((await writing.texts([id])).get(id) === text) return { source: of, outcome: 'known' };
  const fresh = await identified(world, { source: id, text }, proposed(id));
  const { source, orphaned } = await reviseSource(writing, of, { text, sha256, fresh });
  // The file was read by the day that it names itself; the source may be known to be of another.
  await writing.ask('reading', [id]);
  return { source, outcome: 'revised', orphaned };
}

async function create(
  writing: Writing,
  { world, file, proposed }: Unseen,
  { made, kin }: { readonly made: Source; readonly kin: Kinship | undefined },
): Promise<TakenIn> {
  const linked = kin?.is === 'copy';
  const record: Source = linked ? { ...made, copyOf: SourceId.parse(kin.of.record.id) } : made;
  const { revision } = await writing.save(record);
  await writing.attachText(record.id, file.text);
  await writing.addSuggestions(await identified(world, { source: record.id, text: file.text }, proposed(record.id)));
  const told = kin === undefined ? {} : { kin: { source: kin.of.record.id, shared: kin.shared, linked } };
  return { source: { record, revision }, outcome: 'created', ...told };
}
