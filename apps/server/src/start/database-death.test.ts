import { StartError } from '@mithaq/store';
import { pino } from 'pino';
import { expect, test } from 'vitest';
import { tellOfDeath, tellOfRestart } from './database-death.ts';
import type { Report } from './report.ts';

function listeners() {
  const logged: string[] = [];
  const reports: Report[] = [];
  const log = pino({ level: 'info' }, { write: (line: string) => void logged.push(line) });
  const levels = () => logged.map((line) => JSON.parse(line)).map(({ level, msg }) => [level, msg]);
  return { log, report: (report: Report) => void reports.push(report), levels, reports };
}

test('a database that ended for good is logged and reported, in both languages and with what to do', () => {
  const told = listeners();
  const why = new StartError('died', { log: '/data/postgresql.log' });
  tellOfDeath(why, told);
  expect(told.levels()).toEqual([[60, why.text.en]]);
  expect(told.reports).toEqual([{ type: 'failed', message: why.text, hint: why.hint }]);
});

test('one that runs again is logged alone', () => {
  const told = listeners();
  const why = new StartError('restarted', { log: '/data/postgresql.log' });
  tellOfRestart(why, told);
  expect([told.levels(), told.reports]).toEqual([[[40, why.text.en]], []]);
});
