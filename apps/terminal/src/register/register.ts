import type {
  ActorPage,
  AgreementList,
  AgreementPage,
  EventList,
  EventPage,
  ImportProgress,
  ImportQueued,
  ImportRequest,
  ImportResult,
  LiveChange,
  RegisterSummary,
  SearchAnswer,
  SourcePage,
  TopicList,
} from './views.ts';

/** Which page of a list, and of what. */
export interface AgreementQuery {
  readonly topic?: string;
  readonly cursor?: string;
}

/** Which import to follow, and whom to tell. */
export interface ImportFollowing {
  readonly batch: string;
  readonly onProgress: (progress: ImportProgress) => void;
  readonly onCut: () => void;
  readonly signal: AbortSignal;
}

/**
 * What the terminal asks of a register. Every answer is the server's own, unchanged. A question that was called off through its
 * signal rejects; any other failure rejects with a `Failure`.
 */
export interface Register {
  summary(signal?: AbortSignal): Promise<RegisterSummary>;
  search(words: string, signal?: AbortSignal): Promise<SearchAnswer>;
  agreement(key: string, asOf?: string, signal?: AbortSignal): Promise<AgreementPage>;
  agreements(query: AgreementQuery, signal?: AbortSignal): Promise<AgreementList>;
  actor(key: string, signal?: AbortSignal): Promise<ActorPage>;
  event(key: string, signal?: AbortSignal): Promise<EventPage>;
  eventsAt(place: string, signal?: AbortSignal): Promise<EventList>;
  source(key: string, signal?: AbortSignal): Promise<SourcePage>;
  topics(signal?: AbortSignal): Promise<TopicList>;
  import(file: ImportRequest): Promise<ImportResult>;
  /** Hands in files that are to be imported one after the other; with `batch` they join others. */
  queueImports(files: readonly ImportRequest[], batch?: string): Promise<ImportQueued>;
  /**
   * Tells how far an import is until none of its files waits any more: first all of it, then what changes. A lost connection is
   * taken up again (`onCut`) for as long as it takes. Ends early, without a failure, where it is called off through its signal.
   */
  followImport(following: ImportFollowing): Promise<void>;
  /** Tells of changes as they happen until the function it returns is called. */
  watch(onChange: (change: LiveChange) => void): () => void;
}
