import 'server-only';
import type { ChangeSetList, ChangeSetView, DisputeList, OverviewView, Session, SourceList } from '@mithaq/client';
import type { InterfaceLanguage } from '@mithaq/domain';
import { mayReview } from '../account/may-edit.ts';
import type { Answer } from '../register/answer.ts';
import { ask } from '../register/ask.ts';
import { type AnnouncedNow, announcedNow } from './announced-now.ts';

/** How many of something there are; `more` where they were not counted to the end. */
export interface Counted {
  readonly count: number;
  readonly more: boolean;
}

/** What an editor's first page tells: what is new, and what waits for whom. */
export interface DeskNow {
  readonly overview: OverviewView;
  /** The newest of what waits to be read, and how much there is. */
  readonly inbox: SourceList;
  /** What waits in her own hands, the newest first. */
  readonly mine: SourceList;
  /** Of what came in since she last looked, how much is in her hands. */
  readonly newAndMine: number;
  /** The change sets that are open, those that wait for a reviewer first. */
  readonly open: ChangeSetList;
  /** Change sets that are hers to go on with: those that came back are told apart. */
  readonly toHandIn: readonly ChangeSetView[];
  readonly returned: readonly ChangeSetView[];
  /** Change sets of others that wait for a reviewer, and the caller's own. */
  readonly toReview: Counted;
  readonly handedIn: Counted;
  readonly mayReview: boolean;
  readonly disputes: DisputeList;
  readonly orphans: Counted;
  /** Comments that mention her and that she has not read. */
  readonly mentions: number;
  readonly announced: AnnouncedNow;
}

/** Few enough to be read at once; each list is one link away. */
const shown = { sources: 6, disputes: 3, changeSets: 3 } as const;
/** Of change sets and orphans more are not counted. */
const mostCounted = 50;

export async function deskNow(locale: InterfaceLanguage, session: Session): Promise<Answer<DeskNow>> {
  const [told, announced] = await Promise.all([
    ask(locale, async ({ overview, sources, changeSets, disputes, citations, comments }) => {
      const now = await overview.get.query();
      const since = now.since === undefined ? {} : { since: now.since };
      return {
        now,
        rest: await Promise.all([
          sources.list.query({ waiting: true, limit: shown.sources }),
          sources.list.query({ waiting: true, assignedTo: 'me', limit: shown.sources }),
          sources.list.query({ waiting: true, assignedTo: 'me', limit: 1, ...since }),
          changeSets.list.query({ state: 'draft', mine: true, limit: mostCounted }),
          changeSets.list.query({ state: 'in-review', limit: mostCounted }),
          disputes.list.query({ accepted: false, limit: shown.disputes }),
          citations.orphaned.query({ limit: mostCounted }),
          comments.mentions.query({ unread: true, limit: 1 }),
          changeSets.list.query({ limit: shown.changeSets }),
        ]),
      };
    }),
    announcedNow(locale),
  ]);
  if (told.failure) return told;
  if (announced.failure) return announced;
  const { now, rest } = told.value;
  const [inbox, mine, newAndMine, drafts, inReview, disputes, orphans, mentions, open] = rest;
  const own = inReview.rows.filter((row) => row.mine);
  const counted = (count: number, more: unknown): Counted => ({ count, more: more !== undefined });
  return {
    value: {
      ...{ overview: now, inbox, mine, open, disputes, announced: announced.value },
      mentions: mentions.unread,
      newAndMine: now.since === undefined ? 0 : newAndMine.total,
      toHandIn: drafts.rows.filter((row) => !isReturned(row) && row.size > 0),
      returned: drafts.rows.filter(isReturned),
      toReview: counted(inReview.rows.length - own.length, inReview.next),
      handedIn: counted(own.length, inReview.next),
      mayReview: mayReview(session),
      orphans: counted(orphans.rows.length, orphans.next),
    },
  };
}

function isReturned({ turn }: ChangeSetView): boolean {
  return turn?.what === 'returned';
}
