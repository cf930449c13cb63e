'use client';

import { failureOf } from '@mithaq/client';
import { ChangeSetId, RecordId, StatementId } from '@mithaq/domain';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Opening } from '../keeping/keeping.ts';
import { useMithaqClient } from '../register/browser-client.ts';
import type { StatementHere, Statements } from './use-statements.ts';

interface Within {
  readonly changeSet: string | undefined;
  readonly statements: Statements;
}

/** Proposes that a record or a statement be withdrawn, of those that readers see. */
export function useWithdrawal({ changeSet, statements }: Within) {
  const t = useTranslations('edit');
  const client = useMithaqClient();
  const [told, setTold] = useState<string>();
  const [isLeaving, setLeaving] = useState(false);
  const send = async ({ subject, revision }: Opening) => {
    const id = subject.startsWith('statement_') ? StatementId.parse(subject) : RecordId.parse(subject);
    try {
      await client.drafts.withdraw.mutate({
        subject: id,
        ...(revision === undefined ? {} : { from: revision }),
        ...(changeSet === undefined ? {} : { changeSet: ChangeSetId.parse(changeSet) }),
      });
      setTold(undefined);
      return true;
    } catch (error) {
      const failure = failureOf(error);
      if (failure === undefined) throw error;
      setTold(failure.unreachable ? t('unreachable') : failure.message);
      return false;
    }
  };
  return {
    told,
    isLeaving,
    withdraw: (opening: Opening) => void send(opening).then(setLeaving),
    withdrawStatement: ({ opening }: StatementHere) => void send(opening).then((done) => done && statements.leave(opening.subject)),
  };
}
