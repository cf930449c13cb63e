import { type Half, passagesOf, scorePassages } from './halves.ts';
import { failureCountsOf, failureLinesOf, tableOf } from './report.ts';

/**
 * The gold set, half by half. `--errors` shows every failure of the development half with the words around it; those of the half kept aside
 * are shown by `--held-back-errors` alone, which nobody passes who writes rules.
 */
const asked = new Set(process.argv.slice(2));

tell('development', asked.has('--errors'));
tell('held-back', asked.has('--held-back-errors'));

function tell(half: Half, withErrors: boolean): void {
  const passages = passagesOf(half);
  const words = passages.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  const scored = scorePassages(passages);
  console.log(`\n${half}: ${passages.length} passages, ${words} words\n`);
  for (const line of tableOf(scored)) console.log(line);
  console.log(`\n${half}: failures by kind`);
  for (const line of failureCountsOf(scored)) console.log(line);
  if (!withErrors) return;
  console.log(`\n${half}: every failure`);
  for (const line of failureLinesOf(scored, passages)) console.log(line);
}
