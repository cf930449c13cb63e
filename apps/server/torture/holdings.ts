/** What a scenario has made and has to take away: processes, mounts, folders. */
export interface Holdings {
  /** Remembers how to take something away. What came last goes first. @throws Error where the run was ended; then it is taken at once */
  hold(take: () => Promise<void>): void;
  /** Takes everything away; what cannot be is told and does not keep the rest. */
  release(): Promise<void>;
  /** The same, for good: a scenario that is still at something makes nothing more. */
  end(): Promise<void>;
}

export function openHoldings(): Holdings {
  const held: (() => Promise<void>)[] = [];
  let isOver = false;
  const release = async (): Promise<void> => {
    for (let take = held.pop(); take !== undefined; take = held.pop()) await taken(take);
  };
  return {
    release,
    hold: (take) => {
      if (!isOver) return void held.push(take);
      void taken(take);
      throw new Error('the run was ended');
    },
    end: () => {
      isOver = true;
      return release();
    },
  };
}

async function taken(take: () => Promise<void>): Promise<void> {
  await take().catch((fault: unknown) => console.error('Something was left behind:', fault));
}

/** Takes a test folder away, with whatever is still being written in it. */
export const persistently = { recursive: true, force: true, maxRetries: 20, retryDelay: 100 } as const;
