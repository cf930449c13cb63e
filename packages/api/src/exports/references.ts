import type { InterfaceLanguage, Source } from '@mithaq/domain';
import { type ReferenceContext, toBibtex, toCslItem, toRis } from '@mithaq/domain/interchange';
import { type Beside, recordsNamedBy } from './around.ts';
import type { Selection } from './selection.ts';

/** How some references are written, and what stands before, between and after those of two batches. */
interface Style {
  readonly write: (sources: readonly Source[], context: ReferenceContext) => string;
  readonly before: string;
  readonly between: string;
  readonly after: string;
}

/** The formats that sources are cited in. */
export const referenceStyles = {
  'csl.json': {
    write: (sources, context) => sources.map((source) => JSON.stringify(toCslItem(source, context))).join(',\n'),
    before: '[',
    between: ',\n',
    after: ']\n',
  },
  bib: { write: toBibtex, before: '', between: '\n', after: '' },
  ris: { write: toRis, before: '', between: '\r\n', after: '' },
} as const satisfies Record<string, Style>;

/** Sources as references, our own words in one language. */
export async function* references(
  selection: Selection,
  style: keyof typeof referenceStyles,
  { beside, language }: { readonly beside: Beside; readonly language: InterfaceLanguage },
): AsyncGenerator<string> {
  const { write, before, between, after } = referenceStyles[style];
  yield before;
  let isFirst = true;
  for await (const batch of selection.of('source')) {
    const publishers = await recordsNamedBy(beside, batch);
    const byId = new Map<string, (typeof publishers)[number]>(publishers.map((record) => [record.id, record]));
    const sources = batch.filter((entry) => entry.record === 'source');
    yield (isFirst ? '' : between) + write(sources, { register: { get: (id) => byId.get(id) }, language });
    isFirst = false;
  }
  yield after;
}
