import { type Dispatch, useEffect } from 'react';
import { failureOf } from '../register/failure.ts';
import type { Register } from '../register/register.ts';
import { pageOf } from './pages.ts';
import type { Action } from './reduce.ts';
import type { State } from './state.ts';

/** Runs something later; the function it returns calls it off. */
export interface Scheduler {
  readonly after: (milliseconds: number, run: () => void) => () => void;
}

/** How long typing has to rest before the server is asked. */
const searchPause = 120;
/** How long changes are gathered before the screen asks anew. */
const changePause = 300;

/** Looks for what is typed, once typing rests; a question that is no longer asked is called off. */
export function useSearch(state: State, register: Register, scheduler: Scheduler, dispatch: Dispatch<Action>): void {
  const { query, asking } = state;
  // biome-ignore lint/correctness/useExhaustiveDependencies: `asking` has no part in the question; it only says to ask it again.
  useEffect(() => {
    const words = query.trim();
    if (words === '') return undefined;
    const off = new AbortController();
    const cancel = scheduler.after(searchPause, () => {
      dispatch({ type: 'search-started' });
      register.search(words, off.signal).then(
        (answer) => off.signal.aborted || dispatch({ type: 'search-answered', query, answer }),
        (error) => off.signal.aborted || dispatch({ type: 'search-failed', query, failure: failureOf(error) }),
      );
    });
    return () => {
      cancel();
      off.abort();
    };
  }, [query, asking, register, scheduler, dispatch]);
}

/** Fetches the page that is open. */
export function usePage(state: State, register: Register, dispatch: Dispatch<Action>): void {
  const target = state.detail?.target;
  const { asking } = state;
  // biome-ignore lint/correctness/useExhaustiveDependencies: `asking` only says to ask again.
  useEffect(() => {
    if (!target) return undefined;
    const off = new AbortController();
    pageOf[target.kind](register, target, off.signal).then(
      (page) => off.signal.aborted || dispatch({ type: 'page-answered', target, page }),
      (error) => off.signal.aborted || dispatch({ type: 'page-failed', target, failure: failureOf(error) }),
    );
    return () => off.abort();
  }, [target, asking, register, dispatch]);
}

/** Fetches what the register holds, for the first screen. */
export function useSummary(state: State, register: Register, dispatch: Dispatch<Action>): void {
  const { asking } = state;
  // biome-ignore lint/correctness/useExhaustiveDependencies: `asking` only says to ask again.
  useEffect(() => {
    const off = new AbortController();
    register.summary(off.signal).then(
      (summary) => off.signal.aborted || dispatch({ type: 'summary-answered', summary }),
      (error) => off.signal.aborted || dispatch({ type: 'summary-failed', failure: failureOf(error) }),
    );
    return () => off.abort();
  }, [asking, register, dispatch]);
}

/** Asks anew when the register changes, once for changes that come together; listens again once a server was found. */
export function useChanges(state: State, register: Register, scheduler: Scheduler, dispatch: Dispatch<Action>): void {
  const reached = state.summary.phase === 'ready';
  useEffect(() => {
    if (!reached) return undefined;
    let cancel = (): void => undefined;
    const stop = register.watch(() => {
      cancel();
      cancel = scheduler.after(changePause, () => dispatch({ type: 'changed' }));
    });
    return () => {
      cancel();
      stop();
    };
  }, [reached, register, scheduler, dispatch]);
}
