import type {
  ActorKind,
  AgreementRole,
  CountryCode,
  EventRole,
  EventType,
  Force,
  FuzzyDate,
  Instrument,
  LocalizedText,
  Modality,
  Name,
  TopicCode,
} from '@mithaq/domain';

/** How sure the reader is, in a word that an editor can act on. */
export type Confidence = 'high' | 'medium' | 'low';

/** A stretch of the text as given: `start` included, `end` excluded, in UTF-16 code units; `exact` is what stands there. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly exact: string;
}

/**
 * Somebody or something that a text names and the register does not have, with all that the text says of it. `key` is made of the kind and
 * the folded name (or the country), so that the same newcomer has the same key in every text.
 */
export interface Newcomer {
  readonly key: string;
  readonly kind: 'actor' | 'place' | 'office';
  readonly actorKind?: ActorKind;
  readonly names: readonly Name[];
  /** ISO 3166-1 alpha-2: of a state and its places and organs. */
  readonly country?: CountryCode;
  /** Of an office: whose it is. */
  readonly organisation?: Referent;
}

/** Whom or what words mean: a record of the register by its id, or a newcomer. */
export type Referent = { readonly record: string } | { readonly newcomer: Newcomer };

/** A referent, and where the words stand that mean it. */
export type Referred = Span & { readonly referent: Referent };

/** An actor's part in an event or an agreement, as the words give it. */
export interface ReadParticipation<Role extends string> {
  readonly actor: Referred;
  readonly role: Role;
  /** In whose name it acts. */
  readonly onBehalfOf?: Referred;
  /** The office in which a person acts. */
  readonly capacity?: Referred;
}

/** What every finding carries beside its place: how sure, why, and what is to be counted when an editor judges it. */
export interface Judged {
  readonly confidence: Confidence;
  /** For the editor who judges it. */
  readonly reason: LocalizedText;
  /**
   * What the finding rests on, as a key under which accepted and rejected findings are counted: an alias of a record
   * (`alias:actor_…:النمروش`), or a pattern of the reader (`event:signature:وقع`). The same words found in the same way have the same key in every text.
   */
  readonly basis: string;
}

/** A name, or an office that stands for its holder. `otherwise`: what else the same words may mean, likeliest first (a country as a place). */
export type Mention = Span &
  Judged &
  Referent & {
    readonly kind: 'mention';
    readonly otherwise?: readonly Referent[];
    /** The office that the words name, where they mean the person who held it then. */
    readonly office?: Referent;
  };

/** A date: EDTF, the words as read, and the day they were counted from. */
export type DateFound = Span & Judged & { readonly kind: 'date'; readonly date: FuzzyDate };

/**
 * A noun phrase that means an agreement. `key` is the same for all phrases of a text that mean the same one; `record` is the agreement of the
 * register that goes by this name.
 */
export type AgreementFound = Span &
  Judged & {
    readonly kind: 'agreement';
    readonly key: string;
    readonly record?: string;
    readonly instrument: Instrument;
    /** Where the noun is a dual or a plural, which may mean as many agreements. */
    readonly several?: 'two' | 'more';
    /** What the text calls it, where that is a name and no mere noun. */
    readonly names: readonly Name[];
    readonly participations: readonly ReadParticipation<AgreementRole>[];
    readonly topics: readonly TopicCode[];
  };

/**
 * A passage that gives one provision of an agreement, named by the agreement's key: on what, and who owes it to whom. Where a description means them
 * ("both sides"), their names stand elsewhere in the text.
 */
export type ClauseFound = Span &
  Judged & {
    readonly kind: 'clause';
    readonly agreement?: string;
    readonly topics: readonly [TopicCode, ...TopicCode[]];
    readonly obligated: readonly Referred[];
    readonly beneficiaries: readonly Referred[];
    readonly force?: Force;
    readonly deadline?: Dated;
  };

/** A date, and where its words stand. */
export type Dated = Span & { readonly date: FuzzyDate };

/**
 * Something that happened, is to happen, or is denied. The span is the trigger's (the verb or noun that tells it); `within` is the clause of the
 * sentence that was read. `modality` carries polarity too: a meeting that was not held is a meeting that `did-not-happen`.
 */
export type EventFound = Span &
  Judged & {
    readonly kind: 'event';
    readonly type: EventType;
    readonly modality: Modality;
    readonly within: Span;
    readonly participations: readonly ReadParticipation<EventRole>[];
    readonly date?: Dated;
    readonly place?: Referred;
    /** The keys of the agreements that it concerns. */
    readonly agreements: readonly string[];
    /** Whose words it is told in: "the spokesman said that …". */
    readonly attributedTo?: Referred;
  };

/** Something the reader found in a text. */
export type Found = Mention | DateFound | AgreementFound | ClauseFound | EventFound;

type ValueOf<One> = One extends Found ? Omit<One, keyof Span | keyof Judged> : never;

/** What was found, without the place where it stands and what it rests on. */
export type FoundValue = ValueOf<Found>;
