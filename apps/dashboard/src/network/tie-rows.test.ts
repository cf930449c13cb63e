import { expect, test } from 'vitest';
import { sampleNetwork } from '../samples/network.ts';
import { byActor, pageOf, tieGroups } from './tie-rows.ts';

const groups = tieGroups(sampleNetwork(80));

test('ties go outwards, those that lead to a distance before those within it', () => {
  const places = groups.map(({ distance, among }) => distance * 2 + Number(among));
  expect(places).toEqual(places.toSorted((one, other) => one - other));
  for (const { distance, among, rows } of groups)
    for (const { actor, other } of rows) expect([actor.distance, other.distance === distance]).toEqual([distance, among]);
});

test('the ties of an actor follow one another', () => {
  for (const { rows } of groups) {
    const runs = byActor(rows);
    expect(runs.flat()).toEqual(rows);
    expect(new Set(runs.map(([first]) => first?.actor.actor.id)).size).toBe(runs.length);
  }
});

test('the pages of the table join without gap or repeat', () => {
  const { pages } = pageOf(groups, 1, 30);
  const paged = Array.from({ length: pages }, (_, at) => pageOf(groups, at + 1, 30).groups.flatMap(({ rows }) => rows));
  expect(paged.flat()).toEqual(groups.flatMap(({ rows }) => rows));
  expect(paged.slice(0, -1).map((rows) => rows.length)).toEqual(Array.from({ length: pages - 1 }, () => 30));
});
