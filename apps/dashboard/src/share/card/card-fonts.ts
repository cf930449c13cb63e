import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { GlobalFonts } from '@napi-rs/canvas';

/**
 * The faces that pages are set in, each file under a name of its own: a family's name would take in what the machine happens to have. A
 * letter is drawn in the first face of a voice that has it.
 */
const files = {
  'Mithaq Sans Arabic': 'vazirmatn/files/vazirmatn-arabic-wght-normal.woff2',
  'Mithaq Sans': 'vazirmatn/files/vazirmatn-latin-wght-normal.woff2',
  'Mithaq Sans Extended': 'vazirmatn/files/vazirmatn-latin-ext-wght-normal.woff2',
  'Mithaq Naskh': 'noto-naskh-arabic/files/noto-naskh-arabic-arabic-wght-normal.woff2',
  'Mithaq Serif': 'source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
  'Mithaq Serif Extended': 'source-serif-4/files/source-serif-4-latin-ext-wght-normal.woff2',
  'Mithaq Serif Greek': 'source-serif-4/files/source-serif-4-greek-wght-normal.woff2',
  'Mithaq Serif Cyrillic': 'source-serif-4/files/source-serif-4-cyrillic-wght-normal.woff2',
} as const;

/** The two voices: what the register says is set in sans, what a source says in naskh or serif. */
export const voices = {
  register: '"Mithaq Sans", "Mithaq Sans Arabic", "Mithaq Sans Extended", "Mithaq Serif Greek", "Mithaq Serif Cyrillic", "Mithaq Naskh"',
  source: '"Mithaq Serif", "Mithaq Naskh", "Mithaq Serif Extended", "Mithaq Serif Greek", "Mithaq Serif Cyrillic", "Mithaq Sans Arabic"',
} as const;

let registered = false;

/** Makes the faces known to the canvas, once for the process. @throws Error where a font's file is not there */
export function registerFonts(): void {
  if (registered) return;
  for (const [name, file] of Object.entries(files)) {
    if (!GlobalFonts.registerFromPath(pathOf(file), name)) throw new Error(`The font ${file} cannot be read.`);
  }
  registered = true;
}

/** The file of a font package: in this folder's packages, or in those of one above, wherever the packages were put. */
function pathOf(file: string, folder: string = process.cwd()): string {
  const path = join(folder, 'node_modules', '@fontsource-variable', file);
  if (existsSync(path)) return path;
  if (dirname(folder) === folder) throw new Error(`The font ${file} is not installed.`);
  return pathOf(file, dirname(folder));
}
