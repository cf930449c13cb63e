import { expect, test } from 'vitest';
import { scorePassage } from './halves.ts';
import { place } from './passage.ts';
import { failureCountsOf, failureLinesOf, tableOf } from './report.ts';
import { known, mention, passage, text } from './testing.ts';

const placed = place(passage);
const scored = scorePassage(placed, [mention('السودان', known('kiir'))]);

test('the table has a line for each kind, with counts, figures and values', () => {
  const line = tableOf(scored).find((line) => line.startsWith('mentions'));
  expect(line).toBe('mentions                   4     1 | 100.0  25.0  40.0 | 100.0  25.0  40.0 | referent 0.0 of 1');
});

test('counts of failures give no words of the passage', () => {
  const lines = failureCountsOf(scored);
  expect(lines).toContain('     1  mention    wrong     known state');
  expect(lines.join('\n')).not.toMatch(/\p{Script=Arabic}/u);
});

test('a failure is shown between the words around it', () => {
  expect(failureLinesOf(scored, [placed])).toContain(
    'small: mention wrong known state (sd (known state), read as kiir (known person)) …وقعت ⟦السودان⟧ ومصر أمس اتفاقا في جوبا بحضور سلفا كير…',
  );
  expect(text).toContain('السودان');
});
