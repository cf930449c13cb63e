import { Failure } from '../register/failure.ts';
import type { Register } from '../register/register.ts';
import type { LiveChange } from '../register/views.ts';
import {
  actorPage,
  agreementList,
  agreementPage,
  eventList,
  eventPage,
  importResult,
  progressOf,
  searchAnswer,
  sourcePage,
  summary,
  topicList,
} from './answers.ts';

/** A register in memory: one record of each kind, known by its slug; everything it was asked is written down. */
export interface FakeRegister extends Register {
  readonly asked: string[];
  /** Tells whoever watches that something changed. */
  readonly change: () => void;
}

export function fakeRegister(instead: Partial<Register> = {}): FakeRegister {
  const asked: string[] = [];
  const queued: { readonly id: string; readonly name: string }[] = [];
  const watchers = new Set<(change: LiveChange) => void>();
  const answer = async <Value>(question: string, value: Value): Promise<Value> => {
    asked.push(question);
    return value;
  };
  const byKey = async <Value>(question: string, key: string, slug: string, value: Value): Promise<Value> => {
    if (key !== slug) throw new Failure('not-found', `No record with this name or id: ${key}`);
    return answer(question, value);
  };
  return {
    asked,
    change: () => {
      for (const tell of watchers) tell({ id: '2', at: '2020-12-15T11:00:00Z', what: 'record-saved', subject: agreementPage.ref });
    },
    summary: () => answer('summary', summary),
    search: (words) => answer(`search ${words}`, searchAnswer(words)),
    agreement: (key, asOf) => byKey(`agreement ${key}${asOf === undefined ? '' : ` ${asOf}`}`, key, agreementPage.ref.slug, agreementPage),
    agreements: () => answer('agreements', agreementList),
    actor: (key) => byKey(`actor ${key}`, key, actorPage.ref.slug, actorPage),
    event: (key) => byKey(`event ${key}`, key, eventPage.row.ref.slug, eventPage),
    eventsAt: () => answer('events', eventList),
    source: (key) => byKey(`source ${key}`, key, sourcePage.row.ref.slug, sourcePage),
    topics: () => answer('topics', topicList),
    import: (file) => answer(`import ${file.name}`, importResult('created')),
    queueImports: async (files, batch = 'batch_1') => {
      asked.push(`queue ${files.map(({ name }) => name).join(' ')}`);
      queued.push(...files.map(({ name }, at) => ({ id: `importfile_${queued.length + at}`, name })));
      return { batch, files: queued.slice(-files.length) };
    },
    followImport: async ({ batch, onProgress }) => {
      asked.push(`follow ${batch}`);
      for (const progress of progressOf(batch, queued)) onProgress(progress);
    },
    watch: (onChange) => {
      watchers.add(onChange);
      return () => watchers.delete(onChange);
    },
    ...instead,
  };
}
