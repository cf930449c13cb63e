import { recentChanges, registerHoldings } from '../assembly/summary.ts';
import { audienceOf } from '../changes/audience.ts';
import type { Context } from '../context.ts';
import type { Pages } from '../ports/pages.ts';
import { RegisterSummary } from '../views/register.ts';

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/**
 * The register at a glance as readers see it, as JSON in UTF-8. Every passage is counted for it, so the counts are kept until something is
 * published; what changed last is asked each time, since changes are told a moment after they are published. Nothing for an editor, who is
 * told of drafts and suggestions too: those come to be without being published.
 */
export async function keptSummary(pages: Pages, context: Context): Promise<Uint8Array | undefined> {
  if ((await audienceOf(context)) === 'editors') return undefined;
  const { register } = context.world;
  const [holdings, recent] = await Promise.all([keptHoldings(pages), recentChanges(register, 'public', register)]);
  return encoder.encode(JSON.stringify(RegisterSummary.parse({ ...JSON.parse(decoder.decode(holdings)), recent })));
}

function keptHoldings(pages: Pages): Promise<Uint8Array> {
  return pages.answer('register.summary', async (reading) => ({
    body: JSON.stringify(await registerHoldings(reading, 'public')),
    madeFrom: ['register'],
  }));
}
