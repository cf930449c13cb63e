'use client';

import dynamic from 'next/dynamic';

/** Who else is here. It is fetched where it is shown, and a reader's page carries nothing of it. */
export const WhoElseIsHere = dynamic(async () => (await import('./who-else.tsx')).WhoElse);
