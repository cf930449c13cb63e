import { MithaqError } from '../../errors.ts';
import { referencesOf } from '../../registry.ts';
import type { Entry } from '../intake/entry.ts';
import type { Problems } from '../intake/problems.ts';

/** Remembers which records came, by their ids alone, and which were named before they came. */
export class OpenReferences {
  readonly #isKnown: (id: string) => boolean;
  readonly #held = new Set<string>();
  readonly #open: { readonly id: string; readonly property: string; readonly to: string }[] = [];

  /** @param isKnown whether whoever reads has a record already */
  constructor(isKnown: (id: string) => boolean) {
    this.#isKnown = isKnown;
  }

  add(entry: Entry): void {
    if (entry.record !== 'statement') this.#held.add(entry.id);
    for (const { property, to } of referencesOf(entry)) {
      if (!this.#held.has(to) && !this.#isKnown(to)) this.#open.push({ id: entry.id, property, to });
    }
  }

  /** Tells of every reference to a record that never came, once all came that will. */
  tell(problems: Problems): void {
    for (const { id, property, to } of this.#open) {
      if (!this.#held.has(to)) problems.add(() => new MithaqError('dangling-reference', { id, property, to }, [id, property]));
    }
  }
}
