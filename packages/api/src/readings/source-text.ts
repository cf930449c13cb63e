import type { Source } from '@mithaq/domain';
import type { Reading } from '../ports.ts';

/** A source with its text. */
export interface SourceText {
  readonly record: Source;
  readonly text: string;
}

/** A source with the text that it has now; undefined for one that has none. */
export async function textOf(reading: Reading, source: string): Promise<SourceText | undefined> {
  const [[held], texts] = await Promise.all([reading.records([source]), reading.texts([source])]);
  const text = texts.get(source);
  return held?.record.record === 'source' && text !== undefined ? { record: held.record, text } : undefined;
}
