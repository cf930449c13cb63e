import type { Colleague, MithaqClient } from '@mithaq/client';
import { SuggestionId } from '@mithaq/domain';
import type { OwnActs } from '../live/own-acts.ts';
import type { InboxRow } from './inbox-row.ts';

/** Takes back what was done to one source. */
export type Undo = () => Promise<unknown>;

/** What can be done to sources of the inbox, to each by itself. */
export interface InboxActs {
  /** Says who is to look at it; `null` for nobody. */
  assign(row: InboxRow, to: Colleague | null): Promise<Undo>;
  /** Says that nobody needs to read it, or that somebody does after all. */
  aside(row: InboxRow, aside: boolean): Promise<Undo>;
  /** Rejects what is open in it and of which the reader was less sure than that. */
  rejectBelow(row: InboxRow, below: Doubt): Promise<Undo>;
}

/** Below what a suggestion is doubtful: `medium` leaves out only those of which the reader was hardly sure. */
export type Doubt = 'medium' | 'high';

export function inboxActs(client: MithaqClient, own: OwnActs): InboxActs {
  const means = { client, own };
  return {
    assign: (row, to) => assign(means, row, to),
    aside: (row, aside) => putAside(means, row, aside),
    rejectBelow: (row, below) => rejectBelow(means, row, below),
  };
}

interface Means {
  readonly client: MithaqClient;
  readonly own: OwnActs;
}

async function assign({ client, own }: Means, { ref, assignment }: InboxRow, to: Colleague | null): Promise<Undo> {
  const give = async (person: string | null, revision: number) => {
    own.expect({ announcedAs: ['source-assigned'], subject: ref.id });
    const [answer] = await client.sources.assign.mutate({ sources: [{ source: ref.id, revision }], to: person });
    return answer?.assignment?.revision ?? 0;
  };
  const now = await give(to?.id ?? null, assignment?.revision ?? 0);
  return () => give(assignment?.to?.id ?? null, now);
}

async function putAside({ client, own }: Means, { ref }: InboxRow, aside: boolean): Promise<Undo> {
  const put = (so: boolean) => {
    own.expect({ announcedAs: ['source-put-aside'], subject: ref.id });
    return client.sources.putAside.mutate({ sources: [ref.id], aside: so });
  };
  await put(aside);
  return () => put(!aside);
}

/** As many judgements as one request takes back. */
const portion = 500;

async function rejectBelow({ client, own }: Means, { ref }: InboxRow, below: Doubt): Promise<Undo> {
  const announced = (count: number) => {
    for (let one = 0; one < count; one += 1) own.expect({ announcedAs: ['suggestion-judged'], subject: ref.id });
  };
  const all: { readonly id: string; readonly revision: number }[] = [];
  for (let left = 1; left > 0; ) {
    const answer = await client.suggestions.rejectBelow.mutate({ source: ref.id, below });
    all.push(...answer.rejected);
    announced(answer.rejected.length);
    left = answer.rejected.length === 0 ? 0 : answer.left;
  }
  return async () => {
    announced(all.length);
    for (let from = 0; from < all.length; from += portion) {
      const suggestions = all.slice(from, from + portion).map(({ id, revision }) => ({ id: SuggestionId.parse(id), revision }));
      await client.suggestions.judgeAll.mutate({ source: ref.id, suggestions, verdict: 'open' });
    }
  };
}
