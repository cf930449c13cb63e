type Write = () => Promise<unknown>;

/**
 * Writes one thing after the other. While one is being written only the newest of those that come waits: each says the whole state.
 * @param told whether the device refused the last
 */
export function writer(told: (failed: boolean) => void): (write: Write) => void {
  let isWriting = false;
  let next: Write | undefined;
  const run = async (write: Write) => {
    isWriting = true;
    const failed = await write().then(
      () => false,
      () => true,
    );
    isWriting = false;
    told(failed);
    const waiting = next;
    next = undefined;
    if (waiting) void run(waiting);
  };
  return (write) => {
    if (isWriting) next = write;
    else void run(write);
  };
}
