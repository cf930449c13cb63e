import 'server-only';
import { type Failure, failureOf, type MithaqClient } from '@mithaq/client';
import type { InterfaceLanguage } from '@mithaq/domain';
import { notFound } from 'next/navigation';
import { clientFor } from './client.ts';

/** What a question to the register came to: the answer, or what to tell the reader instead. */
export type Answer<Value> = { readonly value: Value; readonly failure?: undefined } | { readonly failure: Failure };

/** Asks the register. A record that is not there is a page that is not there; any other failure is for the page to tell. */
export async function ask<Value>(locale: InterfaceLanguage, question: (client: MithaqClient) => Promise<Value>): Promise<Answer<Value>> {
  const failure = await askedOf(locale, question);
  if ('failure' in failure && failure.failure && !failure.failure.unreachable && failure.failure.category === 'not-found') notFound();
  return failure;
}

async function askedOf<Value>(locale: InterfaceLanguage, question: (client: MithaqClient) => Promise<Value>): Promise<Answer<Value>> {
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
