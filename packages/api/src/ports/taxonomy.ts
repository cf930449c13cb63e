import type { TopicEdit } from '@mithaq/domain';

/** What the register says of a topic over the taxonomy that it rests on, and who said so last. */
export interface HeldTopicEdit {
  readonly code: string;
  /** Absent where what was said was taken back. */
  readonly edit?: TopicEdit;
  /** Counts what was said of the topic: the number to name when saying something else. */
  readonly revision: number;
  /** Absent where the register did it itself. */
  readonly by?: string;
  /** RFC 3339, UTC. */
  readonly at: string;
}

/** What is to be said of a topic. */
export interface TopicSaying {
  readonly code: string;
  /** Absent where everything is taken back. */
  readonly edit: TopicEdit | undefined;
  /** The revision that it was read at; 0 where nothing was ever said of it. */
  readonly from: number;
  /** What was done, as a word and the topic that it was done in favour of, if any. */
  readonly message: string;
}

/** How much carries a code. A draft counts besides what is published, and besides the suggestions that are open. */
export interface TopicUsage {
  readonly code: string;
  /** Of a group: with its topics, each clause once. Otherwise what carries this very code. */
  readonly whole: boolean;
  readonly clauses: number;
  readonly agreements: number;
  readonly drafts: number;
  readonly suggestions: number;
}

/** What carries a code and is not published: so many of each at most, the newest drafts first, the sources with most suggestions first. */
export interface TopicUses {
  readonly drafts: readonly { readonly subject: string; readonly changeSet: string }[];
  readonly sources: readonly { readonly source: string; readonly suggestions: number }[];
}

/** The taxonomy as those see it who keep it. */
export interface TaxonomyDesk {
  /** Everything that was ever said of topics, by their codes. */
  topicEdits(): Promise<readonly HeldTopicEdit[]>;
  /** Of every code that anything carries. */
  topicUsage(): Promise<readonly TopicUsage[]>;
  /** Of everything that carries any of these. */
  topicUses(codes: readonly string[], most: number): Promise<TopicUses>;
}

/** Changing it, within a transaction. */
export interface TaxonomyWriting {
  /**
   * Says something else of a topic, or takes what was said back; an entry of the history. Of two who change the taxonomy at once each sees it as
   * the other left it.
   * @throws MithaqError `topic-changed`
   */
  saveTopicEdit(saying: TopicSaying): Promise<HeldTopicEdit>;
  /** Whether anything has carried the code since it was first spoken of. Reads what was done since. */
  hasCarriedTopic(code: string): Promise<boolean>;
}
