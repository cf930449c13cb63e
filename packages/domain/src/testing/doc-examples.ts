import { stripTypeScriptTypes } from 'node:module';
import * as domain from '../index.ts';
import * as interchange from '../interchange.ts';

const modules: Readonly<Record<string, object>> = { '@mithaq/domain': domain, '@mithaq/domain/interchange': interchange };

/** An example of a page, and the line at which it begins. */
export interface Example {
  readonly line: number;
  readonly code: string;
}

/** The TypeScript examples of a page of Markdown. */
export function examplesIn(markdown: string): readonly Example[] {
  return [...markdown.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(({ 1: code = '', index }) => ({
    line: markdown.slice(0, index).split('\n').length,
    code,
  }));
}

/** Runs an example and gives, for each `expression; // → value`, the value that it has and the value that it is said to have. */
export async function runExample({ code }: Example): Promise<readonly (readonly [found: unknown, said: unknown])[]> {
  const results: [unknown, unknown][] = [];
  const checked = code.replaceAll(/^(\S.*); \/\/ → (.+)$/gm, 'check($1, $2);');
  const body = stripTypeScriptTypes(checked).replaceAll(/^import (\{.+?\}) from '(.+?)';$/gm, "const $1 = modules['$2'];");
  const run: unknown = new Function('modules', 'check', `return (async () => {${body}})();`)(modules, (found: unknown, said: unknown) =>
    results.push([found, said]),
  );
  await run;
  return results;
}
