'use client';

import type { MithaqClient } from '@mithaq/client';
import { useRouter } from 'next/navigation';
import { useLocale } from '../i18n/use-locale.ts';
import { useMithaqClient } from '../register/browser-client.ts';
import { useDoing } from '../register/use-doing.ts';

/** What a decision came to: a change set to go to, or nothing but a judgement. */
type Decided = { readonly changeSet: { readonly id: string } } | undefined;

/** Decides, and goes to the change set that was drawn up. */
export function useDecision() {
  const client = useMithaqClient();
  const router = useRouter();
  const locale = useLocale();
  const { busy, problem, act } = useDoing();
  const decide = (send: (client: MithaqClient) => Promise<Decided>) =>
    act(async () => {
      const decided = await send(client);
      if (decided === undefined) return;
      router.push(`/${locale}/review/${decided.changeSet.id}`);
      return 'drawn';
    });
  return { busy, problem, decide };
}
