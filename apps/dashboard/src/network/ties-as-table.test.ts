import { expect, test } from 'vitest';
import { sampleNetwork } from '../samples/network.ts';
import { tieGroups } from './tie-rows.ts';
import { tiesAsTable } from './ties-as-table.ts';

const network = sampleNetwork(80);

test('every tie is a line, in the order of the table on the page, with as many cells as there are heads', () => {
  const { heads, rows } = tiesAsTable(network, 'en');
  const shown = tieGroups(network).flatMap((group) => group.rows.map(({ tie, actor }) => [tie.kind, actor.distance]));
  expect(shown).toHaveLength(network.ties.length);
  expect(rows.map((row) => [row[2], row[8]])).toEqual(shown);
  expect(new Set(rows.map((row) => row.length))).toEqual(new Set([heads.length]));
});

test('where nobody was asked about there are heads alone', () => {
  expect(tiesAsTable(undefined, 'ar').rows).toEqual([]);
});
