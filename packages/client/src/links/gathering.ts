import type { AppRouter } from '@mithaq/api';
import type { OperationLink, TRPCLink } from '@trpc/client';
import { observable, type Unsubscribable } from '@trpc/server/observable';

/** How a call goes that nothing else is asked beside, and how several go that are asked at once. */
export interface Ways {
  readonly alone: TRPCLink<AppRouter>;
  readonly together: TRPCLink<AppRouter>;
}

type Way = OperationLink<AppRouter>;

/**
 * Sends a call that is asked alone as it is: the server may have its answer ready as plain JSON. Calls that are asked at once go
 * together, as a stream, so that a slow one does not hold up the others.
 */
export function gathering({ alone, together }: Ways): TRPCLink<AppRouter> {
  return (runtime) => {
    const ways = { alone: alone(runtime), together: together(runtime) };
    let waiting: ((way: Way) => void)[] = [];
    const go = (): void => {
      const ready = waiting;
      waiting = [];
      for (const send of ready) send(ready.length === 1 ? ways.alone : ways.together);
    };
    const gather = (send: (way: Way) => void): void => {
      if (waiting.push(send) === 1) queueMicrotask(go);
    };
    return (call) =>
      observable((observer) => {
        let left = false;
        let running: Unsubscribable | undefined;
        gather((way) => {
          if (!left) running = way(call).subscribe(observer);
        });
        return () => {
          left = true;
          running?.unsubscribe();
        };
      });
  };
}
