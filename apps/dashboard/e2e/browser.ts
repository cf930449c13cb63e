import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { type Browser, chromium, type LaunchOptions } from 'playwright-core';
import { extract } from 'tar-fs';

const usual = [
  '--no-sandbox',
  '--headless',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** Starts a browser that needs no system package where one is packaged (Linux on x64), else an installed Chromium or Chrome. @param more of its options */
export async function launchBrowser(more: readonly string[] = []): Promise<Browser> {
  const args = [...usual, ...more];
  const installed = process.env.MITHAQ_CHROMIUM;
  if (installed !== undefined) return chromium.launch({ executablePath: installed, args });
  const folder = await packagedBrowser();
  if (folder !== undefined) return launchPackaged(folder, args);
  return chromium.launch({ channel: 'chromium', args }).catch(() => chromium.launch({ channel: 'chrome', args }));
}

/** With the machine's own libraries first, then with those that the package brings for a machine that lacks them. */
function launchPackaged(folder: string, args: string[]): Promise<Browser> {
  const options: LaunchOptions = { executablePath: join(folder, 'chromium'), args };
  const env = { ...process.env, LD_LIBRARY_PATH: join(folder, 'lib'), FONTCONFIG_FILE: join(folder, 'own-fonts.conf') };
  return chromium.launch(options).catch(() => chromium.launch({ ...options, env }));
}

/**
 * Unpacks the packaged browser once, with its libraries and a font, into a folder named after its version, and says where it
 * is. Done before any worker starts; two who do it at once both end with a whole folder, and nobody runs what another account put there.
 */
export async function packagedBrowser(): Promise<string | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const package_ = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..');
  const folder = join(tmpdir(), `mithaq-browser-${await versionOf(package_)}-${userInfo().username}`);
  if (await exists(folder)) return folder;
  const unfinished = await mkdtemp(`${folder}.`);
  await Promise.all([
    unpack(join(package_, 'bin/chromium.br'), createWriteStream(join(unfinished, 'chromium'), { mode: 0o755 })),
    unpack(join(package_, 'bin/al2023.tar.br'), extract(unfinished)),
    unpack(join(package_, 'bin/fonts.tar.br'), extract(unfinished)),
  ]);
  await writeFile(join(unfinished, 'own-fonts.conf'), fontsOf(folder));
  await put(unfinished, folder);
  return folder;
}

/** The packaged fonts.conf looks in places that only its makers have. */
function fontsOf(folder: string): string {
  return `<?xml version="1.0"?><fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/cache</cachedir></fontconfig>\n`;
}

function unpack(file: string, into: NodeJS.WritableStream): Promise<void> {
  return pipeline(createReadStream(file), createBrotliDecompress(), into);
}

/** Moves the finished folder to its place; where another has put one there meanwhile, that one serves. */
async function put(unfinished: string, folder: string): Promise<void> {
  try {
    await rename(unfinished, folder);
  } catch (fault) {
    await rm(unfinished, { recursive: true });
    if (!(await exists(folder))) throw fault;
  }
}

async function versionOf(folder: string): Promise<string> {
  const { version }: { version: string } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  return version;
}

function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
