'use client';

import { failureOf, type ThreadView } from '@mithaq/client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useMithaqClient } from '../register/browser-client.ts';
import { threadsHere } from './threads-here.ts';

type Client = ReturnType<typeof useMithaqClient>;

/** Doing something to what was said: whether it is under way, and why it was refused. */
export interface Saying {
  readonly busy: boolean;
  /** What went wrong, in words; empty where nothing did. */
  readonly told: string;
  /** Whether it was done. */
  say(act: (comments: Client['comments']) => Promise<ThreadView>): Promise<boolean>;
}

/** Says something to the server, and shows the thread that it answers with. */
export function useSaying(): Saying {
  const t = useTranslations('comments');
  const client = useMithaqClient();
  const [busy, setBusy] = useState(false);
  const [told, setTold] = useState('');
  const say: Saying['say'] = async (act) => {
    setBusy(true);
    setTold('');
    try {
      threadsHere.put(await act(client.comments));
      return true;
    } catch (error) {
      const failure = failureOf(error);
      const isUnanswered = failure === undefined || failure.unreachable;
      setTold(isUnanswered ? t('unreachable') : failure.category === 'conflict' ? t('changedMeanwhile') : failure.message);
      if (!isUnanswered) threadsHere.ask();
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { busy, told, say };
}
