import {
  actorKinds,
  agreementRoles,
  captionOfRecord,
  coordinatePrecisions,
  dateInWords,
  eventRoles,
  eventTypes,
  Figure,
  FuzzyDate,
  fields,
  forces,
  type InterfaceLanguage,
  Interval,
  instruments,
  interfaceLanguages,
  Language,
  LocalizedText,
  lineages,
  modalities,
  natures,
  pickText,
  type RecordKind,
  recognitionForms,
  rights,
  sourceTypes,
  standings,
  textAvailabilities,
  topicOf,
} from '@mithaq/domain';
import { z } from 'zod';
import { figureInWords, intervalInWords } from './amounts.ts';
import type { Gathered } from './gather.ts';

/** A value of one property of one kind of record. */
export interface Valued {
  readonly kind: RecordKind;
  readonly property: string;
  readonly value: unknown;
}

/** Words that somebody wrote, in their language: a name, a title. */
const Written = z.object({ value: z.string(), language: Language });

/** A part taken, in an agreement or an event. */
const Part = z.object({ actor: z.string(), role: z.string(), onBehalfOf: z.string().optional(), capacity: z.string().optional() });

const partWords = {
  ar: { onBehalfOf: 'نيابة عن', capacity: 'بصفة' },
  en: { onBehalfOf: 'on behalf of', capacity: 'as' },
} as const satisfies Record<InterfaceLanguage, unknown>;

type Labels = ReadonlyMap<string, LocalizedText>;

/** A value said in words: a date as people say it, a record by its caption, a code by its label, a name by itself. */
export function displayOf(gathered: Gathered, valued: Valued): LocalizedText {
  const { value } = valued;
  const written = Written.safeParse(value);
  if (written.success) return { [written.data.language]: written.data.value };
  const texts = typeof value === 'object' ? LocalizedText.safeParse(value) : undefined;
  if (texts?.success) return texts.data;
  return Object.fromEntries(interfaceLanguages.map((language) => [language, words(gathered, valued, language)]));
}

/** A value within the value, in the same language; by the name that it stands under. */
type Within = (inner: unknown, name?: string) => string;

function words(gathered: Gathered, { kind, property, value }: Valued, language: InterfaceLanguage): string {
  const within: Within = (inner, name = property) => words(gathered, { kind, property: name, value: inner }, language);
  if (typeof value === 'string') return wordFor(gathered, { kind, property, value }, language);
  if (Array.isArray(value)) return value.map((inner) => within(inner)).join(language === 'ar' ? '، ' : ', ');
  if (typeof value !== 'object' || value === null) return wordFor(gathered, { kind, property, value: String(value) }, language);
  const part = Part.safeParse(value);
  if (part.success) return partInWords(part.data, within, language);
  const date = FuzzyDate.safeParse(value);
  if (date.success) return dateInWords(date.data, { language });
  const figure = Figure.safeParse(value);
  if (figure.success) return figureInWords(figure.data, language);
  const interval = Interval.safeParse(value);
  if (interval.success) return intervalInWords(interval.data, language);
  return Object.entries(value)
    .map(([name, inner]) => within(inner, name))
    .join(' · ');
}

/** Who, as what, in whose name, in which office: always in this order, however the value was written down. */
function partInWords({ actor, role, onBehalfOf, capacity }: z.output<typeof Part>, within: Within, language: InterfaceLanguage): string {
  const said = partWords[language];
  return [
    within(actor, 'actor'),
    within(role, 'role'),
    ...(onBehalfOf === undefined ? [] : [`${said.onBehalfOf} ${within(onBehalfOf, 'onBehalfOf')}`]),
    ...(capacity === undefined ? [] : [`${said.capacity} ${within(capacity, 'capacity')}`]),
  ].join(' · ');
}

function wordFor(gathered: Gathered, { kind, property, value }: Valued & { value: string }, language: InterfaceLanguage): string {
  if (countries.has(property)) return nameOfCountry(value, language);
  const record = gathered.held.get(value)?.record;
  const texts = record ? captionOfRecord(record) : (topicOf(value, gathered.taxonomy)?.label ?? labelsOf(kind, property)?.get(value));
  return texts ? pickText(texts, language).text : value;
}

const countries = new Set(['country', 'countries']);

function nameOfCountry(code: string, language: InterfaceLanguage): string {
  return /^[A-Z]{2}$/.test(code) ? (new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? code) : code;
}

/** The labels of the vocabulary that a property's codes come from, by code. */
export function labelsOf(kind: RecordKind, property: string): Labels | undefined {
  return vocabularies.get(`${kind}.${property}`) ?? vocabularies.get(property);
}

const vocabularies = new Map<string, Labels>([
  ['actor.kind', labels(actorKinds.terms)],
  ['agreement.role', labels(agreementRoles.terms)],
  ['event.role', labels(eventRoles.terms)],
  ['event.type', labels(eventTypes.terms)],
  ['source.type', labels(sourceTypes.terms)],
  ['recognition.as', labels(recognitionForms.terms)],
  ['fields', labels(fields.terms)],
  ['force', labels(forces.terms)],
  [
    'inferred',
    new Map([
      ['true', { ar: 'مستنتج', en: 'inferred' }],
      ['false', { ar: 'كما طُبع', en: 'as printed' }],
    ]),
  ],
  ['instrument', labels(instruments.terms)],
  ['relation', labels(lineages.terms)],
  ['modality', labels(modalities.terms)],
  ['nature', labels(natures.terms)],
  ['precision', labels(coordinatePrecisions.terms)],
  ['rights', labels(rights.terms)],
  ['standing', labels(standings.terms)],
  ['textAvailability', labels(textAvailabilities.terms)],
]);

function labels(terms: readonly { readonly code: string; readonly label: LocalizedText }[]): Labels {
  return new Map(terms.map(({ code, label }) => [code, label]));
}
