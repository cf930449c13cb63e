import type { Question } from '../ports/pages.ts';
import type { Reading } from '../ports/reading.ts';

/** A reading that notes what it is asked. */
export interface Noted {
  readonly reading: Reading;
  /** Everything that was asked so far; nothing where a question was among it whose answer anything may change. */
  questions(): readonly Question[] | undefined;
}

/** A page made from more questions than this is not worth keeping: almost anything would undo it. */
const most = 4_000;

/** Notes what a reading is asked. Every question that a reading can be asked has its line here. */
export function noted(reading: Reading): Noted {
  const asked = new Set<Question>();
  let isOpen = false;
  const note = (...questions: readonly Question[]) => {
    for (const question of questions) asked.add(question);
  };
  const open = () => {
    isOpen = true;
  };
  return {
    questions: () => (isOpen || asked.size > most ? undefined : [...asked]),
    reading: {
      find: async (kind, key) => {
        const held = await reading.find(kind, key);
        // By its id a record may be found that stands for the one that had it.
        note(`slug:${kind}:${key}`, `entry:${key}`, ...(held ? [`entry:${held.record.id}` as const] : []));
        return held;
      },
      records: (ids) => {
        note(...ids.map((id): Question => `entry:${id}`));
        return reading.records(ids);
      },
      revisionsOf: (ids) => {
        note(...ids.map((id): Question => `entry:${id}`));
        return reading.revisionsOf(ids);
      },
      referring: (kind, to, property) => {
        note(...to.map((id): Question => `referring:${kind}:${id}`));
        return reading.referring(kind, to, property);
      },
      referringCounts: (kind, to, property) => {
        note(...to.map((id): Question => `referring:${kind}:${id}`));
        return reading.referringCounts(kind, to, property);
      },
      all: (kind) => {
        note(`all:${kind}`);
        return reading.all(kind);
      },
      statementsAbout: (subjects) => {
        note(...subjects.map((id): Question => `about:${id}`));
        return reading.statementsAbout(subjects);
      },
      statementsCiting: (source) => {
        note(`citing:${source}`);
        return reading.statementsCiting(source);
      },
      texts: (sources) => {
        note(...sources.map((id): Question => `text:${id}`));
        return reading.texts(sources);
      },
      attached: (sources) => {
        note(...sources.map((id): Question => `text:${id}`));
        return reading.attached(sources);
      },
      list: (kind, conditions, window) => {
        open();
        return reading.list(kind, conditions, window);
      },
      statements: (conditions, window) => {
        open();
        return reading.statements(conditions, window);
      },
      statementsInDispute: () => {
        open();
        return reading.statementsInDispute();
      },
      sourceBySha256: (sha256) => {
        open();
        return reading.sourceBySha256(sha256);
      },
      suggestionsOf: (sources) => {
        open();
        return reading.suggestionsOf(sources);
      },
      suggestionTallies: (sources, mostMarks) => {
        open();
        return reading.suggestionTallies(sources, mostMarks);
      },
      suggestion: (id) => {
        open();
        return reading.suggestion(id);
      },
      waiting: (...given) => {
        open();
        return reading.waiting(...given);
      },
      assignments: (sources) => {
        open();
        return reading.assignments(sources);
      },
      search: (...given) => {
        open();
        return reading.search(...given);
      },
      daySpans: (...given) => {
        open();
        return reading.daySpans(...given);
      },
      counts: () => {
        open();
        return reading.counts();
      },
      changesAfter: (...given) => {
        open();
        return reading.changesAfter(...given);
      },
      changesAbout: (...given) => {
        open();
        return reading.changesAbout(...given);
      },
      taxonomy: () => {
        note('all:topic');
        return reading.taxonomy();
      },
      addresses: (...given) => {
        open();
        return reading.addresses(...given);
      },
    },
  };
}
