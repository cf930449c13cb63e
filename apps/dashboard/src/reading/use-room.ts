'use client';

import type { PassageView, ProposalView, SourcePage, SuggestionView } from '@mithaq/client';
import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { type Choosing, useChoosing } from '../choosing/use-choosing.ts';
import { type Orphan, type OrphanDesk, useOrphans } from '../orphans/use-orphans.ts';
import { type Act, did, forgot, type Judged } from './acts.ts';
import { leftOutSuggestions } from './left-out.ts';
import type { Lit } from './marks.ts';
import { paragraphsOf } from './paragraphs.ts';
import type { Span } from './spans.ts';
import { bringIntoView } from './use-addressed-passage.ts';
import { type AsideHere, useAside, useForgottenWhenJudged } from './use-aside.ts';
import { type JudgingDesk, useJudging } from './use-judging.ts';
import { type Looking, useLooking } from './use-looking.ts';
import { type PastHere, usePast } from './use-past.ts';
import { type ProposalWalk, useProposalWalk } from './use-proposal-walk.ts';
import { type ProposalDesk, useProposals } from './use-proposals.ts';
import { useQueue } from './use-queue.ts';
import { useUndo } from './use-undo.ts';
import { useWhole } from './use-whole.ts';
import { useWriting, type WritingDesk } from './use-writing.ts';

/** What is being made out of chosen words: a new record, a link to one, a citation for a field; in the place of a suggestion, where one is named. */
export interface Bench {
  readonly tool: 'make' | 'link' | 'cite';
  readonly span: Span;
  readonly suggestion?: SuggestionView | undefined;
}

/** Everything that goes on in the reading room. */
export interface Room {
  readonly source: SourcePage;
  readonly text: string;
  readonly judges: boolean;
  readonly desk: JudgingDesk;
  readonly proposals: ProposalDesk;
  readonly writing: WritingDesk;
  readonly walk: ProposalWalk;
  readonly choosing: Choosing;
  readonly orphans: OrphanDesk;
  readonly past: PastHere['past'];
  /** The suggestion that is judged just now. */
  readonly current: SuggestionView | undefined;
  readonly aside: readonly string[];
  /** The suggestions that were left out of what was accepted: nothing leads there by itself. */
  readonly leftOut: ReadonlySet<string>;
  readonly passage: PassageView | undefined;
  readonly lit: Lit | undefined;
  readonly bench: Bench | undefined;
  choose(id: string | undefined): void;
  step(by: 1 | -1): void;
  judge(judged: Judged): void;
  later(): void;
  /** Remembers what was done, so that it can be taken back. */
  note(act: Act | undefined): void;
  undo(): void;
  redo(): void;
  /** Accepts or rejects the proposal that is open. */
  acceptWhole(): void;
  rejectWhole(): void;
  /** Puts the proposal that is open off. */
  laterWhole(): void;
  /** Turns to what is told of a place in the text. */
  look(at?: Span): void;
  /** Turns to the proposal that is open now, which tells of a place in the text. */
  turn(at: Span | undefined): void;
  hover(passage: PassageView | undefined): void;
  open(passage: PassageView): void;
  /** Words that the address names, and no published statement cites. */
  readonly stretch: Span | undefined;
  showStretch(stretch: Span): void;
  setBench(bench: Bench | undefined): void;
  /** Turns to a passage that lost its place. */
  lookAtOrphan(orphan: Orphan | undefined): void;
  /** Shows a stretch of the text as chosen words. */
  show(span: Span): void;
  /** Says that the passage that is looked at stands here now. */
  anchor(span: Span): void;
  /** Leaves it out of its statement. */
  leaveOrphanOut(note: string): void;
  /** The change set where what is made of this source goes, as far as there is one. */
  changeSet(): string | undefined;
}

interface Panes {
  readonly room: RefObject<HTMLElement | null>;
  readonly text: RefObject<HTMLElement | null>;
}

export function useRoom(source: SourcePage, text: string, pane: Panes): Room {
  const { row } = source;
  const judges = source.suggestions.length > 0;
  const queue = useQueue();
  const remembered = usePast(row.ref.id);
  const desk = useJudging(row.ref.id, source.suggestions, queue);
  const stamp = useMemo(() => stampOf(source.suggestions), [source.suggestions]);
  const proposals = useProposals(row.ref.id, { active: judges, stamp, queue, judging: desk });
  const putOff = useAside(row.ref.id);
  useForgottenWhenJudged(putOff, { suggestions: desk.suggestions, list: proposals.list });
  const walk = useProposalWalk(proposals, putOff.aside.proposals);
  const changeSets = useChangeSets(remembered, desk.suggestions, proposals);
  const writing = useWriting({ title: titleOf(source), changeSets, judge: desk.judge, queue });
  const [bench, setBench] = useState<Bench>();
  const paragraphs = useMemo(() => paragraphsOf(text), [text]);
  const choosing = useChoosing({ text, paragraphs, pane: pane.text, active: bench === undefined });
  const leftOut = useMemo(() => leftOutSuggestions(proposals.list), [proposals.list]);
  const at = useLooking(source, { desk, putOff, leftOut, walk, room: pane.room, text: pane.text });
  const orphans = useOrphans({ source: row.ref.id, text, active: true, writing });
  const judging = useActs({ remembered, putOff, desk, proposals, writing, at, walk });
  return {
    ...at,
    ...judging,
    ...orphanActs({ orphans, choosing, walk, note: judging.note, look: at.look }),
    ...{ source, text, judges, desk, proposals, writing, walk, choosing, orphans, bench, setBench },
    past: remembered.past,
    aside: putOff.aside.suggestions,
    leftOut,
    lit: litBy(at, walk),
    changeSet: () => changeSets()[0],
  };
}

interface OrphanParts extends Pick<Room, 'orphans' | 'choosing' | 'walk' | 'note' | 'look'> {}

/** What is done with passages that lost their place. */
function orphanActs({
  orphans,
  choosing,
  walk,
  note,
  look,
}: OrphanParts): Pick<Room, 'lookAtOrphan' | 'show' | 'anchor' | 'leaveOrphanOut'> {
  return {
    lookAtOrphan: (orphan) => {
      if (orphan === undefined) return;
      look();
      walk.leave();
      bringIntoView('[data-orphan-open]', document.body);
    },
    show: (span) => choosing.choose(span),
    anchor: (span) => {
      choosing.leave();
      void orphans.take(span).then(note);
    },
    leaveOrphanOut: (why) => void orphans.leaveOut(why).then(note),
  };
}

interface Desks {
  readonly remembered: PastHere;
  readonly putOff: AsideHere;
  readonly desk: JudgingDesk;
  readonly proposals: ProposalDesk;
  readonly writing: WritingDesk;
  readonly at: Looking;
  readonly walk: ProposalWalk;
}

type Doings = Pick<Room, 'note' | 'judge' | 'later' | 'undo' | 'redo' | 'acceptWhole' | 'rejectWhole' | 'laterWhole'>;

/** What an editor does, each of it remembered so that it can be taken back. */
function useActs({ remembered, putOff, desk, proposals, writing, at, walk }: Desks): Doings {
  const { change } = remembered;
  const { current } = at;
  const noting = (act: Act) => change((past) => did(past, act));
  /** On to the next one: what is open after this one, which is not open any more. */
  const goOn = (from: string) => {
    const next = at.after(from);
    at.lead(next === from ? undefined : next);
  };
  const judge = (to: Judged) => {
    if (current === undefined || (desk.isSaving(current.id) && to.verdict === current.standing)) return;
    const act: Act = { kind: 'judged', id: current.id, words: { und: current.exact }, from: judgedOf(current), to };
    noting(act);
    void desk.judge(current.id, to).then((sent) => {
      if (sent !== 'saved') change((past) => forgot(past, act));
    });
    if (to.verdict !== 'open') goOn(current.id);
  };
  const later = () => {
    if (current?.standing !== 'open') return;
    const next = at.after(current.id);
    putOff.put('suggestions', current.id);
    noting({ kind: 'aside', id: current.id, words: { und: current.exact } });
    desk.tell({ kind: 'aside', words: current.exact });
    at.lead(next);
  };
  const note = (act: Act | undefined) => {
    if (act !== undefined) noting(act);
  };
  const putWholeOff = ({ key, title }: ProposalView) => {
    putOff.put('proposals', key);
    noting({ kind: 'asideWhole', key, words: title });
    at.turn(walk.goOn());
  };
  const whole = useWhole(proposals, walk, { note, putOff: putWholeOff });
  const { undo, redo } = useUndo(remembered, { desk, proposals, writing, putOff }, (act) => {
    if (act.kind === 'judged' || act.kind === 'aside') at.choose(act.id);
    else if (act.kind === 'asideWhole') at.turn(walk.choose(act.key));
    else if (act.kind === 'written' && act.suggestion !== undefined) at.choose(act.suggestion);
  });
  return {
    note,
    judge,
    later,
    undo,
    redo,
    acceptWhole: () => whole('accept'),
    laterWhole: () => whole('later'),
    rejectWhole: () => whole('reject'),
  };
}

/** A suggestion's judgement, as it would be made again. */
function judgedOf({ standing, chosen, drafted }: SuggestionView): Judged {
  return { verdict: standing, ...(chosen === undefined || drafted !== undefined ? {} : { record: chosen.id }) };
}

function litBy({ passage, stretch, current }: Looking, walk: ProposalWalk): Lit | undefined {
  const shown = passage ?? stretch;
  if (shown) return { start: shown.start, end: shown.end, attention: false };
  const told = walk.isActive ? walk.told : current;
  return told && { start: told.start, end: told.end, attention: true };
}

/** The change sets where something of this source went already, what was done here last first. */
function useChangeSets({ now }: PastHere, suggestions: readonly SuggestionView[], { list }: ProposalDesk): () => readonly string[] {
  const here = useRef<readonly string[]>([]);
  useEffect(() => {
    const drafted = suggestions.flatMap(({ drafted: what }) => (what === undefined ? [] : [what.changeSet]));
    here.current = [...(list?.accepted ?? []).map(({ changeSet }) => changeSet.id), ...drafted];
  }, [suggestions, list]);
  return useCallback(() => {
    const { done, undone } = now();
    const acts = [...undone, ...done].flatMap((act) => ('changeSet' in act ? [act.changeSet] : []));
    return [...new Set([...acts.toReversed(), ...here.current])];
  }, [now]);
}

function titleOf({ row: { ref } }: SourcePage): string {
  return Object.values(ref.label)[0] ?? ref.slug;
}

/** What stands for the suggestions as the page has them: it is another one as soon as one of them was judged. */
function stampOf(suggestions: SourcePage['suggestions']): string {
  return `${suggestions.length} ${suggestions.reduce((sum, { revision }) => sum + revision, 0)}`;
}
