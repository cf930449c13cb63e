import { batchAsked, ofBatch } from './batch.ts';
import { type Half, passagesOf, scorePassages } from './halves.ts';
import { failureCountsOf, failureLinesOf, tableOf } from './report.ts';

/**
 * The gold set, half by half. `--errors` shows every failure of the development half with the words around it; those of the half kept aside
 * are shown by `--held-back-errors` alone, which nobody passes who writes rules. `--batch 3` scores and shows the passages of the third batch alone.
 */
const words = process.argv.slice(2);
const asked = new Set(words);
const batch = batchAsked(words);

tell('development', asked.has('--errors'));
tell('held-back', asked.has('--held-back-errors'));

function tell(half: Half, withErrors: boolean): void {
  const passages = ofBatch(passagesOf(half), batch);
  const length = passages.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  const scored = scorePassages(passages);
  console.log(`\n${half}: ${batch === undefined ? '' : `batch ${batch}, `}${passages.length} passages, ${length} words\n`);
  for (const line of tableOf(scored)) console.log(line);
  console.log(`\n${half}: failures by kind`);
  for (const line of failureCountsOf(scored)) console.log(line);
  if (!withErrors) return;
  console.log(`\n${half}: every failure`);
  for (const line of failureLinesOf(scored, passages)) console.log(line);
}
