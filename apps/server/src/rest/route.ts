import type { Words } from '@mithaq/domain';
import type { RawBody } from './raw-body.ts';

/** The headings of the reference, in its order. */
export const tags = {
  agreements: { ar: 'الاتفاقات', en: 'Agreements' },
  actors: { ar: 'الفاعلون', en: 'Actors' },
  events: { ar: 'الأحداث', en: 'Events' },
  sources: { ar: 'المصادر', en: 'Sources' },
  evidence: { ar: 'الشواهد', en: 'Evidence' },
  history: { ar: 'التاريخ', en: 'History' },
  register: { ar: 'السجل', en: 'The register' },
  import: { ar: 'الاستيراد', en: 'Import' },
  downloads: { ar: 'التنزيل', en: 'Downloads' },
} as const satisfies Record<string, Words>;
export type Tag = keyof typeof tags;

/** A procedure at an address of its own. */
export interface Route {
  readonly method: 'get' | 'post';
  /** After `apiBase`; parameters in braces, each a member of the procedure's input. */
  readonly path: string;
  /** The procedure that answers, by its path. Who may call it, `permissions` says. */
  readonly procedure: string;
  readonly tag: Tag;
  readonly summary: Words;
  /** Parameters that a register with the first start's content answers, for whoever tries. */
  readonly example?: Readonly<Record<string, string>>;
  /** Of a `post`: the file that it takes in place of JSON. */
  readonly raw?: RawBody;
}
