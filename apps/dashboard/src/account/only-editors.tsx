import type { Session } from '@mithaq/client';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Link } from '../navigation/link.ts';
import type { Answer } from '../register/answer.ts';
import { OnlyFor } from './only-for.tsx';

/** The pages of editors, by where their words stand. */
type EditorsPage = 'comments.mentions' | 'edit' | 'inbox' | 'keeping.unsaved' | 'learned' | 'merging' | 'orphans' | 'review' | 'revisions';

interface Parts {
  of: EditorsPage;
  /** Whoever asks, as the register told it. */
  who: Answer<Session>;
}

/** A page of editors, as whoever may not edit is told of it: what nobody has judged or published yet is not shown. */
export async function OnlyEditors({ of, who }: Parts) {
  const t = await getTranslations(of);
  const sources = (words: ReactNode) => <Link href="/sources">{words}</Link>;
  return <OnlyFor title={t('title')} says={t('forEditors')} who={who} why={(signIn) => t.rich('forEditorsWhy', { signIn, sources })} />;
}
