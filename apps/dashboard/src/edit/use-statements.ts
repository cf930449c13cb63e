'use client';

import type { Standing } from '@mithaq/domain';
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Draftable, Json } from '../keeping/draftable.ts';
import type { Held, Opening } from '../keeping/keeping.ts';
import type { Kept } from '../keeping/use-kept.ts';
import { useOnDevice } from '../keeping/use-on-device.ts';
import { newStatement } from './new-statement.ts';
import { elementsIn, fieldsIn, textIn } from './paths.ts';
import { plainJson } from './plain-json.ts';
import type { AskedStatement } from './record-asked.ts';

/** One statement on the page of a form. */
export interface StatementHere {
  readonly opening: Opening;
  readonly property: string;
  /** As it is being typed. */
  readonly data: Draftable;
  /** Whether it was begun here, and is to be opened. */
  readonly isNew: boolean;
  readonly isLeaving: boolean;
  /** Where it is kept. */
  readonly standing: Kept['standing'];
}

/** The statements about a record as they stand on its form, with those that were begun there. */
export interface Statements {
  readonly all: readonly StatementHere[];
  readonly begin: (said: { readonly property: string; readonly value: Json; readonly standing: Standing }) => void;
  /** Takes in what was typed in one of them. */
  readonly tell: (id: string, now: Pick<StatementHere, 'data' | 'standing'>) => void;
  /** Shows one as to be withdrawn. */
  readonly leave: (id: string) => void;
  /** Takes one away that was given up, and that readers never saw. */
  readonly drop: (id: string) => void;
}

/** Keeps the statements of a form together, each as it is being typed; those that were begun before and never got to the server among them. */
export function useStatements(held: readonly AskedStatement[], record: Draftable): Statements {
  const [all, setAll] = useState(() => held.map(statementHere));
  const subject = textIn(record['id']);
  const { held: onDevice } = useOnDevice();
  useEffect(() => {
    const about = (onDevice ?? []).filter(({ kind, data }) => kind === 'statement' && data['subject'] === subject);
    setAll((before) => [
      ...before,
      ...about.filter((one) => before.every(({ opening }) => opening.subject !== one.subject)).map(begunBefore),
    ]);
  }, [onDevice, subject]);
  const tell = useCallback((id: string, now: Pick<StatementHere, 'data' | 'standing'>) => {
    setAll((before) => before.map((one) => (one.opening.subject === id ? { ...one, ...now } : one)));
  }, []);
  const leave = useCallback((id: string) => {
    setAll((before) => before.map((one) => (one.opening.subject === id ? { ...one, isLeaving: true } : one)));
  }, []);
  const drop = useCallback((id: string) => setAll((before) => before.filter(({ opening }) => opening.subject !== id)), []);
  return useMemo(
    () => ({
      all,
      tell,
      leave,
      drop,
      begin: (said) => {
        const data = newStatement(record, { ...said, source: lastSourceOf(all) });
        const opening = { subject: textIn(data['id']), data, kind: 'statement' as const };
        setAll((before) => [...before, { opening, property: said.property, data, isNew: true, isLeaving: false, standing: 'untouched' }]);
      },
    }),
    [all, tell, leave, drop, record],
  );
}

/** The source that was cited last here: whoever cites again mostly reads on in it. */
function lastSourceOf(all: readonly StatementHere[]): string | undefined {
  const sources = all.flatMap(({ data }) => elementsIn(data['citations']).map((citation) => textIn(fieldsIn(citation)['source'])));
  return sources.findLast((source) => source !== '');
}

/** A statement that is on this device alone. */
function begunBefore({ subject, data }: Held): StatementHere {
  const opening = { subject, data, kind: 'statement' as const };
  return { opening, property: textIn(data['property']), data, isNew: false, isLeaving: false, standing: 'untouched' };
}

function statementHere({ statement, revision, draft, published }: AskedStatement): StatementHere {
  const data = plainJson(statement);
  const opening = { subject: statement.id, data, revision, kind: 'statement' as const, ...(published ? { published } : {}) };
  return { opening, property: statement.property, data, isNew: false, isLeaving: draft?.act === 'withdraw', standing: 'untouched' };
}
