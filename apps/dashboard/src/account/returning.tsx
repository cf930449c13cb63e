'use client';

import { type ComponentType, useEffect, useState } from 'react';
import { signedOut } from './signed-out.ts';

/** Who was signed in when the page was made. */
export interface Known {
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

type SignInAgain = ComponentType<{ known: Known; onLeave: () => void }>;

/**
 * The way back in for whoever is signed out while they work: over the page, which stays as it is with all that was typed. It is fetched
 * when it is needed.
 */
export function Returning({ known }: { known: Known }) {
  const [brought, setBrought] = useState<{ readonly SignInAgain: SignInAgain }>();
  useEffect(() => {
    const ask = () => void import('./sign-in-again.tsx').then(setBrought, () => undefined);
    document.addEventListener(signedOut, ask);
    return () => document.removeEventListener(signedOut, ask);
  }, []);
  return brought && <brought.SignInAgain known={known} onLeave={() => setBrought(undefined)} />;
}
