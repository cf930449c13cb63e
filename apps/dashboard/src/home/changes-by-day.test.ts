import type { Change } from '@mithaq/client';
import { expect, it } from 'vitest';
import { changesByDay } from './changes-by-day.ts';

const change = (id: string, at: string, subject: string): Change => ({
  id,
  at,
  what: 'record-saved',
  subject: { id: subject, record: 'actor', slug: subject, label: {} },
});

it('tells the newest day first, and a record once a day', () => {
  const days = changesByDay([
    change('1', '2026-03-01T10:00:00Z', 'italy'),
    change('2', '2026-03-02T08:00:00Z', 'malta'),
    change('3', '2026-03-02T09:00:00Z', 'italy'),
    change('4', '2026-03-02T09:30:00Z', 'malta'),
  ]);
  expect(days.map(({ day, changes }) => [day, changes.map(({ id }) => id)])).toEqual([
    ['2026-03-02', ['4', '3']],
    ['2026-03-01', ['1']],
  ]);
});
