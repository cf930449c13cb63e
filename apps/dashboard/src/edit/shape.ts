import type { RecordKind, vocabularies } from '@mithaq/domain';

/** The name of a closed vocabulary. */
export type VocabularyName = keyof typeof vocabularies;

/** One field within a value that has several: an actor and their role in a participation. */
export interface PartShape {
  readonly key: string;
  readonly shape: Shape;
  readonly isOptional: boolean;
}

interface Shapes {
  /** Words in no language of their own: an author, a number of a clause. */
  readonly text: { readonly most: number | undefined };
  /** Text by language. */
  readonly localized: object;
  readonly name: object;
  readonly code: { readonly vocabulary: VocabularyName; readonly codes: readonly string[] };
  readonly topic: object;
  readonly country: object;
  readonly language: object;
  readonly date: object;
  readonly day: object;
  readonly interval: object;
  readonly reference: { readonly kind: RecordKind };
  readonly number: { readonly whole: boolean; readonly least: number | undefined; readonly most: number | undefined };
  readonly truth: object;
  readonly address: object;
  readonly coordinates: { readonly codes: readonly string[] };
  /** Which file a source's text is: the import says it, and nobody types it. */
  readonly file: object;
  readonly list: { readonly of: Shape; readonly mayBeEmpty: boolean };
  readonly group: { readonly parts: readonly PartShape[] };
  /** One of several: a publisher that is an actor of the register, or a name as it is printed. */
  readonly either: { readonly choices: readonly PartShape[] };
}

/** The form of a value: each has one component, and there are no others. */
export type Form = keyof Shapes;

/** The shape of one form. */
export type ShapeOf<One extends Form> = { readonly form: One } & Shapes[One];

/** What a value looks like in a form, whichever property of whichever kind it is the value of. */
export type Shape = { [One in Form]: ShapeOf<One> }[Form];
