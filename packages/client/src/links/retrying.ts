import type { AppRouter } from '@mithaq/api';
import { type Operation, type OperationResultEnvelope, type OperationResultObserver, TRPCClientError, type TRPCLink } from '@trpc/client';
import { observable, type Unsubscribable } from '@trpc/server/observable';
import { type Pause, pauseAfter } from './pause.ts';

type Failed = TRPCClientError<AppRouter>;
type Told = OperationResultEnvelope<unknown, Failed>;
type Next = Parameters<ReturnType<TRPCLink<AppRouter>>>[0]['next'];

/** What trying again depends on. */
export interface Retrying {
  /** How often a query is asked in all. */
  readonly tries: number;
  /** Gives a number from 0 to 1, so that those who were cut off together do not come back together. */
  readonly jitter: () => number;
}

/**
 * Tries calls again that are worth it (`pauseAfter`); a subscription goes on after the last change that it told. A call whose caller
 * aborted ends at once, also in a pause and beside others in one request, and is not tried again.
 */
export function retrying(means: Retrying): TRPCLink<AppRouter> {
  return () =>
    ({ op, next }) =>
      observable((observer) => {
        const call = new RetriedCall({ op, next, observer, ...means });
        call.begin();
        return () => call.leave();
      });
}

interface Call extends Retrying {
  readonly op: Operation;
  readonly next: Next;
  readonly observer: OperationResultObserver<AppRouter, unknown>;
}

class RetriedCall {
  private readonly call: Call;
  private running: Unsubscribable | undefined;
  private pausing: ReturnType<typeof setTimeout> | undefined;
  private lastEventId: string | undefined;
  private failures = 0;

  constructor(call: Call) {
    this.call = call;
  }

  begin(): void {
    const { signal } = this.call.op;
    signal?.addEventListener('abort', this.abort, { once: true });
    if (signal?.aborted) this.abort();
    else this.attempt();
  }

  leave(): void {
    this.call.op.signal?.removeEventListener('abort', this.abort);
    clearTimeout(this.pausing);
    this.running?.unsubscribe();
  }

  private attempt(): void {
    const { op, next, observer } = this.call;
    this.running = next(goingOnAfter(op, this.lastEventId)).subscribe({
      next: (told) => this.tell(told),
      error: (error) => this.fail(error),
      complete: () => observer.complete(),
    });
  }

  private tell(told: Told): void {
    if (told.result.type !== 'state') this.failures = 0;
    this.lastEventId = idOf(told) ?? this.lastEventId;
    this.call.observer.next(told);
  }

  private fail(error: Failed): void {
    const { op, observer, tries } = this.call;
    this.failures += 1;
    const pause = pauseAfter({ type: op.type, error, failures: this.failures, tries });
    if (pause === undefined) observer.error(error);
    else this.pausing = setTimeout(() => this.attempt(), this.lengthOf(pause));
  }

  private lengthOf({ least, spread }: Pause): number {
    return least + this.call.jitter() * spread;
  }

  private readonly abort = (): void => {
    const { op, observer } = this.call;
    this.leave();
    if (op.type === 'subscription') observer.complete();
    else observer.error(TRPCClientError.from(new DOMException('The caller aborted this call.', 'AbortError')));
  };
}

function goingOnAfter(op: Operation, lastEventId: string | undefined): Operation {
  if (lastEventId === undefined) return op;
  return { ...op, input: { ...(typeof op.input === 'object' ? op.input : {}), lastEventId } };
}

function idOf({ result }: Told): string | undefined {
  return 'id' in result && (result.type === undefined || result.type === 'data') ? result.id : undefined;
}
