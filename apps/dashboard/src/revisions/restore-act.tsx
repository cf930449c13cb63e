'use client';

import { failureOf } from '@mithaq/client';
import { RecordId, StatementId } from '@mithaq/domain';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState, useTransition } from 'react';
import { z } from 'zod';
import controls from '../controls/controls.module.css';
import { useAwake } from '../controls/use-awake.ts';
import { Link } from '../navigation/link.ts';
import { useMithaqClient } from '../register/browser-client.ts';
import styles from './revisions.module.css';

interface Parts {
  subject: string;
  /** The record itself, or the one that the statement is about. */
  record: string;
  revision: number;
  /** The revision that is there now; absent where there is nothing. */
  from: number | undefined;
  back: string;
  isSame: boolean;
}

interface Draft {
  readonly revision: number;
  readonly changeSet: { readonly id: string; readonly title: string };
}

const Subject = z.union([RecordId, StatementId]);

/** Makes a draft of an earlier revision, and gives that draft up again. */
export function RestoreAct({ subject, record, revision, from, back, isSame }: Parts) {
  const t = useTranslations('revisions');
  const client = useMithaqClient();
  const router = useRouter();
  const awake = useAwake();
  const [draft, setDraft] = useState<Draft>();
  const [told, setTold] = useState('');
  const [busy, start] = useTransition();
  const act = (done: () => Promise<string>) =>
    start(async () => {
      try {
        setTold(await done());
        router.refresh();
      } catch (fault) {
        const failure = failureOf(fault);
        if (failure === undefined) throw fault;
        setTold(failure.unreachable ? t('unreachable') : failure.message);
      }
    });
  const restore = () =>
    act(async () => {
      const saved = await client.records.restore.mutate({
        id: Subject.parse(subject),
        revision,
        from,
        message: t('message', { revision }),
      });
      setDraft({ revision: saved.revision, changeSet: saved.changeSet });
      return '';
    });
  const giveUp = (one: Draft) =>
    act(async () => {
      await client.drafts.discard.mutate({ subject: Subject.parse(subject), from: one.revision });
      setDraft(undefined);
      return t('givenUp');
    });
  return (
    <div className={styles.act}>
      {draft ? (
        <>
          <p role="status">
            {t.rich('restored', {
              set: () => (
                <Link href={`/review/${draft.changeSet.id}`}>
                  <bdi>{draft.changeSet.title}</bdi>
                </Link>
              ),
            })}{' '}
            <Link href={`/edit/${record}`}>{t('goOn')}</Link>
          </p>
          <button type="button" className={controls['button']} disabled={busy} onClick={() => giveUp(draft)}>
            {t('giveUp')}
          </button>
        </>
      ) : (
        <>
          <button
            type="button"
            className={`${controls['button']} ${controls['primary']} ${awake ? '' : controls['asleep']}`}
            disabled={!awake || busy || isSame}
            onClick={restore}
          >
            {t('makeDraft')}
          </button>
          <Link href={back}>{t('not')}</Link>
        </>
      )}
      <p role="alert" className={styles.trouble}>
        {told}
      </p>
    </div>
  );
}
