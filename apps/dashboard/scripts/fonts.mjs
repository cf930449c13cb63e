// @ts-check
// Makes `src/styles/fonts/` and the faces in `src/styles/fonts.css` out of the fonts' packages: the letters and weights that our languages and names
// need, in files of a third of the size. What else a text may hold is drawn in the system's fonts: a file for the one sign of a page that is in none of ours
// weighs more than all its words. Run it after an update of a package: `node scripts/fonts.mjs`.
import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
// @ts-expect-error: it comes without types
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);
const styles = fileURLToPath(new URL('../src/styles/', import.meta.url));

/** The letters of Arabic as it is written from Morocco to Iraq, of Persian, Kurdish and Urdu, vowel signs, digits, marks, joiners, hyphens. */
const arabic = range(0x0621, 0x063a)
  .concat(range(0x0640, 0x0655), range(0x0660, 0x066d), range(0x06f0, 0x06f9), range(0x200c, 0x200f), [0x060c, 0x061b, 0x061f])
  .concat([0x0670, 0x0671, 0x0679, 0x067e, 0x0686, 0x0688, 0x0691, 0x0695, 0x0698, 0x06a4, 0x06a5, 0x06a8, 0x06a9, 0x06ad, 0x06af])
  .concat([0x06b5, 0x06ba, 0x06be, 0x06c0, 0x06c1, 0x06c6, 0x06cc, 0x06ce, 0x06d2, 0x06d3, 0x06d4, 0x06d5, 0x2010, 0x2011, 0x25cc]);
/** Letters, digits and marks of English, and of the names of countries and towns in it. */
const latin = range(0x20, 0x7e)
  .concat([
    0xa0, 0xab, 0xb7, 0xbb, 0x2012, 0x2013, 0x2014, 0x2018, 0x2019, 0x201c, 0x201d, 0x2026, 0x2039, 0x203a, 0x2190, 0x2191, 0x2192, 0x2193,
    0x2212,
  ])
  .concat(codesOf('×àáâãäåçèéêëíîïñóôõöøúûüÅÇÉÖÜıœŒ£¥€§°±¿¡•†„‚′″™ßæÆØÀÁÂÄÈÊËÍÎÑÓÔÕÚÛìòùýÿðþ'));
/** Letters of European names, Turkish ones among them, and those that Arabic is written with in Latin. */
const latinOfNames = range(0x0100, 0x017f)
  .filter((letter) => !latin.includes(letter))
  .concat(range(0x0218, 0x021b), codesOf('ʾʿḌḍḤḥṢṣṬṭẒẓ'));

/** The same for every face of a family: a browser takes those that have one range for one font, and of two ranges it looks in one alone. */
const wght = { min: 400, max: 620 };
const weight = `${wght.min} ${wght.max}`;

/**
 * Files of the packages, and which letters are taken from each. Source Serif's licence reserves its name for the unchanged font: a part of
 * it has one of its own.
 * @type {readonly { font: string, script: string, letters: readonly number[], named?: string }[]}
 */
const files = [
  { font: 'vazirmatn', script: 'arabic', letters: arabic },
  { font: 'vazirmatn', script: 'latin', letters: latin },
  { font: 'vazirmatn', script: 'latin-ext', letters: latinOfNames },
  { font: 'noto-naskh-arabic', script: 'arabic', letters: arabic },
  { font: 'source-serif-4', script: 'latin', letters: latin, named: 'Mithaq Serif 4' },
  { font: 'source-serif-4', script: 'latin-ext', letters: latinOfNames, named: 'Mithaq Serif 4' },
];

await rm(`${styles}fonts`, { recursive: true, force: true });
await mkdir(`${styles}fonts`, { recursive: true });
/** @type {string[]} */
const faces = [];
for (const { font, script, letters, named } of files) {
  const { family, letters: there } = await told(font, script);
  const kept = letters.filter((letter) => there.includes(letter));
  await make(font, script, kept, named);
  faces.push(face({ family: named ?? family, file: `./fonts/${font}-${script}.woff2`, letters: kept }));
  await copyFile(require.resolve(`@fontsource-variable/${font}/LICENSE`), `${styles}fonts/LICENSE-${font}.txt`);
}
const before = (await readFile(`${styles}fonts.css`, 'utf8')).split('@font-face')[0];
await writeFile(`${styles}fonts.css`, `${before}${faces.join('\n')}\n`);

/**
 * Writes these letters of a font into a file of ours.
 * @param {string} font
 * @param {string} script
 * @param {readonly number[]} letters
 * @param {string | undefined} named
 */
async function make(font, script, letters, named) {
  const text = String.fromCodePoint(...letters);
  const whole = await readFile(require.resolve(`@fontsource-variable/${font}/files/${font}-${script}-wght-normal.woff2`));
  const options = { variationAxes: { wght }, preserveNameIds: [13, 14] };
  const plain = await subsetFont(whole, text, { ...options, targetFormat: 'truetype' });
  const renamed = named === undefined ? plain : rename(plain, 'Source Serif 4', named);
  const part = await subsetFont(renamed, text, { preserveNameIds: [13, 14], targetFormat: 'woff2' });
  await writeFile(`${styles}fonts/${font}-${script}.woff2`, part);
  console.log(`${font} ${script}: ${whole.length} -> ${part.length} bytes`);
}

/**
 * Writes another name of the same length wherever a font's tables have its name, with and without spaces.
 * @param {Buffer} font
 * @param {string} from
 * @param {string} to
 */
function rename(font, from, to) {
  const named = Buffer.from(font);
  for (const write of [(/** @type {string} */ name) => name, (/** @type {string} */ name) => name.replaceAll(' ', '')]) {
    for (const encode of [
      (/** @type {string} */ name) => Buffer.from(name, 'latin1'),
      (/** @type {string} */ name) => Buffer.from(name, 'utf16le').swap16(),
    ]) {
      const [sought, given] = [encode(write(from)), encode(write(to))];
      if (sought.length !== given.length) throw new Error(`${to} is not as long as ${from}`);
      for (let at = named.indexOf(sought); at !== -1; at = named.indexOf(sought, at)) given.copy(named, at);
    }
  }
  return named;
}

/**
 * What a package says of one of its files.
 * @param {string} font
 * @param {string} script
 */
async function told(font, script) {
  const sheet = await readFile(require.resolve(`@fontsource-variable/${font}/wght.css`), 'utf8');
  const block = sheet.split('@font-face').find((part) => part.includes(`/${font}-${script}-wght-normal.woff2`));
  const of = (/** @type {string} */ property) => block?.match(new RegExp(`${property}:\\s*([^;]+);`))?.[1]?.trim() ?? '';
  const letters = of('unicode-range')
    .split(/,\s*/)
    .flatMap((part) => {
      const [from = '', to = from] = part.slice(2).split('-');
      return range(Number.parseInt(from, 16), Number.parseInt(to, 16));
    });
  return { family: of('font-family').replaceAll("'", ''), letters };
}

/** @param {{ family: string, file: string, letters: readonly number[] }} said */
function face({ family, file, letters }) {
  return `@font-face {
  font-family: "${family}";
  font-display: optional;
  font-weight: ${weight};
  src: url("${file}") format("woff2");
  unicode-range: ${ranges(letters)};
}`;
}

/** @param {readonly number[]} letters */
function ranges(letters) {
  const sorted = [...new Set(letters)].toSorted((one, other) => one - other);
  /** @type {[number, number][]} */
  const runs = [];
  for (const letter of sorted) {
    const last = runs.at(-1);
    if (last !== undefined && last[1] === letter - 1) last[1] = letter;
    else runs.push([letter, letter]);
  }
  const written = (/** @type {number} */ letter) => letter.toString(16).toUpperCase().padStart(4, '0');
  return runs.map(([from, to]) => `U+${written(from)}${to === from ? '' : `-${written(to)}`}`).join(', ');
}

/** @param {string} letters */
function codesOf(letters) {
  return [...letters].map((letter) => letter.charCodeAt(0));
}

/**
 * @param {number} from
 * @param {number} to
 * @returns {number[]}
 */
function range(from, to) {
  return Array.from({ length: to - from + 1 }, (_, place) => from + place);
}
