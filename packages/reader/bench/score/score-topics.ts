import type { Found } from '../../src/index.ts';
import type { PlacedPassage } from './passage.ts';
import type { Failure, Row, Scored } from './scored.ts';
import { tallyOfSets } from './tally.ts';

/** Scores what a passage is about, in all: its topics, and their groups. */
export function scoreTopics({ id: passage, topics }: PlacedPassage, found: readonly Found[]): Scored {
  const read = found.flatMap((one) => (one.kind === 'clause' || one.kind === 'agreement' ? one.topics : []));
  const [gold, told] = [new Set<string>(topics), new Set<string>(read)];
  const whole = { start: 0, end: 0, exact: '' };
  const failures: Failure[] = [
    ...[...gold].filter((code) => !told.has(code)).map((of): Failure => ({ passage, kind: 'topic', what: 'missed', of, span: whole })),
    ...[...told].filter((code) => !gold.has(code)).map((of): Failure => ({ passage, kind: 'topic', what: 'spurious', of, span: whole })),
  ];
  return { rows: [row('topics of the passage', gold, told), row('  their groups', groupsOf(gold), groupsOf(told))], failures };
}

function row(name: string, gold: ReadonlySet<string>, found: ReadonlySet<string>): Row {
  return { name, tally: tallyOfSets(gold, found), values: {} };
}

function groupsOf(codes: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...codes].map((code) => code.split('.')[0] ?? code));
}
