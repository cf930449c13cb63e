import type { FoundValue, Newcomer, Referent, Referred } from '@mithaq/reader';
import type { NewcomerView, ReferentView, ReferredView } from '../views/referent.ts';
import type { Gathered } from './gather.ts';
import { refOrIdOf } from './refs.ts';

/** Everybody and everything that a finding names. */
function referentsIn(value: FoundValue): readonly Referent[] {
  switch (value.kind) {
    case 'mention':
      return [meant(value), ...(value.otherwise ?? []), ...(value.office ? [value.office] : [])];
    case 'date':
      return [];
    case 'agreement':
      return [...(value.record === undefined ? [] : [{ record: value.record }]), ...referredIn(value).map(({ referent }) => referent)];
    case 'clause':
    case 'event':
      return referredIn(value).map(({ referent }) => referent);
  }
}

/** Those of them whose words are told, each with its place. */
function referredIn(value: FoundValue): readonly Referred[] {
  switch (value.kind) {
    case 'mention':
    case 'date':
      return [];
    case 'agreement':
      return value.participations.flatMap(inPart);
    case 'clause':
      return [...value.obligated, ...value.beneficiaries];
    case 'event':
      return [...value.participations.flatMap(inPart), ...present(value.place), ...present(value.attributedTo)];
  }
}

interface Taking {
  readonly actor: Referred;
  readonly onBehalfOf?: Referred;
  readonly capacity?: Referred;
}

function inPart({ actor, onBehalfOf, capacity }: Taking): readonly Referred[] {
  return [actor, ...present(onBehalfOf), ...present(capacity)];
}

function present<Value>(value: Value | undefined): readonly Value[] {
  return value === undefined ? [] : [value];
}

function meant(value: Extract<FoundValue, { kind: 'mention' }>): Referent {
  return 'record' in value ? { record: value.record } : { newcomer: value.newcomer };
}

/** The records that a finding names, also as those to which newcomers belong. */
export function recordsNamedIn(value: FoundValue): readonly string[] {
  return referentsIn(value).flatMap(recordsOf);
}

function recordsOf(referent: Referent): readonly string[] {
  if ('record' in referent) return [referent.record];
  const { organisation } = referent.newcomer;
  return organisation !== undefined && 'record' in organisation ? [organisation.record] : [];
}

/** Whom or what words mean, for whoever judges it. */
export function referentView(gathered: Gathered, referent: Referent): ReferentView {
  if ('record' in referent) return { record: refOrIdOf(gathered, referent.record) };
  return { newcomer: newcomerView(gathered, referent.newcomer) };
}

/** A newcomer with everything that the text says of it. */
export function newcomerView(gathered: Gathered, newcomer: Newcomer): NewcomerView {
  const { organisation } = newcomer;
  return { ...bare(newcomer), ...(organisation === undefined ? {} : { organisation: organisationView(gathered, organisation) }) };
}

function organisationView(gathered: Gathered, organisation: Referent): NonNullable<NewcomerView['organisation']> {
  return 'record' in organisation ? { record: refOrIdOf(gathered, organisation.record) } : { newcomer: bare(organisation.newcomer) };
}

/** An organisation is not told by yet another one. */
function bare({ organisation: _whose, names, ...newcomer }: Newcomer): Omit<NewcomerView, 'organisation'> {
  return { ...newcomer, names: [...names] };
}

export function referredView(gathered: Gathered, { referent, ...span }: Referred): ReferredView {
  return { ...span, referent: referentView(gathered, referent) };
}
