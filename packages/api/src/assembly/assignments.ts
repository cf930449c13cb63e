import type { Assignment } from '../ports.ts';
import type { AssignmentView } from '../views/assignment.ts';

/** An assignment as editors are told of it. */
export function assignmentView({ revision, to, by, at }: Assignment): AssignmentView {
  return { revision, ...(to === undefined ? {} : { to: { ...to } }), ...(by === null ? {} : { by: by.name }), at };
}
