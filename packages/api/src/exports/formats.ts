import type { InterfaceLanguage, Words } from '@mithaq/domain';
import type { Beside } from './around.ts';
import { bundleFiles } from './bundle.ts';
import { csvFiles } from './csv.ts';
import type { ExportedFile } from './files.ts';
import { followTheMoney } from './follow-the-money.ts';
import { geoJson } from './geo-json.ts';
import { jsonLd } from './json-ld.ts';
import { jsonLines } from './json-lines.ts';
import { listingCsv } from './listing.ts';
import { references } from './references.ts';
import type { Selection } from './selection.ts';

/** What an export is made from, and what is said of its making. */
export interface ExportMatter {
  readonly selection: Selection;
  readonly beside: Beside;
  /** The language of our own words: in references, and in a table for people. */
  readonly language: InterfaceLanguage;
  /** RFC 3339, UTC. */
  readonly createdAt: string;
}

/** What an export is: one text in pieces, or files for an archive, one after the other. */
export type Exported =
  | { readonly form: 'text'; readonly pieces: AsyncIterable<string> }
  | { readonly form: 'files'; readonly files: AsyncIterable<ExportedFile> };

/** A format that the register is given out in. Its name is the ending of the file. */
interface ExportFormatDescription {
  readonly mediaType: string;
  readonly label: Words;
  readonly write: (matter: ExportMatter) => Exported;
}

/** Every format, by the ending of its files. */
export const exportFormats = {
  csv: {
    mediaType: 'text/csv',
    label: { ar: 'جدول CSV، كما تُعرض القائمة', en: 'One CSV table, as the list shows it' },
    write: ({ selection, language }) => text(listingCsv(selection.listing?.(language))),
  },
  jsonl: {
    mediaType: 'application/jsonl',
    label: { ar: 'JSON، سجل في كل سطر', en: 'JSON, an entry a line' },
    write: ({ selection }) => text(jsonLines(selection)),
  },
  jsonld: {
    mediaType: 'application/ld+json',
    label: { ar: 'JSON-LD 1.1', en: 'JSON-LD 1.1' },
    write: ({ selection }) => text(jsonLd(selection)),
  },
  'csv.zip': {
    mediaType: 'application/zip',
    label: { ar: 'جداول CSV في ملف مضغوط', en: 'CSV tables in an archive' },
    write: ({ selection, beside }) => ({ form: 'files', files: csvFiles(selection, beside) }),
  },
  'bundle.zip': {
    mediaType: 'application/zip',
    label: { ar: 'حزمة ميثاق: السجل كله، يُستورد كما هو', en: 'Mithaq bundle: the whole register, to be imported as it is' },
    write: ({ selection, createdAt }) => ({ form: 'files', files: bundleFiles(selection, { createdAt }) }),
  },
  'ftm.jsonl': {
    mediaType: 'application/jsonl',
    label: { ar: 'كيانات FollowTheMoney، كيان في كل سطر', en: 'FollowTheMoney entities, one a line' },
    write: ({ selection, beside }) => text(followTheMoney(selection, beside)),
  },
  geojson: {
    mediaType: 'application/geo+json',
    label: { ar: 'GeoJSON لما له مكان', en: 'GeoJSON of what has a place' },
    write: ({ selection, beside }) => text(geoJson(selection, beside)),
  },
  'csl.json': {
    mediaType: 'application/vnd.citationstyles.csl+json',
    label: { ar: 'مراجع CSL-JSON', en: 'References in CSL-JSON' },
    write: ({ selection, beside, language }) => text(references(selection, 'csl.json', { beside, language })),
  },
  bib: {
    mediaType: 'application/x-bibtex',
    label: { ar: 'مراجع BibTeX', en: 'References in BibTeX' },
    write: ({ selection, beside, language }) => text(references(selection, 'bib', { beside, language })),
  },
  ris: {
    mediaType: 'application/x-research-info-systems',
    label: { ar: 'مراجع RIS', en: 'References in RIS' },
    write: ({ selection, beside, language }) => text(references(selection, 'ris', { beside, language })),
  },
} as const satisfies Record<string, ExportFormatDescription>;
export type ExportFormat = keyof typeof exportFormats;

function text(pieces: AsyncIterable<string>): Exported {
  return { form: 'text', pieces };
}
