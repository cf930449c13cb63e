import type { Statement } from '@mithaq/domain';

/** A source whose text is much like another. */
export interface NearText {
  readonly source: string;
  /** How much of the shorter of the two stands in the other, from 0 to 1. */
  readonly shared: number;
  /** Whether the text that was asked about is the longer one, or both are as long. */
  readonly longer: boolean;
}

/** What is to be done with a source: `reading`, it is to be read again; `model`, a model is to be asked about its text. */
export type DueKind = 'reading' | 'model';

/** Something that is to be done with a source. `asked` is another with every asking. */
export interface Due {
  readonly kind: DueKind;
  readonly source: string;
  readonly asked: string;
}

/** Names that came or went since sources were last looked through for them. `through` says up to which change. */
export interface ChangedNames {
  readonly names: readonly string[];
  readonly through: string;
}

/** What waits to be done: some of it, to be asked for again. */
export interface Waiting {
  readonly hasNames: boolean;
  /** Sources to be read again. */
  readonly sources: readonly string[];
  /** Sources to ask a model about. */
  readonly questions: readonly string[];
  readonly files: readonly string[];
}

/** A file that somebody handed in for import. `request` is JSON; absent once the file is done with. */
export interface ImportFile {
  readonly id: string;
  readonly batch: string;
  readonly name: string;
  /** `held`: its text is there already, and somebody is asked whether to import it all the same. `left-out`: nobody wants it imported. */
  readonly state: 'waiting' | 'reading' | 'held' | 'paused' | 'left-out' | 'done' | 'failed';
  readonly request?: string;
  /** Whether somebody is asked first where a source has much the same text. */
  readonly asks: boolean;
  readonly by: { readonly id: string; readonly name: string };
  /** What came of it, as the importer tells it. */
  readonly result?: unknown;
  /** Why it failed, as the importer tells it (JSON). */
  readonly fault?: string;
  /** Grows with every change of a file. */
  readonly changed: string;
}

/** What is to become of files of an import that are not under way. */
export interface ImportSteering {
  readonly batch: string;
  readonly act: 'pause' | 'resume' | 'take' | 'leave-out';
  /** Those of the files; all where none are named. */
  readonly files?: readonly string[];
}

/** Where a passage stands that was chosen from an earlier text of its source. */
export interface EarlierPassage {
  readonly statement: Statement;
  readonly revision: number;
  /** Which of the statement's citations. */
  readonly ordinal: number;
  readonly source: string;
  /** SHA-256 of the text that it was chosen from. */
  readonly text: string;
}

/** What is asked about work that waits, and about what a text became. */
export interface Workload {
  /** What is to be done, at most so many sources and files. */
  waitingWork(most: number): Promise<Waiting>;
  due(kind: DueKind, source: string): Promise<Due | undefined>;
  changedNames(): Promise<ChangedNames>;
  /** The sources in whose text one of these names may stand, also in part or in another spelling. Rather too many than too few. */
  sourcesNaming(names: readonly string[]): Promise<readonly string[]>;
  /** The sources whose text is much like this one, most alike first: at least `least` of the shorter stands in the longer. */
  nearTexts(text: string, least: number): Promise<readonly NearText[]>;
  /** The source that this was the file of before another took its place. */
  sourceOfFormerFile(sha256: string): Promise<string | undefined>;
  /** The sources at this address. */
  sourcesAt(url: string): Promise<readonly string[]>;
  importFile(id: string): Promise<ImportFile | undefined>;
  /** Of a batch what changed after a change, in the order of changes; without one, all of it. */
  importFiles(batch: string, after?: string): Promise<readonly ImportFile[]>;
  /** Passages that were chosen from a text that their source has no more: of one source, or of all, so many at most. */
  earlierPassages(asked: { readonly source?: string; readonly after?: string; readonly limit: number }): Promise<readonly EarlierPassage[]>;
  /** Texts by their SHA-256, also those that no source has any more. */
  textsByDigest(sha256: readonly string[]): Promise<ReadonlyMap<string, string>>;
}

/** Keeping account of work, within the transaction that does it. */
export interface WorkWriting {
  /** Asks for something to be done with sources; those without a text are passed over. */
  ask(kind: DueKind, sources: readonly string[]): Promise<void>;
  /** It was done; where it was asked for again since `asked`, it stays due. */
  settle(due: Due): Promise<void>;
  /** It cannot be done, and is not tried again until somebody asks anew. */
  giveUp(due: Due, fault: string): Promise<void>;
  /** Sources were looked through for names up to a change. */
  settleNames(through: string): Promise<void>;
  addImportFiles(files: readonly Pick<ImportFile, 'id' | 'batch' | 'name' | 'request' | 'asks' | 'by'>[]): Promise<void>;
  updateImportFile(id: string, state: ImportFile['state'], told?: { readonly result?: unknown; readonly fault?: string }): Promise<void>;
  /**
   * Steers files of an import, those named or all: what waits is paused and goes on, what was held is taken, and all that is not under way is left out.
   * Files for which it comes too late stay as they are.
   */
  steerImport(steering: ImportSteering): Promise<void>;
  /** Withdraws open suggestions that nobody makes any more. */
  removeSuggestions(ids: readonly string[]): Promise<void>;
}
