import 'server-only';
import { failureOf, type MithaqClient } from '@mithaq/client';
import type { InterfaceLanguage } from '@mithaq/domain';
import { notFound } from 'next/navigation';
import type { Answer } from './answer.ts';
import { clientFor } from './client.ts';
import { type ListFilter, type ListPart, listAnswer } from './list-answer.ts';

/** Asks the register. A record that is not there is a page that is not there; any other failure is for the page to tell. */
export async function ask<Value>(locale: InterfaceLanguage, question: (client: MithaqClient) => Promise<Value>): Promise<Answer<Value>> {
  const answer = await answerTo(locale, question);
  if (answer.failure && !answer.failure.unreachable && answer.failure.category === 'not-found') notFound();
  return answer;
}

/** Asks the register for the part of a list that an address says; an address that says it wrongly still gets a list (`listAnswer`). */
export function askList<Row, Filter extends ListFilter>(
  locale: InterfaceLanguage,
  filter: Filter,
  question: (client: MithaqClient, filter: Filter) => Promise<ListPart<Row>>,
): Promise<Answer<ListPart<Row>>> {
  return listAnswer(filter, (asked) => answerTo(locale, (client) => question(client, asked)));
}

/** Asks the register, and tells any failure, also that a record is not there. */
export async function answerTo<Value>(
  locale: InterfaceLanguage,
  question: (client: MithaqClient) => Promise<Value>,
): Promise<Answer<Value>> {
  try {
    return { value: await question(await clientFor(locale)) };
  } catch (error) {
    const failure = failureOf(error);
    if (failure === undefined) throw error;
    if (failure.unreachable)
      console.error(`The Mithaq server cannot be reached: ${error instanceof Error ? error.message : String(error)}`);
    return { failure };
  }
}
