import * as z from 'zod';
import { type Detail, MithaqError } from '../errors.ts';
import { Topic } from './topic.ts';
import { bearsName, grouped } from './topic-order.ts';
import { Taxonomy } from './topics.ts';

/**
 * Topics of somebody else's, as data. `name` is theirs: lower-case words joined by hyphens. Whatever they add is called
 * after it: a group `x-acme` or `x-acme-trade`, a topic in it (`x-acme.fishing`), or a topic in a group of ours
 * (`sea.x-acme-fishing`). So additions of several people never meet, and never meet a later version of ours.
 */
export const TaxonomyAdditions = /* @__PURE__ */ z.strictObject({
  name: z.string().regex(/^[a-z]+(?:-[a-z]+)*$/, 'expected lower-case words joined by hyphens'),
  version: z.string().regex(/^\d+\.\d+\.\d+$/, 'expected a semantic version'),
  topics: z.array(Topic).min(1),
});
export type TaxonomyAdditions = z.output<typeof TaxonomyAdditions>;

/**
 * A taxonomy with somebody else's topics in it, each behind those of its group, new groups at the end. Topics of the base
 * are never changed.
 * @throws MithaqError `invalid-input` where the additions are malformed, bear a name that is not theirs, or do not fit the base
 */
export function extendTaxonomy(base: Taxonomy, additions: z.input<typeof TaxonomyAdditions>): Taxonomy {
  const { name, version, topics } = accepted(TaxonomyAdditions.safeParse(additions));
  const stray = topics.find(({ code }) => !bearsName(code, name));
  if (stray) throw new MithaqError('invalid-input', { expected: notTheirs(stray.code, name) }, ['topics']);
  const merged = grouped([...base.topics, ...topics]);
  const joint = base.version.includes('+') ? '.' : '+';
  return accepted(Taxonomy.safeParse({ version: `${base.version}${joint}${name}.${version}`, topics: merged }));
}

function notTheirs(code: string, name: string): Detail {
  return { ar: `رمز يبدأ جزء منه بـ x-${name}، لا ${code}`, en: `a code with a part that begins with x-${name}, not ${code}` };
}

function accepted<Output>(parsed: z.ZodSafeParseResult<Output>): Output {
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new MithaqError(
    'invalid-input',
    { expected: issue?.message ?? '' },
    issue?.path.map((step) => (typeof step === 'number' ? step : String(step))),
  );
}
