'use client';

import { useEffect, useState } from 'react';
import { useMithaqClient } from '../register/browser-client.ts';
import { type Called, calledApart } from './people-in-text.ts';

let asked: Promise<readonly Called[]> | undefined;

/** Everybody who can be mentioned; nobody until that is known. Asked once a page, and again where it failed. */
export function usePeople(): readonly Called[] {
  const client = useMithaqClient();
  const [people, setPeople] = useState<readonly Called[]>([]);
  useEffect(() => {
    let isHere = true;
    asked ??= client.people.mentionable.query().then(calledApart);
    asked
      .then((known) => isHere && setPeople(known))
      .catch(() => {
        asked = undefined;
      });
    return () => {
      isHere = false;
    };
  }, [client]);
  return people;
}
