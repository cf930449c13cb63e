'use client';

import type { RuleAnswer, RulePreview, RuleRequest } from '@mithaq/client';
import { useEffect, useState } from 'react';
import { useMithaqClient } from '../register/browser-client.ts';
import { useDoing } from '../register/use-doing.ts';

/** What is ruled on, as it was seen. */
export type RuledOn = Pick<RuleRequest, 'subject' | 'property' | 'from'>;

/** What came of a ruling. */
export type Became = { readonly kind: 'drafted' | 'published'; readonly changeSet: RuleAnswer['changeSet'] };

/** Sends a ruling, as drafts or published at once, and tells what came of it; what was typed stays. */
export function useRuling(about: RuledOn) {
  const client = useMithaqClient();
  const { busy, problem, act } = useDoing();
  const [became, setBecame] = useState<Became>();
  const rule = (given: Pick<RuleRequest, 'rulings' | 'note'>, publish: boolean) =>
    act(async () => {
      const { changeSet } = await client.disputes.rule.mutate({ ...about, ...given, publish });
      setBecame({ kind: publish ? 'published' : 'drafted', changeSet });
    });
  return { busy, problem, became, rule };
}

/** What a ruling would change of the record: asked for whenever the rulings are others; nothing while there are none. */
export function useRulePreview({ subject, property }: RuledOn, rulings: RuleRequest['rulings'] | undefined): RulePreview | undefined {
  const client = useMithaqClient();
  const asking = rulings === undefined ? undefined : JSON.stringify(rulings);
  const [answer, setAnswer] = useState<{ readonly to: string; readonly preview: RulePreview }>();
  useEffect(() => {
    if (asking === undefined) return;
    const leaving = new AbortController();
    const given: RuleRequest['rulings'] = JSON.parse(asking);
    client.disputes.preview.query({ subject, property, rulings: given }, { signal: leaving.signal }).then(
      (preview) => setAnswer({ to: asking, preview }),
      // Without a preview the ruling can still be made: whoever sends it is told what is wrong with it.
      () => undefined,
    );
    return () => leaving.abort();
  }, [client, subject, property, asking]);
  return answer?.to === asking ? answer?.preview : undefined;
}
