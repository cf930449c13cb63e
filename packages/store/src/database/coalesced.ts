/**
 * Makes calls of `work` share its runs. Whoever calls while a run is under way may not be in it any more, and gets the next; all who call
 * until that begins get the same one. So there is one run at a time, and no more than one to come.
 */
export function coalesced(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  let next: Promise<void> | undefined;
  const begin = (): Promise<void> => {
    const run = work().finally(() => {
      if (running === run) running = undefined;
    });
    running = run;
    return run;
  };
  const beginNext = (): Promise<void> => {
    next = undefined;
    return begin();
  };
  return () => {
    if (next !== undefined) return next;
    if (running === undefined) return begin();
    next = running.then(beginNext, beginNext);
    return next;
  };
}
