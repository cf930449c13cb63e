/**
 * A question to the register that a page was made from. An entry of the history changes the answers of:
 * `entry:` its subject (a record, a statement); `slug:` its kind and slug; `all:` records of its kind; `referring:` its kind to each record
 * that it names or named; `about:` and `citing:` for a statement, its subject and sources; `text:` for an attached text, its source.
 */
export type Question =
  | `entry:${string}`
  | `slug:${string}:${string}`
  | `all:${string}`
  | `referring:${string}:${string}`
  | `about:${string}`
  | `citing:${string}`
  | `text:${string}`;
