import type { JudgementView, MergeView, MithaqClient, Ref } from '@mithaq/client';
import type { pairFilter } from './pair-fields.ts';

/** Two records that may be one, what speaks for it, and what was judged of them last. */
export interface Pair {
  readonly one: Ref;
  readonly other: Ref;
  readonly reasons: readonly { readonly label: Readonly<Record<string, string>>; readonly values: readonly string[] }[];
  readonly judged?: Pick<JudgementView, 'verdict' | 'by' | 'at'>;
}

/** One page of pairs, or of what is joined. */
export interface Pairs {
  readonly pairs: readonly Pair[];
  readonly merges: readonly MergeView[];
  readonly next: string | undefined;
}

type Asked = ReturnType<typeof pairFilter> & { readonly cursor: string | undefined; readonly limit: number };

/** Asks for the pairs that an address means. */
export async function askPairs(client: MithaqClient, { kind, verdict, about, cursor, limit }: Asked): Promise<Pairs> {
  if (verdict === 'joined')
    return { pairs: [], merges: await client.merges.list.query(about === undefined ? {} : { about }), next: undefined };
  const page = { limit, ...(cursor === undefined ? {} : { cursor }), ...(about === undefined ? {} : { about }) };
  if (verdict === 'open') {
    return { merges: [], ...(await openPairs(client, { kind, ...page })) };
  }
  const { rows, next } = await client.judgements.list.query({ kind, verdict, ...page });
  return { pairs: rows.map(({ one, other, by, at }) => ({ one, other, reasons: [], judged: { verdict, by, at } })), merges: [], next };
}

type Open = Parameters<MithaqClient['merges']['candidates']['query']>[0];

/** How many pages of records are looked through for one page of pairs. */
const mostPages = 10;

/** The next pairs that are there, past pages of records of which none looks like another. */
async function openPairs(client: MithaqClient, asked: NonNullable<Open>): Promise<Pick<Pairs, 'pairs' | 'next'>> {
  let page = asked;
  for (let looked = 1; ; looked += 1) {
    const { rows, next } = await client.merges.candidates.query(page);
    if (rows.length > 0 || next === undefined || looked === mostPages) return { pairs: rows, next };
    page = { ...asked, cursor: next };
  }
}
