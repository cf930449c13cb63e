import type { Due, ModelAnswer, ModelFailure, ModelQuestion, Reading, Register, World } from '../ports.ts';
import { modelSuggestions, publishedOn } from '../sources/suggest.ts';
import { giveUpDue } from './give-up.ts';
import { identified } from './identity.ts';
import { type SourceText, textOf } from './source-text.ts';

/** What came of asking: `answered`; `settled`, nothing was due; `overtaken`, the text changed meanwhile, so that it is still due; or why nothing did. */
export type Asked = 'answered' | 'settled' | 'overtaken' | ModelFailure;

/** What may be otherwise at another try. */
const passing: ReadonlySet<Asked> = new Set(['overtaken', 'timed-out', 'unreachable', 'refused', 'stopped']);

/** Whether to ask again later: the provider may be there by then. What it cannot understand, it will not understand later. */
export function mayAskAgain(outcome: Asked): boolean {
  return passing.has(outcome);
}

/**
 * Asks the model about a source that is due for it, and adds what it proposes to what the reader proposed: nothing twice, and nothing at all where
 * the text is another by then. What cannot be understood is given up; what may pass stays due.
 */
export async function askModel(world: World, source: string): Promise<Asked> {
  const { model, register } = world;
  const due = await register.due('model', source);
  const held = due && (await textOf(register, source));
  if (model === undefined || due === undefined) return 'settled';
  if (held === undefined) return settleAlone(register, due);
  const outcome = await model.suggest(await questionOf(register, held), new AbortController().signal);
  if ('answer' in outcome) return take(world, due, { ...held, answer: outcome.answer });
  if (!mayAskAgain(outcome.failure)) await giveUpDue(world, { kind: 'model', source, fault: outcome.failure });
  return outcome.failure;
}

/** The text of a source went away: there is nothing to ask about. */
async function settleAlone(register: Register, due: Due): Promise<'settled'> {
  await register.transact(null, (writing) => writing.settle(due));
  return 'settled';
}

/** What a model said of a text. */
interface Answered extends SourceText {
  readonly answer: ModelAnswer;
}

async function take(world: World, due: Due, { record, text, answer }: Answered): Promise<'answered' | 'overtaken'> {
  const proposed = await identified(world, { source: record.id, text }, modelSuggestions(world, record.id, answer));
  return world.register.transact(null, async (writing) => {
    if ((await textOf(writing, record.id))?.text !== text) return 'overtaken';
    const held = new Set((await writing.suggestionsOf([record.id])).map(({ id }) => id));
    const fresh = proposed.filter(({ id }) => !held.has(id));
    await writing.settle(due);
    await writing.addSuggestions(fresh);
    if (fresh.length > 0) await writing.announce({ what: 'source-read', subject: record.id, audience: 'editors' });
    return 'answered';
  });
}

async function questionOf(register: Reading, { record, text }: SourceText): Promise<ModelQuestion> {
  const published = publishedOn(record);
  return { text, language: record.language, ...(published === undefined ? {} : { published }), names: await namesIn(register, text) };
}

/** Shorter words are in every text. */
const shortest = 4;

/** The names of actors and places of which a word stands in a text: whom it may mean, and not everybody whom the register knows. */
async function namesIn(register: Reading, text: string): Promise<ModelQuestion['names']> {
  const words = wordsOf(text);
  const kinds = await Promise.all([register.all('actor'), register.all('place')]);
  return kinds
    .flat()
    .flatMap(({ record }) => record.names.map(({ value }) => ({ record: record.id, name: value })))
    .filter(({ name }) => [...wordsOf(name)].some((word) => words.has(word)));
}

function wordsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return new Set(words.map((word) => word.replace(/^ال/u, '')).filter((word) => word.length >= shortest));
}
