'use client';

import { RecordId, type Verdict } from '@mithaq/domain';
import { useState } from 'react';
import { useMithaqClient } from '../register/browser-client.ts';
import { useDoing } from '../register/use-doing.ts';
import type { Pair } from './ask-pairs.ts';

/** A verdict that was passed here, and what the pair was judged before. */
interface Passed {
  readonly pair: Pair;
  readonly before: Verdict | undefined;
}

/** Judges pairs one after the other, and takes back what was judged last, as often as wanted. */
export function usePairs(pairs: readonly Pair[]) {
  const client = useMithaqClient();
  const { busy, problem, act } = useDoing();
  const [passed, setPassed] = useState<readonly Passed[]>([]);
  const [verdicts, setVerdicts] = useState<ReadonlyMap<string, Verdict>>(
    () => new Map(pairs.flatMap((pair) => (pair.judged ? [[keyOf(pair), pair.judged.verdict] as const] : []))),
  );
  const send = (pair: Pair, verdict: Verdict | undefined, done: () => void) =>
    act(async () => {
      const both = { one: RecordId.parse(pair.one.id), other: RecordId.parse(pair.other.id) };
      // A pair that nobody had judged is one again of which nobody is sure.
      await client.judgements.make.mutate({ ...both, verdict: verdict ?? 'unsure' });
      setVerdicts((known) => withVerdict(known, keyOf(pair), verdict));
      done();
      return 'drawn';
    });
  const judge = (pair: Pair, verdict: Verdict) => {
    const before = verdicts.get(keyOf(pair));
    if (before !== verdict) send(pair, verdict, () => setPassed((all) => [...all, { pair, before }]));
  };
  const undo = () => {
    const last = passed.at(-1);
    if (last) send(last.pair, last.before, () => setPassed((all) => all.slice(0, -1)));
  };
  return { busy, problem, verdicts, judge, undo, last: passed.at(-1)?.pair };
}

export function keyOf({ one, other }: Pair): string {
  return `${one.id} ${other.id}`;
}

function withVerdict(known: ReadonlyMap<string, Verdict>, key: string, verdict: Verdict | undefined): ReadonlyMap<string, Verdict> {
  const next = new Map(known);
  if (verdict === undefined) next.delete(key);
  else next.set(key, verdict);
  return next;
}
