import type { Statement } from '../../records/statement.ts';
import type { Register } from '../../register.ts';
import type { AnyRecord } from '../../registry.ts';
import type { Judgement } from '../../rules/merges/judgements.ts';
import { inOrder } from '../intake/order.ts';
import { isPartKind, type LineKind } from './format.ts';
import type { BundleItem } from './items.ts';
import type { Taker } from './line-intake.ts';

/** Who is handed what was read, and of which kinds. */
export interface Receiver extends Taker {
  /** Whether lines of this kind are read at all; if not, their file is only held against the manifest. */
  readonly wants: (kind: LineKind) => boolean;
}

/** Keeps the register and the judgements, to hand them out whole. The other parts are not read. */
export class Collector implements Receiver {
  readonly #records = new Map<string, AnyRecord>();
  readonly #statements: Statement[] = [];
  readonly #judgements: Judgement[] = [];

  wants(kind: LineKind): boolean {
    return !isPartKind(kind) || kind === 'judgement';
  }

  take(item: BundleItem): void {
    if ('part' in item) {
      if (item.part === 'judgement') this.#judgements.push(item.value);
    } else if (item.record === 'statement') this.#statements.push(item);
    else this.#records.set(item.id, item);
  }

  recordOf(id: string): AnyRecord | undefined {
    return this.#records.get(id);
  }

  get register(): Register {
    return { records: inOrder([...this.#records.values()]), statements: inOrder(this.#statements) };
  }

  get judgements(): readonly Judgement[] {
    return this.#judgements;
  }
}

/** Keeps what was read until somebody takes it away. */
export class Batch implements Receiver {
  #items: BundleItem[] = [];

  wants(): boolean {
    return true;
  }

  take(item: BundleItem): void {
    this.#items.push(item);
  }

  recordOf(): undefined {
    return undefined;
  }

  /** What was read since it was asked last. */
  emptied(): readonly BundleItem[] {
    const items = this.#items;
    this.#items = [];
    return items;
  }
}
