import type { Statement } from '../../records/statement.ts';
import { type AnyRecord, wholeOf } from '../../registry.ts';
import { isList, propertyLabels } from '../../statements.ts';
import type { Standing } from '../../taxonomy/statement-terms.ts';
import { valueKey } from '../../values/value-key.ts';
import { groupedBy } from '../groups.ts';
import type { SourceOf } from './origins.ts';
import { isOurs, isOurWording } from './our-own.ts';
import { type Support, support } from './support.ts';

/** A value that stands on a record: of a property, or one element where the property is a list. */
export interface StandingValue {
  readonly property: string;
  readonly value: unknown;
}

/** A value that stands on a record, and the accepted statements that say so. */
export interface BackedValue extends StandingValue {
  readonly statements: readonly Statement[];
}

/** A value that stands on a record, and the disputed statements that say so. */
export interface ContestedValue extends StandingValue {
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
  const given = givenBy(record, statements, ['accepted']);
  return standingValues(record).map((standing) => ({ ...standing, statements: given.get(keyOf(standing)) ?? [] }));
}

/**
 * The values of a record for which no source is given: no statement gives them that is accepted or disputed (Security Force Monitor
 * research handbook: every piece of data has at least one source). A value that is disputed has its sources: see `contested`. A
 * value of which a statement says openly that no source is known is among them: saying so finds no source. What is not even
 * said so of is `unpublishable`. In time linear in the record and its statements.
 */
export function unsupported(record: AnyRecord, statements: readonly Statement[]): readonly StandingValue[] {
  const given = givenBy(record, statements, ['accepted', 'disputed']);
  return standingValues(record).filter((standing) => !given.has(keyOf(standing)));
}

/**
 * The values of a record that may not be published as they are: no statement gives them, neither one that is accepted or disputed,
 * and so cites a passage, nor one that says openly that no source is known (`unsupported` as its standing). In time linear in the
 * record and its statements.
 */
export function unpublishable(record: AnyRecord, statements: readonly Statement[]): readonly StandingValue[] {
  const given = givenBy(record, statements, ['accepted', 'disputed', 'unsupported']);
  return standingValues(record).filter((standing) => !given.has(keyOf(standing)));
}

/**
 * The values of a record that disputed statements give, with those statements: a source says so, and another says otherwise
 * (`disputes` has all the readings, also those that do not stand on the record). Where an accepted statement gives the
 * same value, it is backed and contested. In time linear in the record and its statements.
 */
export function contested(record: AnyRecord, statements: readonly Statement[]): readonly ContestedValue[] {
  const given = givenBy(record, statements, ['disputed']);
  return standingValues(record).flatMap((standing) => {
    const disputed = given.get(keyOf(standing));
    return disputed ? [{ ...standing, statements: disputed }] : [];
  });
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

/** The statements of a record's own that give a value, by value; only those of some standings. */
function givenBy(
  record: AnyRecord,
  statements: readonly Statement[],
  standings: readonly Standing[],
): ReadonlyMap<string, readonly Statement[]> {
  const own = statements.filter(({ subject, standing }) => subject === record.id && standings.includes(standing));
  return groupedBy(
    own.filter((statement) => isAffirming(statement, record)),
    keyOf,
  );
}

function isAffirming({ modality }: Statement, record: AnyRecord): boolean {
  const isDenial = modality === 'denied' || modality === 'did-not-happen';
  return !isDenial || ('modality' in record && record.modality === modality);
}

function keyOf({ property, value }: StandingValue): string {
  return `${property} ${valueKey(value)}`;
}
