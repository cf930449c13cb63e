import { propertyLabel, type Revised } from '@mithaq/domain';
import type { SubjectView } from '../views/revision.ts';
import type { Gathered } from './gather.ts';
import { kindOfId, refOrIdOf } from './refs.ts';

/** A record or statement as it is told of where drafts, revisions and problems are. */
export function subjectView(gathered: Gathered, revised: Revised): SubjectView {
  if (revised.record !== 'statement') return { id: revised.id, kind: revised.record, record: refOrIdOf(gathered, revised.id) };
  const { id, subject, property } = revised;
  return {
    id,
    kind: 'statement',
    record: refOrIdOf(gathered, subject),
    property,
    propertyLabel: propertyLabel(kindOfId(subject), property),
  };
}

/** The record that a record or statement belongs to: itself, or the one that it is about. */
export function recordOf(revised: Revised): string {
  return revised.record === 'statement' ? revised.subject : revised.id;
}
