'use client';

import { FuzzyDate, Interval, LocalizedText, pickText, vocabularies } from '@mithaq/domain';
import { Fragment, type ReactNode } from 'react';
import { useDateWords } from '../dates/use-date-words.ts';
import { useIntervalWords } from '../dates/use-interval-words.ts';
import { useLocale } from '../i18n/use-locale.ts';
import type { Json } from '../keeping/draftable.ts';
import { useTopics } from '../taxonomy/use-topics.ts';
import { SourceName } from '../voice/quote.tsx';
import { Text } from '../voice/text.tsx';
import { useForm } from './form-context.ts';
import { elementsIn, fieldsIn, textIn } from './paths.ts';
import type { PartShape, Shape } from './shape.ts';
import { shortened } from './shortened.ts';

interface Parts {
  shape: Shape;
  value: Json | undefined;
}

/** A value of a form in words. What its schema would refuse is shown as it stands. */
export function ValueInWords({ shape, value }: Parts): ReactNode {
  switch (shape.form) {
    case 'localized':
      return <LocalizedWords value={value} />;
    case 'name':
      return <SourceName language={textIn(fieldsIn(value)['language']) || 'en'}>{shortened(textIn(fieldsIn(value)['value']))}</SourceName>;
    case 'code':
      return <Text of={vocabularies[shape.vocabulary].term(textIn(value))?.label ?? { en: textIn(value) }} />;
    case 'topic':
      return <TopicWords code={textIn(value)} />;
    case 'country':
    case 'language':
      return <Named type={shape.form === 'country' ? 'region' : 'language'} code={textIn(value)} />;
    case 'date':
    case 'interval':
      return <Dated value={value} />;
    case 'reference':
      return <Called id={textIn(value)} />;
    case 'list':
      return <Several parts={elementsIn(value).map((element, place) => ({ key: String(place), shape: shape.of, value: element }))} />;
    case 'group':
      return <Several parts={partsOf(shape.parts, value)} />;
    case 'either':
      return <Several parts={partsOf(shape.choices, value)} />;
    default:
      return <bdi>{shortened(typeof value === 'string' ? value : JSON.stringify(value ?? ''))}</bdi>;
  }
}

function partsOf(parts: readonly PartShape[], value: Json | undefined) {
  const held = fieldsIn(value);
  return parts.flatMap(({ key, shape }) => (held[key] === undefined ? [] : [{ key, shape, value: held[key] }]));
}

function Several({ parts }: { parts: readonly (Parts & { readonly key: string })[] }) {
  return parts.map(({ key, ...part }, place) => (
    <Fragment key={key}>
      {place > 0 && ' · '}
      <ValueInWords {...part} />
    </Fragment>
  ));
}

function LocalizedWords({ value }: Pick<Parts, 'value'>) {
  const texts = LocalizedText.safeParse(value);
  if (!texts.success) return null;
  return <Text of={Object.fromEntries(Object.entries(texts.data).map(([tag, text]) => [tag, shortened(text)]))} />;
}

function TopicWords({ code }: { code: string }) {
  const topics = useTopics();
  return <Text of={topics.find((topic) => topic.code === code)?.label ?? { en: code }} />;
}

function Dated({ value }: Pick<Parts, 'value'>) {
  const inWords = useDateWords();
  const periodInWords = useIntervalWords();
  const date = FuzzyDate.safeParse(value);
  if (date.success) return <bdi>{inWords(date.data)}</bdi>;
  const interval = Interval.safeParse(value);
  return <bdi>{interval.success ? periodInWords(interval.data) : textIn(fieldsIn(value)['edtf'])}</bdi>;
}

function Called({ id }: { id: string }) {
  const { book } = useForm();
  const known = book.of(id);
  const locale = useLocale();
  return known && pickText(known.ref.label, locale).text !== '' ? <Text of={known.ref.label} /> : <bdi>{known?.ref.slug ?? id}</bdi>;
}

function Named({ type, code }: { type: 'region' | 'language'; code: string }) {
  const locale = useLocale();
  return <bdi>{nameOf(new Intl.DisplayNames(locale, { type }), code)}</bdi>;
}

function nameOf(names: Intl.DisplayNames, code: string): string {
  try {
    return names.of(code) ?? code;
  } catch {
    return code;
  }
}
