import { searchAnswer } from '@mithaq/api';
import { Day } from '@mithaq/domain';
import { loadRegister } from '@mithaq/fixtures';
import { createStore, type Store } from '@mithaq/store';
import { startTestCluster } from '@mithaq/store/testing';
import { readCorpus } from './corpus.ts';
import { keysOf, passageNumbers } from './keys.ts';
import { type JudgedQuery, readQueries } from './queries.ts';
import { mean, type Score, scoreOf } from './score.ts';

const verbose = process.argv.includes('--verbose');
const today = Day.parse('2026-01-01');
const parts = process.argv.includes('--tuned') ? (['tuned'] as const) : (['tuned', 'held-back'] as const);

const cluster = await startTestCluster();
const store = createStore({ url: cluster.url });
try {
  await store.migrate();
  await fill(store);
  for (const part of parts) report(part, await ask(store, readQueries(part)));
} finally {
  await store.close();
  await cluster.stop();
}

async function fill({ register }: Store): Promise<void> {
  const { records, texts } = readCorpus();
  const fixtures = loadRegister();
  await register.transact(null, async (writing) => {
    for (const record of [...fixtures.records, ...records]) await writing.save(record);
    for (const statement of fixtures.statements) await writing.saveStatement(statement);
    for (const [source, text] of texts) await writing.attachText(source, text);
  });
}

async function ask({ register }: Store, queries: readonly JudgedQuery[]): Promise<Score[]> {
  const numbers = passageNumbers(readCorpus().texts);
  const scores: Score[] = [];
  for (const judged of queries) {
    const { groups } = await searchAnswer(register, { q: judged.query, limit: 8 }, today);
    scores.push(
      scoreOf(
        judged,
        groups.map(({ hits }) => hits.map((hit) => keysOf(hit, numbers))),
      ),
    );
  }
  return scores;
}

function report(part: string, scores: readonly Score[]): void {
  console.log(`\n${part}: ${scores.length} queries`);
  line('all', scores);
  for (const [name, ofClass] of Map.groupBy(scores, ({ judged }) => judged.class)) line(name, ofClass);
  if (!verbose) return;
  for (const { judged, missing, wrong } of scores) {
    if (missing.length + wrong.length > 0) console.log(`${judged.class} | ${judged.query} | - ${missing.join(' ')} | + ${wrong.join(' ')}`);
  }
}

function line(name: string, scores: readonly Score[]): void {
  const shown = (figure: 'recall' | 'precision' | 'reciprocalRank') => mean(scores, figure).toFixed(3).padStart(7);
  console.log(
    `${name.padEnd(12)}${String(scores.length).padStart(4)}  recall${shown('recall')}  precision${shown('precision')}  mrr${shown('reciprocalRank')}`,
  );
}
