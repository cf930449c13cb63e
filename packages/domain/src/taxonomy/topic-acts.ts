import { MithaqError } from '../errors.ts';
import { problemsOf } from '../validation/problem.ts';
import { type LocalizedText, pickText } from '../values/text.ts';
import type { Topic } from './topic.ts';
import { registerPrefix, TopicEdit } from './topic-edit.ts';
import { bearsName, groupPartOf } from './topic-order.ts';
import { type Taxonomy, topicOf } from './topics.ts';

/** A topic that a register is to add: in which group (none: it is a group itself), by which name, in which words. */
export interface NewTopic {
  readonly parent?: string;
  /** Lower-case words joined by hyphens. */
  readonly name: string;
  readonly label: LocalizedText;
  readonly scope: LocalizedText;
}

/** The code that a register's own topic has: marked as its own, unless its group is that already. */
export function ownTopicCode({ parent, name }: Pick<NewTopic, 'parent' | 'name'>): string {
  if (parent === undefined) return `x-${registerPrefix}-${name}`;
  return bearsName(parent, registerPrefix) ? `${parent}.${name}` : `${parent}.x-${registerPrefix}-${name}`;
}

/** A name for a code out of an English label: its letters a to z, other letters by what they are without their marks; empty where it has none. */
export function topicNameFrom(label: string): string {
  const plain = label.normalize('NFKD').replace(/\p{M}/gu, '').replace(/['’]/gu, '').toLowerCase();
  return (plain.match(/[a-z]+/g) ?? []).join('-').slice(0, mostInName).replace(/-$/, '');
}

const mostInName = 60;

/** The edit that adds a topic. @throws MithaqError `invalid-input`, `topic-exists`, `not-found` for a group that is none, `cannot-change-topic` for one that is retired */
export function addTopic(taxonomy: Taxonomy, given: NewTopic): TopicEdit {
  const { parent, label, scope } = given;
  if (parent !== undefined) requireOpenGroup(taxonomy, parent);
  const code = ownTopicCode(given);
  const edit = accepted({ code, added: true, label, scope });
  if (topicOf(code, taxonomy) !== undefined) throw new MithaqError('topic-exists', { code }, ['name']);
  return edit;
}

function requireOpenGroup(taxonomy: Taxonomy, parent: string): void {
  const group = topicOf(parent, taxonomy);
  if (group === undefined || group.parent !== undefined) throw new MithaqError('not-found', { key: parent }, ['parent']);
  if (group.replacedBy !== undefined)
    throw refused(group, { ar: 'متقاعد، فلا يُضاف إليه', en: 'it is retired, and takes nothing new' }, ['parent']);
}

/** Words for a topic. Those that are the base's own are no edit, so that they change with it. */
export interface TopicWords {
  readonly label: LocalizedText;
  readonly scope: LocalizedText;
}

/** An edit with other words; absent where nothing is left that the base does not say itself. @throws MithaqError `invalid-input` */
export function rewordTopic(
  edit: TopicEdit | undefined,
  { code, base }: { readonly code: string; readonly base: Topic | undefined },
  words: TopicWords,
): TopicEdit | undefined {
  const { label: _label, scope: _scope, ...rest } = edit ?? { code };
  const label = base !== undefined && isSame(base.label, words.label) ? {} : { label: words.label };
  const scope = base !== undefined && isSame(base.scope, words.scope) ? {} : { scope: words.scope };
  return leftOf(accepted({ ...rest, ...label, ...scope }));
}

/** An edit that retires a topic in favour of one that is in use. @throws MithaqError `not-found`, `cannot-change-topic` */
export function retireTopic(
  taxonomy: Taxonomy,
  edit: TopicEdit | undefined,
  { code, successor }: { readonly code: string; readonly successor: string },
): TopicEdit {
  const topic = known(taxonomy, code, 'code');
  if (topic.replacedBy !== undefined) throw refused(topic, { ar: 'متقاعد من قبل', en: 'it is retired already' }, ['code']);
  const live = taxonomy.topics.filter(({ parent, replacedBy }) => parent === code && replacedBy === undefined);
  if (live.length > 0) throw refused(topic, stillHolding(live), ['code']);
  const next = known(taxonomy, successor, 'successor');
  if (successor === code || groupPartOf(successor) === code)
    throw refused(topic, { ar: 'لا يخلف موضوع نفسه', en: 'a topic does not succeed itself' }, ['successor']);
  if (next.replacedBy !== undefined)
    throw refused(topic, { ar: `خلفه ${labelIn(next, 'ar')} متقاعد`, en: `its successor ${labelIn(next, 'en')} is retired itself` }, [
      'successor',
    ]);
  return { ...(edit ?? { code: topic.code }), replacedBy: next.code };
}

/** An edit without the retirement; absent where nothing is left. @throws MithaqError `not-found`, `cannot-change-topic` where the register did not retire it, or its group is retired */
export function restoreTopic(taxonomy: Taxonomy, edit: TopicEdit | undefined, code: string): TopicEdit | undefined {
  const topic = known(taxonomy, code, 'code');
  if (edit?.replacedBy === undefined)
    throw refused(topic, { ar: 'لم يُحِله هذا السجل إلى التقاعد', en: 'this register did not retire it' }, ['code']);
  const group = topic.parent === undefined ? undefined : topicOf(topic.parent, taxonomy);
  if (group?.replacedBy !== undefined) throw refused(topic, { ar: 'أعد مجموعته أولًا', en: 'restore its group first' }, ['code']);
  const { replacedBy: _retired, ...rest } = edit;
  return leftOf(rest);
}

/** That a topic which the register added may be taken back: it has no topics, and none was retired in its favour. Whether anything uses it, the register knows. @throws MithaqError `not-found`, `cannot-change-topic` */
export function requireRemovable(taxonomy: Taxonomy, edit: TopicEdit | undefined, code: string): void {
  const topic = known(taxonomy, code, 'code');
  if (edit?.added !== true) throw refused(topic, { ar: 'ليس مما أضافه هذا السجل', en: 'this register did not add it' }, ['code']);
  const leaning = taxonomy.topics.filter(({ parent, replacedBy }) => parent === code || replacedBy === code);
  if (leaning.length > 0) throw refused(topic, stillHolding(leaning), ['code']);
}

function known(taxonomy: Taxonomy, code: string, at: string): Topic {
  const topic = topicOf(code, taxonomy);
  if (topic === undefined) throw new MithaqError('not-found', { key: code }, [at]);
  return topic;
}

interface Why {
  readonly ar: string;
  readonly en: string;
}

function refused(topic: Topic, why: Why, path: readonly string[]): MithaqError {
  return new MithaqError('cannot-change-topic', { topic: { ar: labelIn(topic, 'ar'), en: labelIn(topic, 'en') }, why }, path);
}

const mostNamed = 5;

function stillHolding(topics: readonly Topic[]): Why {
  const named = (language: 'ar' | 'en') => topics.slice(0, mostNamed).map((topic) => labelIn(topic, language));
  const more = topics.length > mostNamed;
  return {
    ar: `ما زالت له مواضيع: ${named('ar').join('، ')}${more ? '…' : ''}`,
    en: `topics still belong to it: ${named('en').join(', ')}${more ? '…' : ''}`,
  };
}

function labelIn({ label }: Topic, language: 'ar' | 'en'): string {
  const { text } = pickText(label, language);
  return language === 'ar' ? `«${text}»` : `“${text}”`;
}

/** An edit, unless nothing is left of it. */
function leftOf(edit: TopicEdit): TopicEdit | undefined {
  return Object.keys(edit).length > 1 ? edit : undefined;
}

function isSame(one: LocalizedText, other: LocalizedText): boolean {
  const entries = Object.entries(one);
  return entries.length === Object.keys(other).length && entries.every(([language, text]) => other[language] === text);
}

function accepted(edit: unknown): TopicEdit {
  const parsed = TopicEdit.safeParse(edit);
  if (parsed.success) return parsed.data;
  const [problem] = problemsOf(parsed.error.issues, {});
  const { ar, en } = problem?.expected ?? { ar: 'قيمة أخرى', en: 'another value' };
  throw new MithaqError('invalid-input', { expected: { ar: `المنتظر ${ar}`, en: `expected ${en}` } }, problem?.path);
}
