import * as z from 'zod';
import { isStored, type Stored } from '../../migrations/migration.ts';
import type { RegisterIndex } from '../../register.ts';
import { type AnyRecord, captionOfRecord, namedByOf } from '../../registry.ts';
import { TopicCode } from '../../taxonomy/topic-code.ts';
import { topicOf } from '../../taxonomy/topics.ts';
import { vocabularies } from '../../taxonomy/vocabularies.ts';
import { dateInWords } from '../../values/date-words.ts';
import { FuzzyDate } from '../../values/fuzzy-date.ts';
import { Interval } from '../../values/interval.ts';
import { Name } from '../../values/name.ts';
import { Selector } from '../../values/selector.ts';
import { type InterfaceLanguage, LocalizedText, pickText } from '../../values/text.ts';
import { canonicalJson } from '../bundle/canonical-json.ts';
import type { Shape } from './shape.ts';

/** In what language to read, and the register that tells what its records are called. */
export interface Reader {
  readonly language: InterfaceLanguage;
  readonly register: RegisterIndex;
}

/** What a record is called: its caption, or those of the records that it is named by. */
export function nameOf(record: AnyRecord, reader: Reader): string {
  const own = inLanguage(captionOfRecord(record), reader);
  return (
    own ||
    namedByOf(record)
      .map((id) => nameOfId(id, reader))
      .join(' · ')
  );
}

/** What the record with an id is called; the id itself where the register does not have it. */
export function nameOfId(id: string, reader: Reader): string {
  const record = reader.register.get(id);
  return record ? nameOf(record, reader) : id;
}

/**
 * A value as people read it: captions for ids, terms for codes, dates in words; the elements of a list between bars. A value
 * that is not of its shape, as a statement may carry one, is given as JSON.
 */
export function wordsOf(value: unknown, shape: Shape, reader: Reader): string {
  if (value === undefined) return '';
  if (shape.form === 'list')
    return Array.isArray(value) ? value.map((item) => wordsOf(item, shape.element, reader)).join(' | ') : canonicalJson(value);
  if (shape.form === 'cell') return cellWords(value, shape, reader);
  const told = wholes.find(({ schema }) => schema === (shape.form === 'texts' ? LocalizedText : shape.schema))?.words(value, reader);
  return told ?? (shape.form === 'group' && isStored(value) ? groupWords(value, shape, reader) : canonicalJson(value));
}

function groupWords(value: Stored, { members }: Extract<Shape, { form: 'group' }>, reader: Reader): string {
  return [...members]
    .map(([name, member]) => wordsOf(value[name], member.shape, reader))
    .filter((words) => words !== '')
    .join(' · ');
}

/** A value of several members that people read as one. */
interface Whole {
  readonly schema: z.ZodType;
  readonly words: (value: unknown, reader: Reader) => string | undefined;
}

function whole<Output>(schema: z.ZodType<Output>, words: (value: Output, reader: Reader) => string): Whole {
  return {
    schema,
    words: (value, reader) => {
      const parsed = schema.safeParse(value);
      return parsed.success ? words(parsed.data, reader) : undefined;
    },
  };
}

const wholes: readonly Whole[] = [
  whole(LocalizedText, inLanguage),
  whole(FuzzyDate, (date, { language }) => dateInWords(date, { language })),
  whole(Interval, ({ from, to }, { language }) => [from, to].map((end) => (end ? dateInWords(end, { language }) : '…')).join(' – ')),
  whole(Name, ({ value }) => value),
  whole(Selector, ({ exact }) => `“${exact}”`),
];

const truth = { true: { ar: 'نعم', en: 'yes' }, false: { ar: 'لا', en: 'no' } } as const;

function cellWords(value: unknown, { type, schema }: Extract<Shape, { form: 'cell' }>, reader: Reader): string {
  if (type === 'json' || typeof value === 'object') return canonicalJson(value);
  if (value === true || value === false) return truth[value ? 'true' : 'false'][reader.language];
  const text = String(value);
  if (type === 'id') return nameOfId(text, reader);
  const label = schema === TopicCode ? topicOf(text)?.label : termOf(schema, text);
  return label ? inLanguage(label, reader) : text;
}

/** The label of a code, out of the vocabulary that has all the codes that may stand there. */
function termOf(schema: z.ZodType, code: string): LocalizedText | undefined {
  const codes = schema instanceof z.ZodEnum ? schema.options : schema instanceof z.ZodLiteral ? [...schema.values] : [];
  if (codes.length === 0) return undefined;
  const vocabulary = Object.values(vocabularies).find(({ term }) => codes.every((one) => term(String(one)) !== undefined));
  return vocabulary?.term(code)?.label;
}

function inLanguage(texts: LocalizedText, { language }: Reader): string {
  return Object.keys(texts).length === 0 ? '' : pickText(texts, language).text;
}
