// @ts-check
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Extractor, ExtractorConfig } from '@microsoft/api-extractor';

/** The folder of the package. */
export const home = fileURLToPath(new URL('..', import.meta.url));

/** The package's doors: the names of their modules in `dist`. */
export const doors = ['index', 'rules', 'taxonomy', 'interchange'];

/**
 * What the built package exports at one door: whether its committed report says the same (after writing it, where `write` is
 * asked), and the model that the reference page is made of.
 * @param {string} door
 * @param {{ write: boolean }} wish
 */
export function extract(door, { write }) {
  const temporary = mkdtempSync(join(tmpdir(), 'mithaq-api-'));
  try {
    const config = ExtractorConfig.prepare({
      configObject: configOf(door, temporary),
      configObjectFullPath: undefined,
      packageJsonFullPath: join(home, 'package.json'),
    });
    const { apiReportChanged, succeeded } = Extractor.invoke(config, {
      localBuild: write,
      messageCallback: (message) => {
        message.handled = message.logLevel !== 'error';
      },
    });
    const model = JSON.parse(readFileSync(join(temporary, `${door}.api.json`), 'utf8'));
    return { isReported: succeeded && (write || !apiReportChanged), members: model.members[0].members };
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

/**
 * @param {string} door
 * @param {string} temporary
 * @returns {import('@microsoft/api-extractor').IConfigFile}
 */
function configOf(door, temporary) {
  const silent = { default: { logLevel: /** @type {import('@microsoft/api-extractor').ExtractorLogLevel} */ ('none') } };
  const entry = join(home, 'dist', `${door}.d.ts`);
  return {
    projectFolder: home,
    mainEntryPointFilePath: entry,
    newlineKind: 'lf',
    compiler: {
      overrideTsconfig: {
        compilerOptions: { target: 'ES2022', lib: ['ES2022'], module: 'NodeNext', moduleResolution: 'NodeNext', strict: true, types: [] },
        include: [entry],
      },
    },
    apiReport: { enabled: true, reportFileName: `${door}.api.md`, reportFolder: join(home, 'api'), reportTempFolder: temporary },
    docModel: { enabled: true, apiJsonFilePath: join(temporary, `${door}.api.json`) },
    dtsRollup: { enabled: false },
    tsdocMetadata: { enabled: false },
    messages: { extractorMessageReporting: silent, tsdocMessageReporting: silent, compilerMessageReporting: silent },
  };
}
