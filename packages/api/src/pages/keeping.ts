import { type Day, type InterfaceLanguage, MithaqError } from '@mithaq/domain';
import { z } from 'zod';
import { askingIn } from '../asking.ts';
import type { Context } from '../context.ts';
import { capabilityOf, may } from '../permissions.ts';
import type { Pages } from '../ports/pages.ts';
import { Key } from '../views/written.ts';
import { keptList } from './kept-list.ts';
import { keptPages } from './kept-pages.ts';
import { keptSearch } from './kept-search.ts';
import { keptSummary } from './kept-summary.ts';
import { keptTopics } from './kept-topics.ts';
import { keptWhole } from './kept-whole.ts';
import { noted } from './noted.ts';

/** A call of a procedure, as it came. */
export interface Call {
  readonly path: string;
  readonly input: unknown;
}

/** Answers calls from what is kept. */
export interface Keeping {
  /**
   * What the procedure answers, as JSON in UTF-8; made and kept where it is not yet. Nothing where this is no call whose answer is kept, where
   * the caller may not ask it or it would fail: then the procedure itself is to be called, and says so.
   */
  answer(context: Context, call: Call): Promise<Uint8Array | undefined>;
}

/** Of a record, by its id or slug; of no other state of the register than the published one, and as of no other day than today. */
const PlainKey = z.strictObject({ key: Key });

/** Opens answering from pages. Whoever asks for one that is being made waits for that. */
export function openKeeping(pages: Pages): Keeping {
  const making = new Map<string, Promise<Uint8Array>>();
  const bodyOf = async (wanted: Wanted): Promise<Uint8Array> => {
    const held = await pages.read(wanted.name, wanted.day);
    if (held !== undefined) return held;
    const under = `${wanted.day} ${wanted.name}`;
    const made = making.get(under) ?? makeOne(pages, wanted).finally(() => making.delete(under));
    making.set(under, made);
    return made;
  };
  return {
    answer: async (context, { path, input }) => {
      const day = context.world.today();
      const kept = Object.hasOwn(keptOtherwise, path) ? keptOtherwise[path] : undefined;
      const work =
        kept === undefined
          ? pageWork({ path, input }, day, bodyOf)
          : () => kept(pages, input, { path, day, language: context.locale, context });
      if (work === undefined) return undefined;
      try {
        if (!may(await askingIn(context), capabilityOf(path))) return undefined;
        return await surrounded(context, path, work);
      } catch (fault) {
        if (fault instanceof MithaqError) return undefined;
        throw fault;
      }
    },
  };
}

/** What an answer depends on beside the register. */
interface Told {
  readonly path: string;
  readonly day: Day;
  readonly language: InterfaceLanguage;
  readonly context: Context;
}

/** Calls that are answered from what is kept in another way than as a record's page. */
const keptOtherwise: Readonly<Record<string, (pages: Pages, input: unknown, told: Told) => Promise<Uint8Array | undefined>>> = {
  'agreements.list': keptList,
  ...keptWhole,
  'register.summary': (pages, _, { context }) => keptSummary(pages, context),
  'search.query': (pages, input, { day }) => keptSearch(pages, input, day),
  'topics.list': (pages, _, { day }) => keptTopics(pages, day),
};
const utf8 = new TextEncoder();

/** What answers a call of a page. Nothing where none of that path is kept, or where it is asked for more than a record's page. */
function pageWork(
  { path, input }: Call,
  day: Day,
  bodyOf: (wanted: Wanted) => Promise<Uint8Array>,
): (() => Promise<Uint8Array>) | undefined {
  const kept = Object.hasOwn(keptPages, path) ? keptPages[path] : undefined;
  const asked = PlainKey.safeParse(input);
  if (kept === undefined || !asked.success) return undefined;
  const { key } = asked.data;
  return () => bodyOf({ name: `${path} ${kept.form()} ${key}`, key, day, make: kept.make });
}

interface Wanted {
  readonly name: string;
  readonly key: string;
  readonly day: Day;
  readonly make: (typeof keptPages)[string]['make'];
}

async function makeOne(pages: Pages, { name, key, day, make }: Wanted): Promise<Uint8Array> {
  let body = '';
  await pages.make(day, async (reading) => {
    const asked = noted(reading);
    body = await make(asked.reading, key, day);
    const questions = asked.questions();
    return questions === undefined ? [] : [{ key: name, body, questions }];
  });
  return utf8.encode(body);
}

/** What stands around every procedure stands around an answer that is kept. */
async function surrounded(context: Context, path: string, work: () => Promise<Uint8Array | undefined>): Promise<Uint8Array | undefined> {
  const run = async () => ({ ok: true, body: await work() });
  const { body } = await (context.around === undefined ? run() : context.around({ path, type: 'query' }, run));
  return body;
}
