/** How often suggestions that rest on one basis were accepted as they were proposed, and how often not. */
export interface LearnedCount {
  readonly basis: string;
  readonly accepted: number;
  readonly rejected: number;
}

/** A count as it is listed. `reset` says since when judgements are counted, and who decided so, where somebody did. */
export interface LearnedRow extends LearnedCount {
  readonly reset?: { readonly since: string; readonly by?: string };
}
