import { MithaqError } from '@mithaq/domain';
import type { ImportFile, World } from '../ports.ts';
import { type FileFault, FileLikeness, type FileProgress, type ImportProgress, KeptFault } from '../views/import-batch.ts';
import { ImportResult } from '../views/source.ts';

/** The files of an import, in their order. @throws MithaqError `not-found` */
export async function filesOf({ register }: World, batch: string): Promise<readonly ImportFile[]> {
  const files = await register.importFiles(batch);
  if (files.length === 0) throw new MithaqError('not-found', { key: batch }, ['batch']);
  return files;
}

/** Files of an import, and those of them that are told of. */
interface Told {
  readonly files: readonly ImportFile[];
  readonly news: readonly ImportFile[];
  readonly locale: 'ar' | 'en';
}

/** How far an import has come, in the caller's language. */
export function progressView(batch: string, { files, news, locale }: Told): ImportProgress {
  const count = (wanted: ImportFile['state']) => files.filter(({ state }) => state === wanted).length;
  const counts = {
    ...{ waiting: count('waiting'), reading: count('reading'), held: count('held'), paused: count('paused') },
    ...{ leftOut: count('left-out'), done: count('done'), failed: count('failed') },
  };
  return { batch, counts, files: news.map((file) => fileView(file, locale)) };
}

function fileView({ id, name, state, result, fault }: ImportFile, locale: 'ar' | 'en'): FileProgress {
  return {
    ...{ id, name, state },
    ...(result === undefined ? {} : state === 'held' ? { like: FileLikeness.parse(result) } : { result: ImportResult.parse(result) }),
    ...(fault === undefined ? {} : { fault: faultView(KeptFault.parse(JSON.parse(fault)), locale) }),
  };
}

function faultView({ code, mayPass, ...words }: KeptFault, locale: 'ar' | 'en'): FileFault {
  return { code, message: words[locale], mayPass };
}
