import type { Topic } from './topic.ts';
import { registerPrefix, type TaxonomyEdits, type TopicEdit } from './topic-edit.ts';
import { bearsName, grouped, groupPartOf } from './topic-order.ts';
import type { Taxonomy } from './topics.ts';

/**
 * A taxonomy as a register has it: its own topics behind those of their groups, its words in place of the base's, what it retired retired. The
 * base loses no code and changes no order. What does not fit (any more: the base may be a later one) is left out, so that the answer is always
 * a taxonomy; who retired a topic whose successor was retired later is led on to the one that is in use.
 */
export function editTaxonomy(base: Taxonomy, { acts, topics: edits }: TaxonomyEdits): Taxonomy {
  if (acts === 0 && edits.length === 0) return base;
  const byCode = new Map(edits.map((edit) => [edit.code, edit]));
  const added = additionsIn(base, [...byCode.values()]);
  const topics = grouped([...base.topics, ...added]).map((topic) => reworded(topic, byCode.get(topic.code)));
  const successors = successorsOf(topics, byCode);
  const joint = base.version.includes('+') ? '.' : '+';
  return {
    version: `${base.version}${joint}${registerPrefix}.${acts}`,
    topics: topics.map((topic) => retired(topic, successors)),
  };
}

/** The register's own topics that are not the base's, and whose group is there. */
function additionsIn({ topics }: Taxonomy, edits: readonly TopicEdit[]): readonly Topic[] {
  const own = edits.flatMap(({ added, code, label, scope }) => {
    const isNew = added === true && bearsName(code, registerPrefix) && !topics.some((topic) => topic.code === code);
    const parent = groupPartOf(code);
    return isNew && label && scope ? [{ code, label, scope, ...(parent === undefined ? {} : { parent }) }] : [];
  });
  const groups = new Set([...topics, ...own].flatMap(({ code, parent }) => (parent === undefined ? [code] : [])));
  return own.filter(({ parent }) => parent === undefined || groups.has(parent));
}

function reworded(topic: Topic, edit: TopicEdit | undefined): Topic {
  return { ...topic, label: edit?.label ?? topic.label, scope: edit?.scope ?? topic.scope };
}

/** The topic in use to which each retired one leads. What leads nowhere, or in a circle, is in use itself. */
function successorsOf(topics: readonly Topic[], edits: ReadonlyMap<string, TopicEdit>): ReadonlyMap<string, string> {
  const known = new Set(topics.map(({ code }) => code));
  const next = new Map(
    topics.flatMap(({ code, replacedBy = edits.get(code)?.replacedBy }) =>
      replacedBy !== undefined && known.has(replacedBy) ? [[code, replacedBy] as const] : [],
    ),
  );
  return new Map(
    [...next.keys()].flatMap((code) => {
      const end = endOf(code, next);
      return end === undefined ? [] : [[code, end] as const];
    }),
  );
}

/** Where the way from a code ends; undefined where it comes back to where it was. */
function endOf(code: string, next: ReadonlyMap<string, string>): string | undefined {
  const seen = new Set<string>();
  let at = code;
  for (let to = next.get(at); to !== undefined; to = next.get(at)) {
    if (seen.has(at)) return undefined;
    seen.add(at);
    at = to;
  }
  return at;
}

function retired({ replacedBy: _before, ...topic }: Topic, successors: ReadonlyMap<string, string>): Topic {
  const replacedBy = successors.get(topic.code);
  return replacedBy === undefined ? topic : { ...topic, replacedBy };
}
