/** The shortest password that the server takes, in characters. */
const leastPassword = 10;

/** What is wrong with a field of the set-up form, by the name of its message. */
export type FieldProblem = 'nameMissing' | 'emailMissing' | 'emailWrong' | 'passwordMissing' | 'passwordShort' | 'passwordDiffers';

export const nameProblem = (name: string): FieldProblem | null => (name.trim() === '' ? 'nameMissing' : null);

export function emailProblem(email: string): FieldProblem | null {
  if (email.trim() === '') return 'emailMissing';
  return /^[^\s@]+@[^\s@]+\.[^\s@.]+$/.test(email.trim()) ? null : 'emailWrong';
}

export function passwordProblem(password: string): FieldProblem | null {
  if (password === '') return 'passwordMissing';
  return password.length < leastPassword ? 'passwordShort' : null;
}

export const againProblem = (again: string, password: string): FieldProblem | null => (again === password ? null : 'passwordDiffers');
