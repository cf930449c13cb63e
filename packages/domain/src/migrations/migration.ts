/** A JSON object as it was stored, before anything is known of it but its version. */
export type Stored = Readonly<Record<string, unknown>>;

/**
 * One step upward, from the version before to `to`. Both functions are pure and total: they are given objects that the
 * older schema let pass, and what they return is held against the newer schema only after the last step.
 */
export interface Migration {
  readonly to: number;
  readonly record: (stored: Stored) => Stored;
  /** `subject` is the record that the statement is about, as migrated, where it is known. */
  readonly statement: (stored: Stored, subject: Stored | undefined) => Stored;
}

/** Whether a value is an object with named fields. */
export function isStored(value: unknown): value is Stored {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
