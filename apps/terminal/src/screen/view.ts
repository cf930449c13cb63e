import { describeKind } from '@mithaq/domain';
import { type Block, gap, paragraph } from '../document/block.ts';
import { ends, print } from '../document/print.ts';
import { groupTitle, hitLines, nothingFound } from '../document/search.ts';
import type { Failure } from '../register/failure.ts';
import type { Setting } from '../text/layout.ts';
import { beside, blank, type Line, type Span } from '../text/line.ts';
import { noServer } from '../words/no-server.ts';
import type { PhraseKey } from '../words/phrases.ts';
import { directionOfText, localized, type Voice } from '../words/voice.ts';
import { bindings } from './keys.ts';
import { answerOf, type Page, type State } from './state.ts';

/** The whole screen, line by line, and how far its body can scroll. */
export interface Frame {
  readonly lines: readonly Line[];
  readonly scrollLimit: number;
  /** How many lines the body has room for. */
  readonly bodyHeight: number;
}

const margin = 1;

/** What is on the screen: a head, a hairline, the body, and the keys at hand. One row stays free so that nothing scrolls. */
export function frameOf(state: State, voice: Voice): Frame {
  const head = [...headOf(state, voice), hairline(state)];
  const foot = [hairline(state), footOf(state, voice)];
  const bodyHeight = bodyRoom(state, head.length - 1);
  const { lines, top } = bodyOf(state, voice, bodyHeight);
  const shown = lines.slice(top, top + bodyHeight);
  const rest = Array.from({ length: bodyHeight - shown.length }, () => blank(0));
  return {
    lines: [...head, ...shown.map((line) => beside(blank(margin), line)), ...rest, ...foot],
    scrollLimit: Math.max(0, lines.length - bodyHeight),
    bodyHeight,
  };
}

/** How many lines are left for the body under a head of so many lines, with a hairline under it and two lines at the foot. */
function bodyRoom({ rows }: State, headLines: number): number {
  return Math.max(1, rows - 1 - headLines - 3);
}

interface Body {
  readonly lines: readonly Line[];
  /** The first line in the window. */
  readonly top: number;
}

function bodyOf(state: State, voice: Voice, height: number): Body {
  if (state.help) return { lines: printed(helpBlocks(voice), state, voice), top: 0 };
  if (state.detail) return detailBody(state, state.detail, voice, height);
  return state.found.phase === 'idle' ? { lines: printed(welcome(state, voice), state, voice), top: 0 } : hitsBody(state, voice, height);
}

function detailBody(state: State, { page, scroll }: NonNullable<State['detail']>, voice: Voice, height: number): Body {
  if (page.phase === 'loading') return { lines: printed([faint(voice.say('loading'))], state, voice), top: 0 };
  if (page.phase === 'failed') return { lines: printed(failureBlocks(page.failure, voice), state, voice), top: 0 };
  const lines = pageLines(page.value, state, voice);
  return { lines, top: Math.min(scroll, Math.max(0, lines.length - height)) };
}

interface SetPage extends Setting {
  readonly lines: readonly Line[];
}

/** How each page was set last: scrolling sets nothing anew. */
const setPages = new WeakMap<Page, SetPage>();

function pageLines(page: Page, state: State, voice: Voice): readonly Line[] {
  const room = roomOf(state, voice);
  const held = setPages.get(page);
  if (held && held.width === room.width && held.mode === room.mode && held.direction === room.direction) return held.lines;
  const lines = print(page(voice), room);
  setPages.set(page, { ...room, lines });
  return lines;
}

function hitsBody(state: State, voice: Voice, height: number): Body {
  const { found } = state;
  if (found.phase === 'failed') return { lines: printed(failureBlocks(found.failure, voice), state, voice), top: 0 };
  const answer = answerOf(state);
  if (!answer) return { lines: printed([faint(voice.say('searching'))], state, voice), top: 0 };
  if (answer.groups.length === 0) return { lines: printed(nothingFound(answer.query, voice), state, voice), top: 0 };
  const lines: Line[] = [];
  let index = 0;
  let middle = 0;
  for (const group of answer.groups) {
    lines.push(...printed([...(index > 0 ? [gap] : []), groupTitle(group, voice)], state, voice));
    for (const hit of group.hits) {
      if (index === state.chosen) middle = lines.length + 1;
      lines.push(...printed(hitLines(hit, voice, index === state.chosen), state, voice));
      index += 1;
    }
  }
  const top = Math.max(0, Math.min(middle - Math.ceil(height / 2), lines.length - height));
  return { lines, top };
}

function welcome({ summary }: State, voice: Voice): Block[] {
  const { say } = voice;
  const title = paragraph([{ text: say('name'), tone: 'title' }]);
  const intro = [gap, title, faint(say('tagline')), gap];
  if (summary.phase === 'failed') return [...intro, ...failureBlocks(summary.failure, voice)];
  if (summary.phase === 'loading') return [...intro, faint(say('loading'))];
  const { counts, disputes } = summary.value;
  const rows: Span[] = [
    { text: voice.count(counts.agreements, 'agreement') },
    { text: voice.count(counts.clauses, 'clause') },
    { text: voice.count(counts.actors, 'actor') },
    { text: voice.count(counts.events, 'event') },
    { text: voice.count(counts.sources, 'source') },
    { text: voice.count(disputes, 'disagreement'), tone: disputes > 0 ? 'rival' : 'plain' },
  ];
  return [...intro, ...rows.map((row) => paragraph([row], { lead: { text: '◆', tone: 'mark' } }))];
}

function failureBlocks(failure: Failure, voice: Voice): Block[] {
  const { say } = voice;
  const words = failure.kind === 'no-server' ? [noServer(failure.message, say), say('startServer')] : [failure.message || say('failed')];
  return [...words.map((text, index) => paragraph([{ text, tone: index === 0 ? 'attention' : 'plain' }])), faint(say('tryAgain'))];
}

function helpBlocks(voice: Voice): Block[] {
  const rows = bindings.flatMap(({ shown, label }) =>
    shown === undefined || label === undefined
      ? []
      : [paragraph([voice.say(label)], { lead: { text: shown, tone: 'strong', isolate: true }, leadWidth: 12 })],
  );
  return [{ kind: 'section', title: voice.say('keys') }, ...rows];
}

function headOf(state: State, voice: Voice): Line[] {
  if (state.help) return [indented(ends([mark, { text: voice.say('name'), tone: 'strong' }], [], roomOf(state, voice)))];
  return state.detail ? [detailHead(state, state.detail, voice)] : searchHead(state, voice);
}

const mark: Span = { text: '◆ ', tone: 'mark' };

/** What kind of page it is; once its own title is out of sight, that title. */
function detailHead(state: State, { target, page, scroll }: NonNullable<State['detail']>, voice: Voice): Line {
  const kind: Span = { text: kindName(target.kind, voice), tone: 'faint' };
  const title = scroll > 0 ? localized(target.label, voice, 'strong') : kind;
  const length = page.phase === 'ready' ? pageLines(page.value, state, voice).length : 0;
  const last = Math.min(length, scroll + bodyRoom(state, 1));
  const position: Span[] = length === 0 ? [] : [{ text: `${last}/${length}`, tone: 'faint', isolate: true }];
  const start: Span[] = [mark, { text: `${voice.say('name')} · `, tone: 'faint' }, title];
  return indented(ends(start, position, roomOf(state, voice)));
}

function searchHead(state: State, voice: Voice): Line[] {
  const lead: Span = { text: '◆', tone: state.focus === 'query' ? 'strong' : 'faint' };
  const caret: Span = { text: '▏', tone: state.focus === 'query' ? 'strong' : 'faint' };
  const hint: Span = { text: voice.say('searchHint'), tone: 'faint' };
  if (state.query === '')
    return printed([paragraph([caret, hint], { lead })], state, voice)
      .slice(0, 1)
      .map(indented);
  const direction = directionOfText(state.query);
  return printed([paragraph([{ text: state.query, tone: 'strong' }, caret], { lead, direction })], state, voice).map(indented);
}

function kindName(kind: NonNullable<State['detail']>['target']['kind'], voice: Voice): string {
  return kind === 'topic' ? voice.say('topics') : localized(describeKind(kind).label.many, voice).text;
}

const hints: Record<'query' | 'hits' | 'detail' | 'help', readonly (readonly [shown: string, label: PhraseKey])[]> = {
  query: [
    ['↑ ↓', 'keyMove'],
    ['Enter', 'keyOpen'],
    ['Esc', 'keyBack'],
    ['Ctrl-C', 'keyQuit'],
  ],
  hits: [
    ['/', 'keySearch'],
    ['Enter', 'keyOpen'],
    ['l', 'keyLanguage'],
    ['?', 'keyHelp'],
    ['q', 'keyQuit'],
  ],
  detail: [
    ['↑ ↓', 'keyMove'],
    ['Esc', 'keyBack'],
    ['/', 'keySearch'],
    ['?', 'keyHelp'],
    ['q', 'keyQuit'],
  ],
  help: [
    ['Esc', 'keyBack'],
    ['q', 'keyQuit'],
  ],
};

/** Keys at hand, as many as there is room for; or what just happened. */
function footOf(state: State, voice: Voice): Line {
  const notices: Record<State['notice'], PhraseKey | undefined> = {
    none: undefined,
    changed: 'changed',
    'nothing-to-open': 'nothingToOpen',
  };
  const notice = notices[state.notice];
  const spans: Span[] = notice ? [{ text: voice.say(notice), tone: 'attention' }] : hintSpans(placeOf(state), voice);
  return indented(ends(spans, [], roomOf(state, voice)));
}

/** Each hint's words hold together, so that a line breaks between two hints and the first line has only whole ones. */
function hintSpans(place: keyof typeof hints, voice: Voice): Span[] {
  return hints[place].flatMap(([shown, label], index) => [
    ...(index > 0 ? [{ text: '  ', tone: 'faint' as const }] : []),
    { text: shown.replaceAll(' ', '\u00a0'), tone: 'strong' as const, isolate: true },
    { text: `\u00a0${voice.say(label).replaceAll(' ', '\u00a0')}`, tone: 'faint' as const },
  ]);
}

/** Where keys are read now. */
export function placeOf(state: State): 'query' | 'hits' | 'detail' | 'help' {
  if (state.help) return 'help';
  return state.detail ? 'detail' : state.focus;
}

function printed(blocks: readonly Block[], state: State, voice: Voice): Line[] {
  return print(blocks, roomOf(state, voice));
}

function roomOf({ columns, mode }: State, { direction }: Voice): Setting {
  return { width: columns - 2 * margin, direction, mode };
}

function hairline(state: State): Line {
  return { spans: [{ text: '─'.repeat(state.columns), tone: 'faint' }], width: state.columns };
}

function indented(line: Line): Line {
  return beside(blank(margin), line);
}

function faint(text: string): Block {
  return paragraph([{ text, tone: 'faint' }]);
}
