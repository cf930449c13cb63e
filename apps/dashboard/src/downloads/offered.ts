/** What can be downloaded: the register's exports that have a list on the screen, one agreement, and the whole register. */
export type Downloadable =
  | 'agreements'
  | 'clauses'
  | 'actors'
  | 'events'
  | 'announced'
  | 'sources'
  | 'disputes'
  | 'places'
  | 'agreement'
  | 'register';

/** The formats a download comes in, by the endings of their files. What each carries is said in the messages. */
export type DownloadFormat = 'csv' | 'jsonld' | 'jsonl' | 'csv.zip' | 'ftm.jsonl' | 'geojson' | 'csl.json' | 'bib' | 'ris' | 'bundle.zip';

interface Offer {
  readonly formats: readonly DownloadFormat[];
  /** The filters of the list that the download takes, too. What else stands in an address (its order, its page) changes nothing of it. */
  readonly filters: readonly string[];
}

const plain = ['jsonld', 'jsonl', 'csv.zip', 'ftm.jsonl'] as const;

/** What is offered of each, the table for people first. */
export const offered: Readonly<Record<Downloadable, Offer>> = {
  agreements: {
    formats: ['csv', ...plain, 'geojson'],
    filters: ['actor', 'topic', 'instrument', 'nature', 'status', 'field', 'text', 'from', 'to', 'asOf'],
  },
  clauses: { formats: plain, filters: ['topic', 'agreement', 'party', 'force', 'text', 'from', 'to'] },
  actors: { formats: ['csv', ...plain], filters: ['kind', 'country', 'partOf', 'actsFor'] },
  events: {
    formats: ['csv', ...plain, 'geojson'],
    filters: ['actor', 'agreement', 'place', 'type', 'modality', 'from', 'to'],
  },
  announced: { formats: ['csv', ...plain, 'geojson'], filters: ['actor', 'agreement', 'outcome', 'due', 'asOf'] },
  sources: {
    formats: ['csv', ...plain, 'csl.json', 'bib', 'ris'],
    filters: ['attached', 'type', 'language', 'publisher', 'from', 'to'],
  },
  disputes: { formats: ['csv', 'jsonld', 'jsonl', 'csv.zip'], filters: ['actor', 'agreement', 'kind', 'property', 'accepted'] },
  places: { formats: [...plain, 'geojson'], filters: ['country', 'within'] },
  agreement: { formats: [...plain, 'geojson', 'csl.json', 'bib', 'ris'], filters: ['key'] },
  register: { formats: ['bundle.zip', ...plain, 'geojson'], filters: [] },
};

/** What a format is called by among the messages, whose keys have no dots. */
export const formatKeys = {
  csv: 'csv',
  jsonld: 'jsonld',
  jsonl: 'jsonl',
  'csv.zip': 'csvZip',
  'ftm.jsonl': 'ftm',
  geojson: 'geojson',
  'csl.json': 'csl',
  bib: 'bib',
  ris: 'ris',
  'bundle.zip': 'bundle',
} as const satisfies Readonly<Record<DownloadFormat, string>>;
