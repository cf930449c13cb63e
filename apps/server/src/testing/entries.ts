import {
  type Agreement,
  AgreementId,
  type AnyRecord,
  currentSchemaVersion,
  readAs,
  Slug,
  Statement,
  StatementId,
  unpublishable,
} from '@mithaq/domain';
import { newId } from '../world.ts';

/** A new agreement that goes by a name in English. */
export function agreementNamed(name: string): Agreement {
  const slug = Slug.parse(name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-'));
  return {
    record: 'agreement',
    id: AgreementId.parse(newId('agreement')),
    schemaVersion: currentSchemaVersion,
    slug,
    label: { en: name },
    names: [{ value: name, language: 'en', kind: 'official' }],
    instrument: 'memorandum-of-understanding',
    nature: 'interstate',
    fields: [],
    participations: [],
    lineage: [],
    textAvailability: 'reported-only',
  };
}

/** Statements that say openly of each value of a record that no source is known for it, so that it may be published. */
export function openlyUnsupported(record: AnyRecord): Statement[] {
  return unpublishable(record, []).map(({ property, value }) =>
    readAs(Statement, {
      record: 'statement',
      id: StatementId.parse(newId('statement')),
      schemaVersion: currentSchemaVersion,
      subject: record.id,
      property,
      value,
      modality: 'occurred',
      standing: 'unsupported',
      rank: 0,
      citations: [],
      note: { en: 'written for a test' },
    }),
  );
}
