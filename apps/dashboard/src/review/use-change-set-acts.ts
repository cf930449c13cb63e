'use client';

import type { MithaqClient } from '@mithaq/client';
import { ChangeSetId } from '@mithaq/domain';
import { useRef } from 'react';
import { actsHere, type OwnAct } from '../live/own-acts.ts';
import { useMithaqClient } from '../register/browser-client.ts';
import { useDoing } from '../register/use-doing.ts';
import type { Act } from './change-set-turn.ts';

interface Which {
  readonly id: string;
  /** As it was seen: another one is refused. */
  readonly revision: number;
}

/** Acts on a change set as it was seen. What comes of it is heard once for each record in it, and is no news to whoever did it. */
export function useChangeSetActs(which: Which) {
  const client = useMithaqClient();
  const { busy, problem, act } = useDoing();
  const last = useRef<OwnAct>(undefined);
  const send = (one: Act, note: string, done: () => void) =>
    act(async () => {
      if (last.current) actsHere.forget(last.current);
      const expected: OwnAct = { announcedAs: announcedAs[one], isMany: true };
      last.current = expected;
      actsHere.expect(expected);
      try {
        await sent(client, which, { act: one, note });
      } catch (error) {
        actsHere.forget(expected);
        throw error;
      }
      done();
    });
  return { busy, problem, act: send };
}

const announcedAs: Readonly<Record<Act, OwnAct['announcedAs']>> = {
  submit: ['draft-submitted'],
  discard: ['draft-discarded', 'suggestion-judged'],
  publish: ['record-saved', 'record-withdrawn', 'source-created'],
  return: ['draft-returned'],
  takeBack: ['draft-returned'],
};

function sent({ changeSets }: MithaqClient, { id, revision }: Which, { act, note }: { act: Act; note: string }): Promise<unknown> {
  const which = { id: ChangeSetId.parse(id), revision };
  const said = note === '' ? undefined : note;
  switch (act) {
    case 'submit':
      return changeSets.submit.mutate({ ...which, note: said });
    case 'discard':
      return changeSets.discard.mutate(which);
    case 'publish':
      return changeSets.publish.mutate({ ...which, message: said });
    case 'return':
      return changeSets.return.mutate({ ...which, note });
    case 'takeBack':
      return changeSets.takeBack.mutate(which);
  }
}
