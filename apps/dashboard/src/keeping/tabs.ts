import type { Draftable } from './draftable.ts';
import type { Held } from './keeping.ts';

/** What one tab tells the others of this browser. */
export interface News {
  readonly account: string;
  readonly held: Held;
  /** What the server just answered to. */
  readonly sent?: Draftable;
}

export interface Tabs {
  tell(news: News): void;
  listenNoMore(): void;
}

const channelName = 'mithaq-keeping';

/** Speaks with the other tabs of this browser, and with other forms of this page. */
export function tabs(onNews: (news: News) => void): Tabs {
  const channel = new BroadcastChannel(channelName);
  channel.onmessage = ({ data }: MessageEvent<News>) => onNews(data);
  return {
    tell: (news) => channel.postMessage(news),
    listenNoMore: () => {
      channel.onmessage = null;
    },
  };
}

/** Waits until no other tab sends the subject. Says so by `go`, and keeps the turn until `release` is called. */
export async function takeTurn(name: string, go: (release: () => void) => void): Promise<void> {
  const turn = () => new Promise<void>((release) => go(release));
  // Over plain HTTP a browser brings no locks; the server then joins what two tabs send at once.
  await ('locks' in navigator ? navigator.locks.request(`mithaq-keeping ${name}`, turn) : turn());
}
