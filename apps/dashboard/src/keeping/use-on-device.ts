import { useEffect, useState } from 'react';
import { useAccount } from './account.tsx';
import { type Aside, deviceOf } from './device.ts';
import type { Held } from './keeping.ts';

interface OnDevice {
  /** What the server lacks, as it was when the page was opened; nothing while the device is asked. */
  readonly held: readonly Held[] | undefined;
  readonly asides: readonly Aside[];
  /** Whether the device cannot be read. */
  readonly failed: boolean;
  readonly refresh: () => void;
}

/** What this device holds of whoever is signed in. */
export function useOnDevice(): OnDevice {
  const { id } = useAccount();
  const [held, setHeld] = useState<readonly Held[]>();
  const [asides, setAsides] = useState<readonly Aside[]>([]);
  const [failed, setFailed] = useState(false);
  const [asked, setAsked] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked anew when somebody says so
  useEffect(() => {
    const device = deviceOf(id);
    Promise.all([device.all(), device.asides()]).then(
      ([all, put]) => {
        setHeld((before) => before ?? all);
        setAsides(put);
      },
      () => setFailed(true),
    );
  }, [id, asked]);
  return { held, asides, failed, refresh: () => setAsked((times) => times + 1) };
}
