/** A statement that is asked so often that the database had better know it by name. */
export interface Statement {
  readonly name?: string;
  readonly text: string;
}

/** Gives a statement its name, or none where statements are not prepared (a pooler gives each transaction another connection). */
export type Naming = (name: string, text: string) => Statement;

/** How statements are named under a setting. */
export function namingWhere(prepared: boolean): Naming {
  return (name, text) => (prepared ? { name: `mithaq-${name}`, text } : { text });
}
