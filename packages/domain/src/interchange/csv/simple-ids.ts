import { MithaqError } from '../../errors.ts';
import type { RegisterIndex } from '../../register.ts';
import type { RecordKind } from '../../registry.ts';
import { echo } from '../../validation/echo.ts';
import type { Words } from '../../validation/words.ts';
import { idSchema, typeId } from '../../values/id.ts';
import type { Problems } from '../intake/problems.ts';

interface IdSource {
  readonly newId: (kind: RecordKind) => string;
  readonly register?: Pick<RegisterIndex, 'find'>;
}

/**
 * Gives out the ids that whoever reads makes. An id that is none, or that a record has already, is the caller's fault and not
 * the table's: it is told as such, and once.
 */
export class NewIds {
  readonly #source: IdSource;
  readonly #problems: Problems;
  readonly #given = new Set<string>();
  #isTold = false;

  constructor(source: IdSource, problems: Problems) {
    this.#source = source;
    this.#problems = problems;
  }

  /** A new id; where the caller's is of no use, one that lets the rest of the record be looked at. */
  next(kind: RecordKind): string {
    const id = this.#source.newId(kind);
    const expected = this.#faultOf(kind, id);
    this.#given.add(id);
    if (!expected) return id;
    if (!this.#isTold) this.#problems.add(() => new MithaqError('invalid-input', { expected }, ['newId']));
    this.#isTold = true;
    return typeId(kind, '0'.repeat(32));
  }

  #faultOf(kind: RecordKind, id: string): Words | undefined {
    const found = echo(String(id));
    if (!idSchema(kind).safeParse(id).success)
      return {
        ar: `معرّف بالصورة ${kind}_ ثم 26 محرفًا، لا «${found}»`,
        en: `an id of the form ${kind}_ and 26 characters, not “${found}”`,
      };
    if (this.#given.has(id) || this.#source.register?.find(kind, id))
      return { ar: `معرّف ليس لسجل آخر، لا «${found}»`, en: `an id that no other record has, not “${found}”` };
    return undefined;
  }
}
