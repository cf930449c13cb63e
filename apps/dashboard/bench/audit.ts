import lighthouse from 'lighthouse';

/** What Lighthouse finds of one page, as it throttles by default: a middling phone on a slow network, simulated. */
export interface Audit {
  /** Of 100. */
  readonly scores: Readonly<Record<Category, number>>;
  /** First contentful paint and total blocking time in milliseconds. */
  readonly firstPaint: number;
  readonly blocked: number;
  /** Cumulative layout shift. */
  readonly shift: number;
  /** Audits that cost something, by name. */
  readonly failed: readonly string[];
}

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
type Category = (typeof categories)[number];

/** @param port on which the browser is spoken to */
export async function audit(url: string, port: number): Promise<Audit> {
  const result = await lighthouse(url, { port, output: 'json', logLevel: 'error', onlyCategories: [...categories] });
  if (result === undefined) throw new Error(`Lighthouse says nothing of ${url}`);
  const { audits, categories: found, runtimeError } = result.lhr;
  if (runtimeError) throw new Error(`${url}: ${runtimeError.message}`);
  const number = (name: string) => audits[name]?.numericValue ?? Number.NaN;
  const score = (name: Category) => Math.round((found[name]?.score ?? 0) * 100);
  return {
    scores: {
      performance: score('performance'),
      accessibility: score('accessibility'),
      'best-practices': score('best-practices'),
      seo: score('seo'),
    },
    firstPaint: number('first-contentful-paint'),
    blocked: number('total-blocking-time'),
    shift: number('cumulative-layout-shift'),
    failed: categories
      .filter((name) => name !== 'performance')
      .flatMap((name) => found[name]?.auditRefs ?? [])
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
      .map(({ id }) => id),
  };
}
