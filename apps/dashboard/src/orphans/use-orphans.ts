'use client';

import type { MithaqClient, OrphanView } from '@mithaq/client';
import { type InterfaceLanguage, MithaqError, type Statement } from '@mithaq/domain';
import { useEffect, useState } from 'react';
import { useLocale } from '../i18n/use-locale.ts';
import type { Act } from '../reading/acts.ts';
import type { Span } from '../reading/spans.ts';
import type { WritingDesk } from '../reading/use-writing.ts';
import { useMithaqClient } from '../register/browser-client.ts';
import { anchored, without } from './anchored.ts';

/** A passage that lost its place, and whether somebody drafted what becomes of it. */
export interface Orphan extends OrphanView {
  readonly key: string;
  readonly isDrafted: boolean;
}

/** The passages of one source that lost their place when its text was revised, and what can be done with each. */
export interface OrphanDesk {
  readonly rows: readonly Orphan[];
  /** The one that is looked at; it waits for a place. */
  readonly current: Orphan | undefined;
  readonly isActive: boolean;
  readonly problem: string | undefined;
  /** Turns to them, or goes on to the next one that waits. */
  next(): Orphan | undefined;
  choose(key: string): Orphan | undefined;
  leave(): void;
  /** Says that the passage stands here now. */
  take(span: Span): Promise<Act | undefined>;
  /** Leaves the passage out of its statement; of its last one it is said in public why. */
  leaveOut(note: string): Promise<Act | undefined>;
}

interface Asked {
  readonly source: string;
  readonly text: string;
  readonly active: boolean;
  readonly writing: WritingDesk;
}

export function useOrphans({ source, text, active, writing }: Asked): OrphanDesk {
  const client = useMithaqClient();
  const language = useLocale();
  const rows = useRows({ source, active, written: writing.news });
  const [at, setAt] = useState<string>();
  const [isActive, setIsActive] = useState(false);
  const [problem, setProblem] = useState<string>();
  const waiting = rows.filter(({ isDrafted }) => !isDrafted);
  const current = rows.find(({ key }) => key === at) ?? waiting[0];

  const choose = (key: string | undefined) => {
    setAt(key);
    setIsActive(key !== undefined);
    setProblem(undefined);
    return rows.find((one) => one.key === key);
  };
  const write = async (change: (statement: Statement) => Statement) => {
    if (current === undefined) return undefined;
    try {
      const entry = change(await statementOf(client, current));
      const act = await writing.write({ entries: [entry], words: { [current.source.language]: current.exact } });
      if (act !== undefined) choose(waiting.find(({ key }) => key !== current.key)?.key);
      return act;
    } catch (error) {
      setProblem(problemOf(error, language));
      return undefined;
    }
  };
  return {
    rows,
    current,
    isActive: isActive && current !== undefined,
    problem,
    next: () => {
      const place = waiting.findIndex(({ key }) => key === current?.key);
      return choose((isActive ? waiting[(place + 1) % waiting.length] : (current ?? waiting[0]))?.key);
    },
    choose,
    leave: () => setIsActive(false),
    take: (span) => write((statement) => anchored(statement, current?.citation ?? 0, { text, span })),
    leaveOut: (note) => write((statement) => without(statement, current?.citation ?? 0, { note, language })),
  };
}

function problemOf(error: unknown, language: InterfaceLanguage): string {
  return error instanceof MithaqError ? error.messageIn(language) : String(error);
}

/** Every orphan of a source, with whether its statement is drafted already. */
function useRows({ source, active, written }: Pick<Asked, 'source' | 'active'> & { written: WritingDesk['news'] }): readonly Orphan[] {
  const client = useMithaqClient();
  const [rows, setRows] = useState<readonly Orphan[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: they are asked for anew whenever something was drafted
  useEffect(() => {
    if (!active) return;
    let isLeft = false;
    orphansOf(client, source).then(
      (found) => !isLeft && setRows(found),
      () => undefined,
    );
    return () => {
      isLeft = true;
    };
  }, [client, source, active, written]);
  return rows;
}

async function orphansOf(client: MithaqClient, source: string): Promise<readonly Orphan[]> {
  const { rows } = await client.citations.orphaned.query({ source, limit: 200 });
  const subjects = new Map(rows.map(({ subject }) => [subject.id, subject]));
  const drafted = new Set<string>();
  for (const { id, record: kind } of subjects.values()) {
    const { statements } = await client.records.get.query({ kind, key: id, view: 'working' });
    for (const { statement, draft } of statements) if (draft !== undefined) drafted.add(statement.id);
  }
  return rows.map((row) => ({ ...row, key: `${row.statement} ${row.citation}`, isDrafted: drafted.has(row.statement) }));
}

/** A statement as editors have it. @throws RangeError of one that is gone */
async function statementOf(client: MithaqClient, { subject, statement: id }: OrphanView): Promise<Statement> {
  const { statements } = await client.records.get.query({ kind: subject.record, key: subject.id, view: 'working' });
  const held = statements.find(({ statement }) => statement.id === id);
  if (held === undefined) throw new MithaqError('not-found', { key: id });
  return held.statement;
}
