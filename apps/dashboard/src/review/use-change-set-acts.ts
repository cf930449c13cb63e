'use client';

import { failureOf, type MithaqClient } from '@mithaq/client';
import { ChangeSetId } from '@mithaq/domain';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState, useTransition } from 'react';
import { useMithaqClient } from '../register/browser-client.ts';

/** What is done with a change set as a whole. */
export type Act = 'submit' | 'discard' | 'publish' | 'return';

interface Which {
  readonly id: string;
  /** As it was seen: another one is refused. */
  readonly revision: number;
}

/** Acts on a change set as it was seen, and tells what the server refused; the page is drawn anew either way. */
export function useChangeSetActs(which: Which) {
  const t = useTranslations('review.acts');
  const client = useMithaqClient();
  const router = useRouter();
  const [busy, start] = useTransition();
  const [told, setTold] = useState<string>();
  const act = (one: Act, note: string, done: () => void) =>
    start(async () => {
      try {
        await send(client, which, { act: one, note });
        setTold(undefined);
        done();
      } catch (error) {
        const failure = failureOf(error);
        if (failure === undefined) throw error;
        setTold(failure.unreachable ? t('unreachable') : failure.message);
        if (failure.unreachable) return;
      }
      router.refresh();
    });
  return { busy, told, act };
}

function send({ changeSets }: MithaqClient, { id, revision }: Which, { act, note }: { act: Act; note: string }): Promise<unknown> {
  const which = { id: ChangeSetId.parse(id), revision };
  const said = note === '' ? undefined : note;
  switch (act) {
    case 'submit':
      return changeSets.submit.mutate({ ...which, note: said });
    case 'discard':
      return changeSets.discard.mutate(which);
    case 'publish':
      return changeSets.publish.mutate({ ...which, message: said });
    case 'return':
      return changeSets.return.mutate({ ...which, note });
  }
}
