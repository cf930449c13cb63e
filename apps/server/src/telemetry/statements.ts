import { type Span, SpanKind, SpanStatusCode, type Tracer } from '@opentelemetry/api';
import type { PoolClient } from 'pg';
import type { Pool } from '../accounts/transaction.ts';

/** What of a statement is told at most, in characters. */
const longestText = 2_000;

/** Puts every statement of a pool's connections in a span. A connection is watched from its first statement on. */
export function watchPool(pool: Pool, tracer: Tracer): void {
  pool.on('connect', (client) => watchClient(client, tracer));
}

/** Values of a statement are parameters, which its text does not hold. The driver answers by a promise or by a callback. */
function watchClient(client: PoolClient, tracer: Tracer): void {
  client.query = new Proxy(client.query, {
    apply: (query, self, args: unknown[]) => {
      const span = spanFor(args[0], tracer);
      const called = args.at(-1);
      if (typeof called === 'function') {
        const answered = (...outcome: unknown[]) => {
          end(span, outcome[0]);
          return Reflect.apply(called, undefined, outcome);
        };
        return Reflect.apply(query, self, [...args.slice(0, -1), answered]);
      }
      const answer: unknown = Reflect.apply(query, self, args);
      if (answer instanceof Promise)
        answer.then(
          () => end(span),
          (fault: unknown) => end(span, fault),
        );
      else end(span);
      return answer;
    },
  });
}

function spanFor(asked: unknown, tracer: Tracer): Span {
  const { text, name } = statementIn(asked);
  const [verb = ''] = text.trimStart().split(/\s/, 1);
  return tracer.startSpan(name ?? `statement ${verb.toLowerCase()}`, {
    kind: SpanKind.CLIENT,
    attributes: { 'db.system.name': 'postgresql', 'db.query.text': text.slice(0, longestText) },
  });
}

function statementIn(asked: unknown): { readonly text: string; readonly name?: string } {
  if (typeof asked === 'string') return { text: asked };
  if (typeof asked !== 'object' || asked === null || !('text' in asked) || typeof asked.text !== 'string') return { text: '' };
  return 'name' in asked && typeof asked.name === 'string' ? { text: asked.text, name: asked.name } : { text: asked.text };
}

function end(span: Span, fault?: unknown): void {
  if (fault !== undefined && fault !== null) span.setStatus({ code: SpanStatusCode.ERROR });
  span.end();
}
