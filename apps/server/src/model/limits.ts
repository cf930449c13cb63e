/** How far asking a model may go. */
export interface ModelLimits {
  /** UTF-16 code units of the text. A longer one is not asked about: the reader reads it alone. */
  readonly textLength: number;
  /** Names of the register that are told, and UTF-16 code units of one. */
  readonly names: number;
  readonly nameLength: number;
  /** Bytes that an answer may have. */
  readonly answerBytes: number;
  /** Suggestions that are taken from one answer. */
  readonly suggestions: number;
  /** Milliseconds until the answer has to be there, tries and all. */
  readonly milliseconds: number;
  /** How often it is tried again where the provider says that it may help. */
  readonly retries: number;
}

export const usualModelLimits: ModelLimits = {
  textLength: 60_000,
  names: 300,
  nameLength: 200,
  answerBytes: 524_288,
  suggestions: 500,
  milliseconds: 20_000,
  retries: 1,
};
