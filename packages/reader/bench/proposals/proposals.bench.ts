import { batchAsked, ofBatch } from '../score/batch.ts';
import { type Half, passagesOf } from '../score/halves.ts';
import { type Accepted, acceptedOf } from './had.ts';
import { proposalsOf } from './proposals.ts';
import { tableOf, together } from './shares.ts';

/**
 * How much of the gold set an editor would have by accepting whole proposals, and how much of what she accepts is right. The totals of both
 * halves; `--errors` shows what fails in the half that is open, and nothing ever shows the other's. `--batch 3` takes the third batch alone.
 */
const words = process.argv.slice(2);
const batch = batchAsked(words);

for (const half of ['development', 'held-back'] as const) tell(half);

function tell(half: Half): void {
  const passages = ofBatch(passagesOf(half), batch);
  const accepted = passages.map((passage) => ({ passage, ...acceptedOf(passage, proposalsOf(passage)) }));
  console.log(`\n${half}: whole proposals of ${passages.length} passages\n`);
  for (const line of tableOf(together(accepted.map(({ had }) => had)))) console.log(line);
  if (half === 'development' && words.includes('--errors')) for (const one of accepted) showFailures(one.passage.id, one);
}

function showFailures(id: string, { failures }: Accepted): void {
  for (const { what, of, span } of failures) console.log(`${id}: ${what} ${of} «${span.exact}»`);
}
