import type { SourceRef } from '@mithaq/client';
import { type FuzzyDate, precisionOf } from '@mithaq/domain';

/**
 * The day of publication by which a source that names no publisher can be called: "report of 15 December". There is none where the day is not
 * known, nor where a source named beside it is of the same kind and day.
 */
export function dayThatTells(source: SourceRef, among: readonly SourceRef[]): FuzzyDate | undefined {
  const { published } = source;
  if (published === undefined || precisionOf(published) !== 'day') return undefined;
  return among.some((other) => other.id !== source.id && isOfSameKindAndDay(other, source)) ? undefined : published;
}

function isOfSameKindAndDay(one: SourceRef, other: SourceRef): boolean {
  return one.publisher === undefined && one.type === other.type && one.published?.edtf === other.published?.edtf;
}
