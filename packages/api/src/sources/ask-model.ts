import type { Source } from '@mithaq/domain';
import type { ModelQuestion, Reading, World } from '../ports.ts';
import { identified } from '../readings/identity.ts';
import { modelSuggestions, publishedOn } from './suggest.ts';

/**
 * Asks the model about a text that was taken in, where one is set up, and adds what it proposes to what the reader proposed: nothing twice, and
 * nothing at all where the text is another by then. Without a model, and where nothing comes of asking it, it does nothing.
 */
export async function askModel(world: World, source: Source, text: string): Promise<void> {
  const { model, register } = world;
  if (model === undefined) return;
  const outcome = await model.suggest(await questionOf(register, source, text), new AbortController().signal);
  if ('failure' in outcome) return;
  const proposed = await identified(world, { source: source.id, text }, modelSuggestions(world, source.id, outcome.answer));
  await register.transact(null, async (writing) => {
    if ((await writing.texts([source.id])).get(source.id) !== text) return;
    const held = new Set((await writing.suggestionsOf([source.id])).map(({ id }) => id));
    await writing.addSuggestions(proposed.filter(({ id }) => !held.has(id)));
  });
}

async function questionOf(register: Reading, source: Source, text: string): Promise<ModelQuestion> {
  const published = publishedOn(source);
  return { text, language: source.language, ...(published === undefined ? {} : { published }), names: await namesIn(register, text) };
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
