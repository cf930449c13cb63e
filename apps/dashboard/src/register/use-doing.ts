'use client';

import { failureOf } from '@mithaq/client';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState, useTransition } from 'react';

/** Something that a person does to the register, and what came of it. */
interface Doing {
  readonly busy: boolean;
  /** What was refused, in words; the page is as it was. */
  readonly problem: string | undefined;
  /**
   * Does it, and asks for the page anew. Work that leads to another page, or shows itself what came of it, answers `drawn`: nothing is asked
   * for then. @throws what is no refusal of the server
   */
  readonly act: (work: () => Promise<unknown>) => void;
}

/** Does one thing at a time, draws the page anew after it, and says in words what the server refused. */
export function useDoing(): Doing {
  const t = useTranslations('doing');
  const router = useRouter();
  const [busy, start] = useTransition();
  const [problem, setProblem] = useState<string>();
  const act: Doing['act'] = (work) =>
    start(async () => {
      try {
        const answer = await work();
        setProblem(undefined);
        if (answer === 'drawn') return;
      } catch (error) {
        const failure = failureOf(error);
        if (failure === undefined) throw error;
        if (failure.unreachable) return setProblem(t('unreachable'));
        setProblem(failure.category === 'unauthenticated' ? t('signedOut') : failure.message);
        if (failure.category === 'unauthenticated') return;
      }
      router.refresh();
    });
  return { busy, problem, act };
}
