/** What a response is made from: pieces, and what has to be closed when they are over, however they end. */
export interface Source {
  readonly pieces: AsyncIterable<string | Uint8Array>;
  /** Called once: after the last piece, after a fault, or when whoever took them left, also before the first. */
  readonly close: (fault?: unknown) => Promise<void>;
}

/** Pieces as the body of a response. The next one is made when there is room for it, and none after whoever took them has left. */
export function bodyOf({ pieces, close }: Source): ReadableStream<Uint8Array<ArrayBuffer>> {
  const iterator = pieces[Symbol.asyncIterator]();
  const encoder = new TextEncoder();
  let closed: Promise<void> | undefined;
  const closeOnce = (fault?: unknown): Promise<void> => {
    closed ??= close(fault);
    return closed;
  };
  return new ReadableStream({
    async pull(controller) {
      try {
        const { done, value } = await iterator.next();
        if (!done) return controller.enqueue(typeof value === 'string' ? encoder.encode(value) : new Uint8Array(value));
        await closeOnce();
        controller.close();
      } catch (fault) {
        await closeOnce(fault);
        throw fault;
      }
    },
    async cancel() {
      await iterator.return?.();
      await closeOnce();
    },
  });
}
