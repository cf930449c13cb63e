import { type Day, type InterfaceLanguage, type LocalizedText, pickText, propertyLabel, type Source, type Statement } from '@mithaq/domain';
import {
  type Cited,
  passageInWords,
  type ReferenceContext,
  referenceInWords,
  toBibtex,
  toCslItem,
  toRis,
} from '@mithaq/domain/interchange';
import type { Ref } from '../views/ref.ts';
import type { ReferenceAnswer } from '../views/reference.ts';
import { displayOf } from './display.ts';
import { type Gathered, sourceIn } from './gather.ts';
import { kindOfId, parentOf, refTo, sourceRefTo } from './refs.ts';

type Citation = Statement['citations'][number];

/** What is cited of a record: a value with its passages, one passage, or nothing but the record itself. */
export interface Quoted {
  readonly record: string;
  /** What says the value; empty where none is cited. */
  readonly statements: readonly Statement[];
  readonly citations: readonly Citation[];
}

/** In whose language, read on which day, at which dashboard. */
export interface Reader {
  readonly language: InterfaceLanguage;
  readonly today: Day;
  readonly base: string;
}

const register: LocalizedText = { ar: 'ميثاق: سجل الاتفاقات', en: 'Mithaq, a register of agreements' };

const wordings = {
  ar: { in: (entry: string) => `ورد في ${entry}`, value: (label: string, value: string) => `${label}: ${value}` },
  en: { in: (entry: string) => `In ${entry}`, value: (label: string, value: string) => `${label}: ${value}` },
} as const;

/** A record, a value or a passage as a reference in every format; sources as they print themselves, the rest in the reader's language. */
export function referenceAnswer(gathered: Gathered, quoted: Quoted, reader: Reader): ReferenceAnswer {
  const of = refTo(gathered, quoted.record);
  const parent = parentOf(gathered, quoted.record);
  const entry = entryOf(of, parent.parent, reader);
  const told = toldOf(gathered, quoted, { entry, language: reader.language });
  return {
    of,
    ...parent,
    passages: quoted.citations.map(({ source, selector }) => ({ source: sourceRefTo(gathered, source), exact: selector.exact })),
    formats: [
      { format: 'text', text: told.words },
      { format: 'bib', text: told.cited.map(({ one, context }) => toBibtex([one], context)).join('\n') },
      { format: 'ris', text: told.cited.map(({ one, context }) => toRis([one], context)).join('\r\n') },
      {
        format: 'csl.json',
        text: `${JSON.stringify(
          told.cited.map(({ one, context }) => toCslItem(one, context)),
          null,
          2,
        )}\n`,
      },
    ],
  };
}

/** A note is read by programs, which show the isolates of a line to copy as they are. */
function withoutIsolates(note: string): string {
  return note.replaceAll(/[\u2066-\u2069]/g, '');
}

/** The register's own entry, read today at its permanent address: a slug may change after it was cited. */
function entryOf(of: Ref, parent: Ref | undefined, { language, today, base }: Reader): Cited {
  const labels = [of, ...(parent ? [parent] : [])].map(({ label }) => pickText(label, language));
  return {
    id: of.id,
    slug: of.slug,
    type: 'register-entry',
    label: of.label,
    title: { value: labels.map(({ text }) => text).join(' — '), language: labels[0]?.language ?? language },
    publisher: { name: register },
    language,
    retrieved: today,
    url: `${base.replace(/\/+$/, '')}/id/${of.id}`,
    derivedFrom: [],
  };
}

interface Told {
  readonly words: string;
  readonly cited: readonly { readonly one: Cited; readonly context: ReferenceContext }[];
}

/** A passage is its source's, found in the entry; a value is the entry's, and after it come its sources. */
function toldOf(
  gathered: Gathered,
  quoted: Quoted,
  { entry, language }: { readonly entry: Cited; readonly language: InterfaceLanguage },
): Told {
  const context: ReferenceContext = { register: { get: (id) => gathered.held.get(id)?.record }, language };
  const inWords = referenceInWords(entry, context);
  const found = wordings[language].in(inWords);
  const [first] = quoted.statements;
  const value = first && valueInWords(gathered, first, language);
  const sources = bySource(gathered, quoted.citations);
  const own = { one: entry, context: value === undefined ? context : { ...context, notes: [value] } };
  const theirs = sources.map(({ source, citations }) => ({
    one: source,
    context: {
      ...context,
      notes: [...citations.map((citation) => passageInWords(citation, language)), found.replace(/\.$/, '')].map(withoutIsolates),
    },
  }));
  const lines = quoted.citations.flatMap((citation) => {
    const source = sourceIn(gathered, citation.source);
    return source ? [referenceInWords(source, context, citation)] : [];
  });
  if (value !== undefined) return { words: [`${value}. ${inWords}`, ...lines].join('\n'), cited: [own, ...theirs] };
  if (theirs.length > 0) return { words: `${lines.join(' ')} ${found}`, cited: theirs };
  return { words: inWords, cited: [own] };
}

function valueInWords(gathered: Gathered, { subject, property, value }: Statement, language: InterfaceLanguage): string {
  const kind = kindOfId(subject);
  const display = pickText(displayOf(gathered, { kind, property, value }), language).text;
  return wordings[language].value(pickText(propertyLabel(kind, property), language).text, display);
}

function bySource(
  gathered: Gathered,
  citations: readonly Citation[],
): readonly { readonly source: Source; readonly citations: readonly Citation[] }[] {
  const ids = [...new Set(citations.map(({ source }) => source))];
  return ids.flatMap((id) => {
    const source = sourceIn(gathered, id);
    return source ? [{ source, citations: citations.filter((citation) => citation.source === id) }] : [];
  });
}
