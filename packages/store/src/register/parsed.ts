import { MithaqError } from '@mithaq/domain';

interface Issue {
  readonly message: string;
  readonly path: readonly PropertyKey[];
}

interface Schema<Value> {
  safeParse(value: unknown): { success: true; data: Value } | { success: false; error: { issues: readonly Issue[] } };
}

/** Holds a value that is about to be stored to the domain's schema. @throws MithaqError `invalid-input` at its first fault */
export function parsed<Value>(schema: Schema<Value>, value: unknown): Value {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const path = (issue?.path ?? []).map((step) => (typeof step === 'number' ? step : String(step)));
  throw new MithaqError('invalid-input', { expected: issue?.message ?? '' }, path);
}
