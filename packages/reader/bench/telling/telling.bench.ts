import { tableOf } from '../score/report.ts';
import { scoreTellings } from './telling.ts';

/** The sentences of our own, part by part; `--errors` shows every failure of the part that rules may be tuned on. */
const withErrors = process.argv.includes('--errors');

for (const part of ['tuned', 'apart'] as const) {
  for (const language of ['ar', 'en'] as const) {
    const scored = scoreTellings(language, part);
    console.log(`\n${language}, ${part}\n`);
    for (const line of tableOf(scored)) console.log(line);
    if (!withErrors || part === 'apart') continue;
    for (const { passage, what, of, span, told } of scored.failures)
      console.log(`${what} ${of} ⟦${span.exact}⟧ ${told ?? ''} — ${passage}`);
  }
}
