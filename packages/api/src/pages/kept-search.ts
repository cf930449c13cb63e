import type { Day } from '@mithaq/domain';
import { searchAnswer } from '../assembly/search.ts';
import type { MadeAnswer, Pages } from '../ports/pages.ts';
import type { Reading } from '../ports/reading.ts';
import { SearchAnswer, SearchRequest } from '../views/search.ts';
import { noted } from './noted.ts';

/** The answer to a search, as JSON in UTF-8. Nothing where that is not one. @throws MithaqError as the procedure does */
export async function keptSearch(pages: Pages, input: unknown, day: Day): Promise<Uint8Array | undefined> {
  const { success, data: request } = SearchRequest.safeParse(input);
  if (!success) return undefined;
  return pages.answer(`${day} ${JSON.stringify(request)}`, (reading) => made(reading, request, day));
}

async function made(reading: Reading, request: SearchRequest, day: Day): Promise<MadeAnswer> {
  const asked = notedWithSearch(reading);
  const body = JSON.stringify(SearchAnswer.parse(await searchAnswer(asked.reading, request, day)));
  return { body, madeFrom: asked.questions() };
}

/** What is told of records that an answer only names, and of the taxonomy. */
const told = /^(?:(?:entry|slug|text):|all:topic$)/;

/** A reading that notes what it is asked, and what its searches were made from; undefined where one of it is told by nothing. */
function notedWithSearch(reading: Reading) {
  const { reading: inner, questions } = noted(reading);
  let searched: readonly string[] | undefined = [];
  const search: Reading['search'] = async (asked) => {
    const found = await reading.search(asked);
    searched = searched && found.madeFrom && [...searched, ...found.madeFrom];
    return found;
  };
  return {
    reading: { ...inner, search },
    questions: () => {
      const named = questions();
      return named?.every((question) => told.test(question)) === true ? searched && [...searched, ...named] : undefined;
    },
  };
}
