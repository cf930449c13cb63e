import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { clusterVariable, templateVariable } from './variables.ts';

/**
 * vitest's global set-up: uses the cluster of the test run where `MITHAQ_TEST_DATABASE_URL` names one, else starts one for this
 * workspace, and prepares the database that the test databases are copied from.
 */
export default async function setup(): Promise<() => Promise<void>> {
  const program = fileURLToPath(new URL('./cluster-process.ts', import.meta.url));
  const keeper = spawn(process.execPath, ['--conditions=@mithaq/source', program], { stdio: ['pipe', 'pipe', 'inherit'] });
  const gone = once(keeper, 'exit');
  const { url, template } = await announced(keeper.stdout);
  const before = process.env[clusterVariable];
  process.env[clusterVariable] = url;
  process.env[templateVariable] = template;
  return async () => {
    if (before === undefined) delete process.env[clusterVariable];
    delete process.env[templateVariable];
    keeper.stdin.end();
    await gone;
  };
}

async function announced(output: NodeJS.ReadableStream): Promise<{ url: string; template: string }> {
  for await (const line of createInterface({ input: output })) {
    const said: unknown = JSON.parse(line);
    if (typeof said !== 'object' || said === null || !('url' in said) || !('template' in said)) break;
    return { url: String(said.url), template: String(said.template) };
  }
  throw new Error('the test database did not start; its reason is above');
}
