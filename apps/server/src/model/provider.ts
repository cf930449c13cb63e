import type { ModelFailure, ModelQuestion, ModelReader } from '@mithaq/api';
import OpenAI, { APIConnectionError, APIConnectionTimeoutError, APIError, APIUserAbortError } from 'openai';
import { answerSchema, suggestionsIn } from './answer.ts';
import { AnswerTooLong, boundedFetch } from './bounded-fetch.ts';
import type { ModelLimits } from './limits.ts';
import { messagesFor } from './prompt.ts';
import type { ModelSettings } from './settings.ts';
import { takenFrom } from './taken.ts';

type Outcome = Awaited<ReturnType<ModelReader['suggest']>>;

/**
 * A model behind an address that speaks OpenAI's protocol. Whatever the provider does, asking it ends within its time with an answer or the
 * kind of failure.
 */
export function provider({ url, key, name }: ModelSettings, limits: ModelLimits): ModelReader['suggest'] {
  const client = new OpenAI({
    baseURL: url,
    apiKey: key ?? 'none',
    organization: null,
    project: null,
    maxRetries: limits.retries,
    timeout: limits.milliseconds,
    fetch: boundedFetch(limits.answerBytes),
    logLevel: 'off',
  });
  return async (asked, signal) => {
    const question = { ...asked, names: asked.names.filter((one) => one.name.length <= limits.nameLength).slice(0, limits.names) };
    if (question.text.length > limits.textLength) return { failure: 'too-long' };
    const deadline = AbortSignal.timeout(limits.milliseconds);
    const either = AbortSignal.any([signal, deadline]);
    const failure = (fault: unknown): Outcome => ({
      failure: signal.aborted ? 'stopped' : deadline.aborted ? 'timed-out' : failureOf(fault),
    });
    try {
      const content = await withinTime(ask(client, name, question, either), either);
      const proposed = suggestionsIn(content);
      if (proposed === undefined) return { failure: 'not-understood' };
      return { answer: takenFrom(proposed.slice(0, limits.suggestions), question, name) };
    } catch (fault) {
      return failure(fault);
    }
  };
}

async function ask(client: OpenAI, model: string, question: ModelQuestion, signal: AbortSignal): Promise<string> {
  const completion = await client.chat.completions.create(
    {
      model,
      messages: messagesFor(question),
      temperature: 0,
      response_format: { type: 'json_schema', json_schema: { name: 'suggestions', strict: true, schema: answerSchema } },
    },
    { signal },
  );
  // A provider may send anything, whatever the types of the client say.
  const content: unknown = completion?.choices?.[0]?.message?.content;
  return typeof content === 'string' ? content : '';
}

/** Waits no longer than a signal allows: a pause between two tries is not ended by it. */
function withinTime<Value>(work: Promise<Value>, signal: AbortSignal): Promise<Value> {
  const { promise, reject } = Promise.withResolvers<never>();
  const stop = () => reject(signal.reason);
  if (signal.aborted) stop();
  signal.addEventListener('abort', stop, { once: true });
  return Promise.race([work, promise]).finally(() => signal.removeEventListener('abort', stop));
}

function failureOf(fault: unknown): ModelFailure {
  if (causes(fault).some((cause) => cause instanceof AnswerTooLong)) return 'too-long';
  if (fault instanceof APIConnectionTimeoutError) return 'timed-out';
  if (fault instanceof APIUserAbortError) return 'stopped';
  if (fault instanceof APIConnectionError) return 'unreachable';
  return fault instanceof APIError && fault.status !== undefined ? 'refused' : 'not-understood';
}

/** A fault and what it came from. */
function causes(fault: unknown): readonly unknown[] {
  const found: unknown[] = [];
  for (let one = fault; one instanceof Error && found.length < 5; one = one.cause) found.push(one);
  return found;
}
