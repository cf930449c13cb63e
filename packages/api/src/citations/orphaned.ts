import { propertyLabel, reanchor } from '@mithaq/domain';
import { found } from '../assembly/found.ts';
import { type Gathered, gather } from '../assembly/gather.ts';
import { kindOfId, refTo, sourceRefTo } from '../assembly/refs.ts';
import type { EarlierPassage, Register } from '../ports.ts';
import { procedure } from '../trpc.ts';
import { OrphanList, OrphansRequest, type OrphanView } from '../views/orphan.ts';

/**
 * Passages of texts that were revised which nobody can say where they stand now. They still say what was quoted; nothing was moved in their
 * place. A passage that was chosen anew, or that a later text has again, is none any more.
 * @throws MithaqError `not-found`
 */
export const orphaned = procedure
  .input(OrphansRequest.prefault({}))
  .output(OrphanList)
  .query(async ({ ctx, input: { source: key, after, limit } }) => {
    const { register } = ctx.world;
    const source = key === undefined ? {} : { source: (await found(register, 'source', key, ['source'])).record.id };
    const passages = await register.earlierPassages({ ...source, ...(after === undefined ? {} : { after }), limit: limit + 1 });
    const page = wholeStatements(passages, limit);
    const last = page.length < passages.length ? page.at(-1)?.statement.id : undefined;
    return { rows: await orphansAmong(register, page), ...(last === undefined ? {} : { next: last }) };
  });

/** As many as were asked for, with all the passages of each statement but of one that is cut off. */
function wholeStatements(passages: readonly EarlierPassage[], limit: number): readonly EarlierPassage[] {
  const cut = passages[limit]?.statement.id;
  const whole = cut === undefined ? passages : passages.filter(({ statement }) => statement.id !== cut);
  return whole.length > 0 ? whole : passages;
}

async function orphansAmong(register: Register, passages: readonly EarlierPassage[]): Promise<OrphanView[]> {
  const statements = [...new Map(passages.map(({ statement }) => [statement.id, statement])).values()];
  const sources = [...new Set(passages.map(({ source }) => source))];
  const [gathered, texts, chosenFrom] = await Promise.all([
    gather(register, { statements }),
    register.texts(sources),
    register.textsByDigest([...new Set(passages.map(({ text }) => text))]),
  ]);
  return passages.flatMap((passage) =>
    orphanView(gathered, passage, {
      before: chosenFrom.get(passage.text),
      after: texts.get(passage.source) ?? '',
    }),
  );
}

function orphanView(
  gathered: Gathered,
  { statement, revision, ordinal, source }: EarlierPassage,
  { before, after }: { readonly before: string | undefined; readonly after: string },
): readonly OrphanView[] {
  const citation = statement.citations[ordinal];
  if (citation === undefined) return [];
  const became = reanchor(citation.selector, after, before);
  if (became.result !== 'orphan') return [];
  const { id, subject, property } = statement;
  return [
    {
      ...{ statement: id, revision, citation: ordinal, subject: refTo(gathered, subject), property },
      propertyLabel: propertyLabel(kindOfId(subject), property),
      source: sourceRefTo(gathered, source),
      ...{ exact: citation.selector.exact, start: citation.selector.start },
      ...{ reason: became.reason, candidates: [...became.candidates] },
    },
  ];
}
