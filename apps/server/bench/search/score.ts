import type { JudgedQuery } from './queries.ts';

/** How one query was answered, by the keys of what was shown, in order. */
export interface Score {
  readonly judged: JudgedQuery;
  /** The share of what answers the query that was shown; absent where nothing does. */
  readonly recall?: number;
  /** The share of what was shown that answers it; 1 where nothing was shown and nothing was to be. */
  readonly precision?: number;
  /** One over the place of the first answer within its group. */
  readonly reciprocalRank?: number;
  readonly missing: readonly string[];
  readonly wrong: readonly string[];
}

/** Judges one answer: every hit of every group that a default request shows, each once. */
export function scoreOf(judged: JudgedQuery, groups: readonly (readonly string[])[]): Score {
  const shown = new Set(groups.flat().filter((key) => !judged.allowed.has(key)));
  const missing = [...judged.relevant].filter((key) => !shown.has(key));
  const wrong = [...shown].filter((key) => !judged.relevant.has(key));
  const right = judged.relevant.size - missing.length;
  if (judged.relevant.size === 0) return { judged, missing, wrong, precision: wrong.length === 0 ? 1 : 0 };
  const places = groups.map((keys) => keys.findIndex((key) => judged.relevant.has(key))).filter((place) => place >= 0);
  return {
    judged,
    missing,
    wrong,
    recall: right / judged.relevant.size,
    ...(shown.size > 0 ? { precision: right / shown.size } : {}),
    reciprocalRank: places.length > 0 ? 1 / (1 + Math.min(...places)) : 0,
  };
}

/** The mean over the queries that have a figure; `NaN` where none has. */
export function mean(scores: readonly Score[], figure: 'recall' | 'precision' | 'reciprocalRank'): number {
  const values = scores.map((score) => score[figure]).filter((value) => value !== undefined);
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
