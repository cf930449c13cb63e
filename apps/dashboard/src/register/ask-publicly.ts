import 'server-only';
import { failureOf, type MithaqClient } from '@mithaq/client';
import type { InterfaceLanguage } from '@mithaq/domain';
import type { Answer } from './answer.ts';
import { publicClient } from './client.ts';

/**
 * Asks the register what it tells everybody. What others keep and pass on (feeds, pictures, lists of addresses) is made of such answers
 * alone.
 */
export async function askPublicly<Value>(
  locale: InterfaceLanguage,
  question: (client: MithaqClient) => Promise<Value>,
): Promise<Answer<Value>> {
  try {
    return { value: await question(await publicClient(locale)) };
  } catch (error) {
    const failure = failureOf(error);
    if (failure === undefined) throw error;
    return { failure };
  }
}
