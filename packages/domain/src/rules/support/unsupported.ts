import type { Statement } from '../../records/statement.ts';
import { type AnyRecord, wholeOf } from '../../registry.ts';
import { isList, propertyLabels } from '../../statements.ts';
import { valueKey } from '../../values/value-key.ts';
import { groupedBy } from '../groups.ts';
import { isOurs, isOurWording } from './our-own.ts';
import { type SourceOf, type Support, support } from './support.ts';

/** A value that stands on a record: of a property, or one element where the property is a list. */
export interface StandingValue {
  readonly property: string;
  readonly value: unknown;
}

/** A value that stands on a record, and the accepted statements that say so. */
export interface BackedValue extends StandingValue {
  readonly statements: readonly Statement[];
}

/** A value and how far it is backed: by one independent publisher, or by none that is named. */
export interface ThinValue extends BackedValue {
  readonly support: Support;
}

/**
 * Every value of a record for which a source is needed, with the accepted statements that give it. A statement gives a value
 * where it states it (dates by their EDTF) as having happened, planned or announced; one that denies it does so only for an
 * event that is itself told as denied, or as not having happened. What is ours is left out (labels, order, classes,
 * translations and transliterations), and so is the record as part of which this one exists (a clause's agreement, a tenure's office).
 */
export function backing(record: AnyRecord, statements: readonly Statement[]): readonly BackedValue[] {
  const accepted = acceptedByValue(record, statements);
  return standingValues(record).map((standing) => ({ ...standing, statements: accepted.get(keyOf(standing)) ?? [] }));
}

/**
 * The values of a record that no accepted statement backs (Security Force Monitor research handbook: every piece of data has
 * at least one source). In time linear in the record and its statements.
 */
export function unsupported(record: AnyRecord, statements: readonly Statement[]): readonly StandingValue[] {
  return backing(record, statements)
    .filter((value) => value.statements.length === 0)
    .map(({ property, value }) => ({ property, value }));
}

/**
 * The values of a record that rest on no more than one independent publisher, and on some statement. `support.independent`
 * is 0 where their sources name no publisher. (Security Force Monitor research handbook, "Sources and Confidence": a single
 * source merits low confidence.)
 */
export function singleSource(record: AnyRecord, statements: readonly Statement[], sourceOf: SourceOf): readonly ThinValue[] {
  return backing(record, statements)
    .filter((value) => value.statements.length > 0)
    .map((value) => ({ ...value, support: support(value.statements, sourceOf) }))
    .filter((value) => value.support.independent <= 1);
}

function standingValues(record: AnyRecord): readonly StandingValue[] {
  const labels = propertyLabels(record.record);
  const whole = wholeOf(record);
  return Object.entries(record)
    .filter(([property, value]) => Object.hasOwn(labels, property) && !isOurs(record.record, property) && value !== whole)
    .flatMap(([property, value]) => elementsOf(record, property, value).map((element) => ({ property, value: element })))
    .filter(({ value }) => !isOurWording(value));
}

function elementsOf(record: AnyRecord, property: string, value: unknown): readonly unknown[] {
  return isList(record.id, property) && Array.isArray(value) ? value : [value];
}

function acceptedByValue(record: AnyRecord, statements: readonly Statement[]): ReadonlyMap<string, readonly Statement[]> {
  const backs = statements.filter((statement) => statement.subject === record.id && isAffirming(statement, record));
  return groupedBy(backs, keyOf);
}

function isAffirming({ standing, modality }: Statement, record: AnyRecord): boolean {
  const isDenial = modality === 'denied' || modality === 'did-not-happen';
  return standing === 'accepted' && (!isDenial || ('modality' in record && record.modality === modality));
}

function keyOf({ property, value }: StandingValue): string {
  return `${property} ${valueKey(value)}`;
}
