/** The shortest password that the server takes, in characters. */
const leastPassword = 10;

/** What is wrong with a field of the set-up form, by the name of its message. */
export type FieldProblem =
  | 'nameMissing'
  | 'nameSigns'
  | 'nameLong'
  | 'emailMissing'
  | 'emailWrong'
  | 'passwordMissing'
  | 'passwordShort'
  | 'passwordDiffers';

/** The longest name that the server takes, in characters. */
const longestName = 100;

/** A name has something that one sees, and nothing that one does not: such signs could turn the words around it about. */
export function nameProblem(name: string): FieldProblem | null {
  if (name.trim() === '') return 'nameMissing';
  if (/\p{C}/u.test(name.trim())) return 'nameSigns';
  return name.trim().length > longestName ? 'nameLong' : null;
}

export function emailProblem(email: string): FieldProblem | null {
  if (email.trim() === '') return 'emailMissing';
  return /^[^\s@]+@[^\s@]+\.[^\s@.]+$/.test(email.trim()) ? null : 'emailWrong';
}

export function passwordProblem(password: string): FieldProblem | null {
  if (password === '') return 'passwordMissing';
  return password.length < leastPassword ? 'passwordShort' : null;
}

export const againProblem = (again: string, password: string): FieldProblem | null => (again === password ? null : 'passwordDiffers');
