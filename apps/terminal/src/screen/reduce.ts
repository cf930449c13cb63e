import type { Failure } from '../register/failure.ts';
import type { RegisterSummary, SearchAnswer } from '../register/views.ts';
import { answerOf, hitsOf, type Page, type State, type Target, targetOf } from './state.ts';

/** Something that happened: a key, an answer of the server, a change of the terminal. */
export type Action =
  | { readonly type: 'typed'; readonly text: string }
  | { readonly type: 'erased' }
  | { readonly type: 'cleared' }
  | { readonly type: 'focused'; readonly on: State['focus'] }
  | { readonly type: 'moved'; readonly by: number }
  /** `limit` is how far the page can scroll. */
  | { readonly type: 'scrolled'; readonly by: number; readonly limit: number }
  | { readonly type: 'opened' }
  | { readonly type: 'closed' }
  | { readonly type: 'help-toggled' }
  | { readonly type: 'mode-toggled' }
  | { readonly type: 'language-toggled' }
  | { readonly type: 'resized'; readonly columns: number; readonly rows: number }
  | { readonly type: 'search-started' }
  | { readonly type: 'search-answered'; readonly query: string; readonly answer: SearchAnswer }
  | { readonly type: 'search-failed'; readonly query: string; readonly failure: Failure }
  | { readonly type: 'page-answered'; readonly target: Target; readonly page: Page }
  | { readonly type: 'page-failed'; readonly target: Target; readonly failure: Failure }
  | { readonly type: 'summary-answered'; readonly summary: RegisterSummary }
  | { readonly type: 'summary-failed'; readonly failure: Failure }
  | { readonly type: 'changed' }
  | { readonly type: 'retried' };

/** What the screen is after something happened. */
export function reduce(state: State, action: Action): State {
  switch (action.type) {
    case 'typed':
      return searching(state, state.query + action.text);
    case 'erased':
      return searching(state, withoutLast(state.query));
    case 'cleared':
      return searching(state, '');
    case 'focused':
      return { ...state, focus: action.on };
    case 'moved':
      return { ...state, notice: 'none', chosen: within(state.chosen + action.by, hitsOf(state).length - 1) };
    case 'opened':
      return open(state);
    case 'closed':
      return withoutDetail(state);
    case 'scrolled':
      return scroll(state, action.by, action.limit);
    case 'help-toggled':
      return { ...state, help: !state.help };
    case 'mode-toggled':
      return { ...state, mode: otherMode(state.mode) };
    case 'language-toggled':
      return { ...state, language: state.language === 'ar' ? 'en' : 'ar' };
    case 'resized':
      return { ...state, columns: action.columns, rows: action.rows };
    case 'changed':
      return { ...state, notice: 'changed', asking: state.asking + 1 };
    case 'retried':
      return { ...state, asking: state.asking + 1, summary: { phase: 'loading' } };
    default:
      return answered(state, action);
  }
}

/** The mode that is not this one. */
export function otherMode(mode: State['mode']): State['mode'] {
  return mode === 'visual' ? 'logical' : 'visual';
}

type Answered = Extract<Action, { type: `${'search' | 'page' | 'summary'}-${string}` }>;

/** An answer counts only if it is to what is asked now: a late one to an older question is let go. */
function answered(state: State, action: Answered): State {
  switch (action.type) {
    case 'search-started': {
      const before = answerOf(state);
      return { ...state, found: before ? { phase: 'loading', before } : { phase: 'loading' } };
    }
    case 'search-answered': {
      if (action.query !== state.query) return state;
      const last = action.answer.groups.reduce((sum, group) => sum + group.hits.length, 0) - 1;
      return { ...state, found: { phase: 'ready', value: action.answer }, chosen: within(state.chosen, last) };
    }
    case 'search-failed':
      return action.query === state.query ? { ...state, found: { phase: 'failed', failure: action.failure } } : state;
    case 'page-answered':
      return withPage(state, action.target, { phase: 'ready', value: action.page });
    case 'page-failed':
      return withPage(state, action.target, { phase: 'failed', failure: action.failure });
    case 'summary-answered':
      return { ...state, summary: { phase: 'ready', value: action.summary } };
    case 'summary-failed':
      return { ...state, summary: { phase: 'failed', failure: action.failure } };
  }
}

function searching(state: State, query: string): State {
  const next: State = { ...state, query, focus: 'query', chosen: 0, notice: 'none' };
  return query.trim() === '' ? { ...next, found: { phase: 'idle' } } : next;
}

function open(state: State): State {
  const hit = hitsOf(state)[state.chosen];
  if (!hit) return state;
  const target = targetOf(hit);
  if (!target) return { ...state, notice: 'nothing-to-open' };
  return { ...state, notice: 'none', detail: { target, page: { phase: 'loading' }, scroll: 0 } };
}

function withoutDetail({ detail: _, ...rest }: State): State {
  return { ...rest, notice: 'none' };
}

function withPage(state: State, target: Target, page: NonNullable<State['detail']>['page']): State {
  return state.detail?.target === target ? { ...state, detail: { ...state.detail, page } } : state;
}

function scroll(state: State, by: number, limit: number): State {
  if (!state.detail) return state;
  return { ...state, notice: 'none', detail: { ...state.detail, scroll: within(Math.min(state.detail.scroll, limit) + by, limit) } };
}

function within(index: number, last: number): number {
  return Math.max(0, Math.min(index, last));
}

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

function withoutLast(text: string): string {
  const last = [...graphemes.segment(text)].at(-1);
  return last ? text.slice(0, last.index) : text;
}
