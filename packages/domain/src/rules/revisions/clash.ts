import { type Detail, MithaqError } from '../../errors.ts';
import { fieldLabel } from './fields.ts';
import type { EditConflict } from './types.ts';

/** Two edits that cannot be joined: `edit-conflict` of the closed set, with both versions and every field that clashes. */
export class EditClash extends MithaqError {
  override readonly conflict: EditConflict;

  /** @param who what to call whoever made the edit that is there now */
  constructor(conflict: EditConflict, who: Detail) {
    super('edit-conflict', { who, fields: clashingFields(conflict) }, [conflict.ours.id]);
    this.conflict = conflict;
  }
}

function clashingFields({ fields, ours }: EditConflict): Detail {
  const labels = fields.filter(({ clashes }) => clashes).map(({ property }) => fieldLabel(ours.record, property));
  return { ar: labels.map(({ ar }) => ar).join('، '), en: labels.map(({ en }) => en).join(', ') };
}
