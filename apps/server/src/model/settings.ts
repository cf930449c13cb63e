/** Where a model is asked. */
export interface ModelSettings {
  /** The address below which the provider answers `/chat/completions`. */
  readonly url: string;
  /** What the provider knows us by; without it none is sent that means anything, as servers on one's own machine need none. */
  readonly key?: string;
  readonly name: string;
}
