'use client';

import type { MithaqClient } from '@mithaq/client';
import { type LocalizedText, taxonomy } from '@mithaq/domain';
import { useEffect, useSyncExternalStore } from 'react';
import { type Heard, heardHere } from '../live/heard-here.ts';
import { useMithaqClient } from '../register/browser-client.ts';

/** A topic as forms offer and name it. */
export interface OfferedTopic {
  readonly code: string;
  readonly label: LocalizedText;
  readonly parent?: string | undefined;
  readonly replacedBy?: string | undefined;
}

/** The topics of the register for the forms of one page: the package's until the register has said its own, which is asked for once, and again when they change. */
class TopicsHere {
  private topics: readonly OfferedTopic[] = taxonomy.topics;
  private readonly listeners = new Set<() => void>();
  private isAsked = false;
  private readonly hearing: Heard;

  constructor(hearing: Heard) {
    this.hearing = hearing;
  }

  readonly seen = (): readonly OfferedTopic[] => this.topics;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  /** Says that a page needs them. */
  want(client: MithaqClient): void {
    if (this.isAsked) return;
    this.isAsked = true;
    this.hearing.hear(({ what }) => {
      if (what === 'taxonomy-changed' || what === 'started-over') void this.ask(client);
    });
    void this.ask(client);
  }

  /** A server that does not answer is told of where something is sent; until then those that are known are offered. */
  private async ask(client: MithaqClient): Promise<void> {
    try {
      const { topics } = await client.taxonomy.get.query();
      this.topics = topics;
      for (const listener of this.listeners) listener();
    } catch {
      this.isAsked = false;
    }
  }
}

const topicsHere = new TopicsHere(heardHere);
const beforeAnybodyAsked = () => taxonomy.topics;

/** The register's topics, in its order. */
export function useTopics(): readonly OfferedTopic[] {
  const client = useMithaqClient();
  useEffect(() => topicsHere.want(client), [client]);
  return useSyncExternalStore(topicsHere.subscribe, topicsHere.seen, beforeAnybodyAsked);
}
