import type { SourceType } from '../../taxonomy/source-types.ts';

/** How the reference formats call one type of source. */
export interface ReferenceType {
  /** The item type of CSL 1.0.2. */
  readonly csl: string;
  /** The entry type of BibTeX (`btxdoc`, 1988). */
  readonly bibtex: string;
  /** The `TY` of RIS (the list of Reference Manager and EndNote). */
  readonly ris: string;
  /** Where the publisher stands: what it appeared in (a newspaper, a site), or who issued it. */
  readonly publisher: 'container' | 'publisher';
  /** The CSL `genre`, where the type says too little: a communiqué is only a `document`. */
  readonly genre?: string;
}

/** What can be cited: a source by its type, or what the register itself holds, at its address. */
export type CitedType = SourceType | 'register-entry';

/** The reference types of all that can be cited. BibTeX has no type for what is neither book nor journal but `misc`. */
export const referenceTypes: Readonly<Record<CitedType, ReferenceType>> = {
  article: { csl: 'article-newspaper', bibtex: 'article', ris: 'NEWS', publisher: 'container' },
  communique: { csl: 'document', bibtex: 'misc', ris: 'GEN', publisher: 'publisher', genre: 'communiqué' },
  'treaty-text': { csl: 'treaty', bibtex: 'misc', ris: 'LEGAL', publisher: 'publisher' },
  post: { csl: 'post', bibtex: 'misc', ris: 'ICOMM', publisher: 'container' },
  report: { csl: 'report', bibtex: 'techreport', ris: 'RPRT', publisher: 'publisher' },
  'register-entry': { csl: 'webpage', bibtex: 'misc', ris: 'ELEC', publisher: 'container' },
};

/** The type of source that a CSL item type is read as; nothing where it would be a guess. */
export const sourceTypesByCsl: ReadonlyMap<string, SourceType> = new Map([
  ['article', 'article'],
  ['article-journal', 'article'],
  ['article-magazine', 'article'],
  ['article-newspaper', 'article'],
  ['post-weblog', 'article'],
  ['webpage', 'article'],
  ['document', 'communique'],
  ['treaty', 'treaty-text'],
  ['post', 'post'],
  ['report', 'report'],
]);
