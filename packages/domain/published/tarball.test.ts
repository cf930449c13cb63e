import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const home = join(import.meta.dirname, '..');
const root = join(home, '../..');
const folder = mkdtempSync(join(tmpdir(), 'mithaq-stranger-'));
const stranger = join(folder, 'examples');

/** Packs the package as it would be published, and installs it where nothing else of Mithaq is. */
beforeAll(() => {
  run(home, process.execPath, join(root, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.build.json');
  npm(home, 'pack', '--silent', '--ignore-scripts', '--pack-destination', folder);
  cpSync(join(root, 'examples'), stranger, { recursive: true, filter: (path) => !path.includes('node_modules') });
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? '';
  npm(stranger, 'install', '--silent', '--no-audit', '--no-fund', '--no-package-lock', '--prefer-offline', join(folder, tarball));
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a stranger installs the package', () => {
  test('and gets what is published, no tests and no sources', () => {
    const files = readdirSync(join(stranger, 'node_modules/@mithaq/domain'), { recursive: true }).map(String);
    expect(files).toEqual(
      expect.arrayContaining([
        'README.md',
        'LICENSE',
        'dist/index.js',
        'dist/rules.d.ts',
        'schema/agreement.json',
        'taxonomy/topics.json',
        'context.json',
      ]),
    );
    expect(files.filter((name) => /\.test\.|testing|\.tsbuildinfo|^src/.test(name))).toEqual([]);
  });

  test('whose types let the examples compile as strictly as can be', () => {
    run(stranger, process.execPath, join(root, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.json');
  });

  test('with three agreements to learn from', () => {
    expect(examples()).toHaveLength(3);
  });

  test.each(examples())('%s says what its text says', (name) => {
    const said = run(stranger, process.execPath, `${name}.ts`);
    expect(said).toBe(readFileSync(join(stranger, `${name}.txt`), 'utf8'));
  });
});

/** Every example of the project: a program, and beside it what it prints. */
function examples(): string[] {
  const names = readdirSync(join(root, 'examples')).filter((name) => name.endsWith('.txt'));
  return names.map((name) => name.slice(0, -'.txt'.length));
}

function npm(cwd: string, ...args: string[]): void {
  if (process.platform === 'win32') run(cwd, 'cmd.exe', '/c', 'npm', ...args);
  else run(cwd, 'npm', ...args);
}

function run(cwd: string, command: string, ...args: string[]): string {
  return execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}
