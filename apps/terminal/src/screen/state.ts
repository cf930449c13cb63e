import type { InterfaceLanguage } from '@mithaq/domain';
import type { Block } from '../document/block.ts';
import type { Failure } from '../register/failure.ts';
import type { RegisterSummary, SearchAnswer, SearchHit } from '../register/views.ts';
import type { BidiMode } from '../text/layout.ts';
import type { Voice } from '../words/voice.ts';

/** What a page is about. */
export interface Target {
  readonly kind: 'agreement' | 'actor' | 'event' | 'source' | 'topic' | 'place';
  readonly key: string;
  readonly label: SearchHit['label'];
}

/** Something asked for: on its way, here, or failed. What was here before stays while it is asked for again. */
type Asked<Value> =
  | { readonly phase: 'loading'; readonly before?: Value }
  | { readonly phase: 'ready'; readonly value: Value }
  | { readonly phase: 'failed'; readonly failure: Failure };

/** A page that arrived: worded anew whenever the language changes. */
export type Page = (voice: Voice) => readonly Block[];

interface Detail {
  readonly target: Target;
  readonly page: Asked<Page>;
  /** How many lines are above the window. */
  readonly scroll: number;
}

/** Everything that decides what is on the screen. */
export interface State {
  readonly language: InterfaceLanguage;
  readonly mode: BidiMode;
  readonly columns: number;
  readonly rows: number;
  readonly query: string;
  readonly focus: 'query' | 'hits';
  readonly found: Asked<SearchAnswer> | { readonly phase: 'idle' };
  readonly summary: Asked<RegisterSummary>;
  /** Which hit is chosen, counted over all groups. */
  readonly chosen: number;
  readonly detail?: Detail;
  readonly help: boolean;
  /** A hit without a page of its own was asked for. */
  readonly notice: 'none' | 'nothing-to-open' | 'changed';
  /** Grows when the register changed or somebody asks to try again; whoever asks the server asks anew. */
  readonly asking: number;
}

/** What a screen starts as. */
export type Start = Pick<State, 'language' | 'mode' | 'columns' | 'rows'>;

export function startState(start: Start): State {
  return {
    ...start,
    query: '',
    focus: 'query',
    found: { phase: 'idle' },
    summary: { phase: 'loading' },
    chosen: 0,
    help: false,
    notice: 'none',
    asking: 0,
  };
}

/** The hits on the screen, in order. Old ones stay while new ones are looked for. */
export function answerOf(state: State): SearchAnswer | undefined {
  const { found } = state;
  if (found.phase === 'ready') return found.value;
  return found.phase === 'loading' ? found.before : undefined;
}

export function hitsOf(state: State): readonly SearchHit[] {
  return answerOf(state)?.groups.flatMap((group) => group.hits) ?? [];
}

/** The page that a hit leads to: its own, its agreement's, its source's, or the agreements on its topic. */
export function targetOf(hit: SearchHit): Target | undefined {
  const to = (kind: Target['kind'], key: string | undefined): Target | undefined =>
    key === undefined ? undefined : { kind, key, label: hit.label };
  const { ref, parent, topic, passage } = hit;
  switch (hit.kind) {
    case 'clause':
      return to('agreement', parent?.slug);
    case 'office':
      return parent?.record === 'actor' ? to('actor', parent.slug) : undefined;
    case 'passage':
      return to('source', passage?.source.slug ?? ref?.slug);
    case 'topic':
      return to('topic', topic);
    default:
      return to(hit.kind, ref?.slug);
  }
}
