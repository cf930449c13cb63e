import { text } from 'node:stream/consumers';
import { fromBufferPromise } from 'yauzl';

/** The files of an archive as text, one after another, each after its name. */
export async function unzipped(bytes: Buffer): Promise<string> {
  const archive = await fromBufferPromise(bytes, { lazyEntries: true });
  const files: string[] = [];
  for await (const entry of archive.eachEntry()) {
    files.push(`${entry.fileName}\n${await text(await archive.openReadStreamPromise(entry))}`);
  }
  return files.join('\n');
}
