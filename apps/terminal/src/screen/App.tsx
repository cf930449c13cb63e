import { Box, type Key, Text, useApp, useInput, useWindowSize } from 'ink';
import { type Dispatch, useEffect, useMemo, useReducer } from 'react';
import type { Register } from '../register/register.ts';
import type { BidiMode } from '../text/layout.ts';
import type { Line } from '../text/line.ts';
import { looks } from '../text/theme.ts';
import { voiceIn } from '../words/voice.ts';
import { type Scheduler, useChanges, usePage, useSearch, useSummary } from './asking.ts';
import { type Command, commandFor, isText, keyName } from './keys.ts';
import { type Action, otherMode, reduce } from './reduce.ts';
import { type Start, type State, startState } from './state.ts';
import { type Frame, frameOf, placeOf } from './view.ts';

export interface AppProps {
  readonly start: Pick<Start, 'language' | 'mode'>;
  readonly colour: boolean;
  readonly register: Register;
  readonly scheduler: Scheduler;
  /** Instead of the terminal's own size. */
  readonly size?: { readonly columns: number; readonly rows: number };
  /** Told who orders right-to-left text from now on, before the first line in that mode is written. */
  readonly onMode?: ((mode: BidiMode) => void) | undefined;
}

/** The full screen. */
export function App({ start, colour, register, scheduler, size, onMode }: AppProps) {
  const window = useWindowSize();
  const { columns, rows } = size ?? window;
  const [state, dispatch] = useReducer(reduce, { ...start, columns, rows }, startState);
  const { exit } = useApp();
  useEffect(() => dispatch({ type: 'resized', columns, rows }), [columns, rows]);
  useSearch(state, register, scheduler, dispatch);
  usePage(state, register, dispatch);
  useSummary(state, register, dispatch);
  useChanges(state, register, scheduler, dispatch);
  const frame = useMemo(() => frameOf(state, voiceIn(state.language)), [state]);
  useInput((input, key) => press({ input, key, state, frame, dispatch, quit: () => exit(), onMode }));
  return (
    <Box flexDirection="column">
      {frame.lines.map((line, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row of the screen is its place.
        <Row key={row} line={line} colour={colour} />
      ))}
    </Box>
  );
}

interface Press {
  readonly input: string;
  readonly key: Key;
  readonly state: State;
  readonly frame: Frame;
  readonly dispatch: Dispatch<Action>;
  readonly quit: () => void;
  readonly onMode: AppProps['onMode'];
}

function press({ input, key, state, frame, dispatch, quit, onMode }: Press): void {
  const name = keyName(input, key);
  const place = placeOf(state);
  const asksHelp = place === 'query' && state.query === '' && commandFor(name, 'hits') === 'help';
  const command = asksHelp ? 'help' : commandFor(name, place);
  if (command === 'bidi') onMode?.(otherMode(state.mode));
  if (command === 'quit') quit();
  else if (command) for (const action of actionsFor(command, state, frame)) dispatch(action);
  else if (place === 'query' && isText(input, key)) dispatch({ type: 'typed', text: input });
}

function actionsFor(command: Command, state: State, frame: Frame): Action[] {
  const by = (lines: number): Action[] => [
    state.detail ? { type: 'scrolled', by: lines, limit: frame.scrollLimit } : { type: 'moved', by: lines },
  ];
  const pageful = state.detail ? Math.max(1, frame.bodyHeight - 2) : 5;
  const does: Record<Exclude<Command, 'quit'>, () => Action[]> = {
    up: () => by(-1),
    down: () => by(1),
    'page-up': () => by(-pageful),
    'page-down': () => by(pageful),
    top: () => by(Number.NEGATIVE_INFINITY),
    end: () => by(Number.POSITIVE_INFINITY),
    open: () => [{ type: 'opened' }],
    back: () => back(state),
    search: () => [...(state.help ? [{ type: 'help-toggled' } as const] : []), { type: 'closed' }, { type: 'focused', on: 'query' }],
    erase: () => [{ type: 'erased' }],
    clear: () => [{ type: 'cleared' }],
    help: () => [{ type: 'help-toggled' }],
    bidi: () => [{ type: 'mode-toggled' }],
    language: () => [{ type: 'language-toggled' }],
    retry: () => [{ type: 'retried' }],
  };
  return command === 'quit' ? [] : does[command]();
}

/** One step back: out of the help, out of a page, from the query to its hits, from the hits to an empty query. */
function back(state: State): Action[] {
  if (state.help) return [{ type: 'help-toggled' }];
  if (state.detail) return [{ type: 'closed' }];
  return state.focus === 'query' ? [{ type: 'focused', on: 'hits' }] : [{ type: 'cleared' }];
}

function Row({ line, colour }: { readonly line: Line; readonly colour: boolean }) {
  return (
    <Text wrap="truncate">
      {line.spans.length === 0 ? ' ' : null}
      {line.spans.map((span, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a stretch of a line is its place.
        <Stretch key={place} {...span} colour={colour} />
      ))}
    </Text>
  );
}

function Stretch({ text, tone, colour }: Line['spans'][number] & { readonly colour: boolean }) {
  const { bold = false, dim = false, underline = false, inverse = false, colour: ink } = looks[tone];
  return (
    <Text bold={bold} dimColor={dim} underline={underline} inverse={inverse} {...(ink && colour ? { color: ink } : {})}>
      {text}
    </Text>
  );
}
