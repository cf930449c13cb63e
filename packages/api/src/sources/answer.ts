import { MithaqError, type Source } from '@mithaq/domain';
import { found } from '../assembly/found.ts';
import { expected } from '../expected.ts';
import type { Held, Writing } from '../ports.ts';
import { signedIn } from '../trpc.ts';
import { PublishedAnswer } from '../views/published.ts';
import { AnswerSourceRequest } from '../views/source.ts';

const notYetSaid = expected({ ar: 'ما لا يقوله سجل المصدر بعد', en: 'what the source’s record does not say yet' });

/**
 * Answers what a source's file did not say, or what was only inferred from it: when it was published, by whom, at which address. Published there and
 * then, as the import's own findings are; what the record says already is changed like any record, by a draft. With another day of publication the text
 * is read again: dates such as "on Wednesday" are counted from it.
 * @throws MithaqError `not-found`, `stale-revision`; `invalid-input` where the record says it already, or the answer is none
 */
export const answer = signedIn
  .input(AnswerSourceRequest)
  .output(PublishedAnswer)
  .mutation(({ ctx: { world, principal }, input: { key, revision, answers } }) =>
    world.register.transact(principal, async (writing) => {
      const held = await found(writing, 'source', key);
      if (revision !== undefined && held.revision !== revision)
        throw new MithaqError('stale-revision', { current: String(held.revision) }, ['revision']);
      const saved = await write(writing, held, answered(held.record, answers));
      await writing.announce({ what: 'record-saved', subject: held.record.id, by: principal.name, audience: 'public' });
      return { subject: held.record.id, revision: saved.revision, data: saved.record };
    }),
  );

function answered(source: Source, { published, publisher, author, url, title }: AnswerSourceRequest['answers']): Partial<Source> {
  const { language } = source;
  const given = {
    ...(published === undefined ? {} : { published: { date: published, inferred: false } }),
    ...(publisher === undefined ? {} : { publisher: { name: { [language]: publisher } } }),
    ...(author === undefined ? {} : { author }),
    ...(url === undefined ? {} : { url }),
    ...(title === undefined ? {} : { title: { value: title, language } }),
  };
  for (const what of ['published', 'publisher', 'author', 'url', 'title'] as const) {
    const isOpen = source[what] === undefined || (what === 'published' && source.published?.inferred === true);
    if (what in given && !isOpen) throw new MithaqError('invalid-input', { expected: notYetSaid }, ['answers', what]);
  }
  return given;
}

async function write(writing: Writing, { record, revision }: Held<Source>, given: Partial<Source>): Promise<Held<Source>> {
  const data: Source = { ...record, ...given };
  const saved = await writing.save(data, revision);
  return { record: data, revision: saved.revision };
}
