import { isStored, type Migration, type Stored } from './migration.ts';

/**
 * Version 2: a source's publication date and whether it was inferred became one value, so that neither stands without the
 * other; statements carry their own version. A version 1 actor of a kind that can be part of nothing, or act for nobody, and
 * that says so all the same, is left as it is: reading it then fails and names the field, and an editor decides.
 */
export const toVersion2: Migration = {
  to: 2,
  record: (stored) => ({ ...(stored['record'] === 'source' ? withPublication(stored) : stored), schemaVersion: 2 }),
  statement: (stored, subject) => ({
    ...stored,
    record: 'statement',
    schemaVersion: 2,
    ...(isOnPublication(stored) ? { value: { date: stored['value'], inferred: wasInferred(subject) } } : {}),
  }),
};

function withPublication({ publishedInferred, published, ...rest }: Stored): Stored {
  return published === undefined ? rest : { ...rest, published: { date: published, inferred: publishedInferred === true } };
}

function isOnPublication({ subject, property }: Stored): boolean {
  return typeof subject === 'string' && subject.startsWith('source_') && property === 'published';
}

/** Where nothing is known of the source, the more cautious reading is taken: that its date was inferred. */
function wasInferred(subject: Stored | undefined): boolean {
  const published = subject?.['published'];
  return isStored(published) ? published['inferred'] === true : true;
}
