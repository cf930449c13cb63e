/** An answer that is longer than it may be. */
export class AnswerTooLong extends Error {
  override readonly name = 'AnswerTooLong';
}

/**
 * Fetches an address and reads the answer to its end, so many bytes at most. It follows no redirect: what is sent bears a key, and a text that
 * may not be public, for one address alone.
 * @throws AnswerTooLong
 */
export function boundedFetch(most: number): typeof fetch {
  return async (input, init) => {
    const answer = await fetch(input, { ...init, redirect: 'error' });
    const bytes = await bytesOf(answer, most);
    return new Response(bytes.byteLength === 0 ? null : bytes, {
      status: answer.status,
      statusText: answer.statusText,
      headers: answer.headers,
    });
  };
}

async function bytesOf({ body }: Response, most: number): Promise<Uint8Array<ArrayBuffer>> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of body ?? []) {
    size += piece.byteLength;
    // Leaving the loop ends the connection.
    if (size > most) throw new AnswerTooLong();
    pieces.push(piece);
  }
  return Uint8Array.from(Buffer.concat(pieces));
}
