'use client';

import { type Attendee, createMithaqClient, type StayRequest } from '@mithaq/client';
import { useEffect, useState } from 'react';
import { useMithaqClient } from '../register/browser-client.ts';

/** How often a page says that it is there, in milliseconds: three times in the minute after which nobody counts it any more. */
const every = 20_000;

const nobody: readonly Attendee[] = [];

/** What this window has open: a record, a statement or a change set, by its id. */
export interface Here extends Pick<StayRequest, 'part' | 'property'> {
  readonly subject: string;
}

/**
 * Says that this window has something open, for as long as it is looked at, and answers who else has. A window that is closed or put in the
 * background says so at once; one that gets no answer shows nobody, rather than who was there before.
 */
export function useOthers({ subject, part, property }: Here): readonly Attendee[] {
  const client = useMithaqClient();
  const [others, setOthers] = useState(nobody);
  useEffect(() => {
    const page = pageId();
    let isOver = false;
    const stay = async () => {
      if (document.visibilityState === 'hidden') return;
      const here = { page, subject, part, ...(property === undefined ? {} : { property }) };
      const answer = await client.presence.stay.mutate(here).catch(() => undefined);
      if (isOver) leave(page);
      else setOthers(answer?.others ?? nobody);
    };
    const turn = () => (document.visibilityState === 'hidden' ? leave(page) : void stay());
    const timer = setInterval(() => void stay(), every);
    const close = () => leave(page);
    document.addEventListener('visibilitychange', turn);
    window.addEventListener('pageshow', turn);
    window.addEventListener('focus', turn);
    window.addEventListener('pagehide', close);
    void stay();
    return () => {
      isOver = true;
      clearInterval(timer);
      document.removeEventListener('visibilitychange', turn);
      window.removeEventListener('pageshow', turn);
      window.removeEventListener('focus', turn);
      window.removeEventListener('pagehide', close);
      leave(page);
    };
  }, [client, subject, part, property]);
  return others;
}

function pageId(): string {
  return [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Sent also when the page goes away with it. Where it is lost, a minute says the same. */
function leave(page: string): void {
  void createMithaqClient({ url: '', keepalive: true })
    .presence.leave.mutate({ page })
    .catch(() => undefined);
}
