import type { ServerResponse } from 'node:http';
import type { Context as Asked } from '@mithaq/api';

/** What is known of a request on its way through the application. `asked` is there on every path that asks the register. */
export interface Known {
  readonly Variables: { requestId: string; asked: Asked; keptBody?: readonly Uint8Array[] };
  /** What the adapter of `node:http` tells; nothing where a test asks the application itself. */
  readonly Bindings: {
    readonly incoming?: { readonly socket: { readonly remoteAddress?: string | undefined } };
    readonly outgoing?: Pick<ServerResponse, 'writeHead' | 'write' | 'end'>;
  };
}
