import type { Json } from '../keeping/draftable.ts';
import type { Path } from './paths.ts';
import type { Form, Shape, ShapeOf } from './shape.ts';

/** What every component of a form's value is given. */
export interface FieldParts<One extends Form> {
  readonly shape: ShapeOf<One>;
  /** As the form holds it, right or wrong; absent where nothing is there. */
  readonly value: Json | undefined;
  /** Nothing, for a value that is not there any more: an empty box makes no key. */
  readonly change: (next: Json | undefined) => void;
  /** Where the value stands in its record or statement. */
  readonly at: Path;
  /** What it is called. */
  readonly label: string;
  /** Whether its name stands above it already. */
  readonly isNamed?: boolean;
  readonly isOptional?: boolean;
}

/** The same for a value of whichever shape. */
export interface AnyFieldParts extends Omit<FieldParts<Form>, 'shape'> {
  readonly shape: Shape;
}
