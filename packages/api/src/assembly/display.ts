import {
  actorKinds,
  agreementRoles,
  captionOfRecord,
  dateInWords,
  eventRoles,
  eventTypes,
  FuzzyDate,
  fields,
  forces,
  type InterfaceLanguage,
  instruments,
  interfaceLanguages,
  LocalizedText,
  lineages,
  modalities,
  Name,
  natures,
  pickText,
  type RecordKind,
  recognitionForms,
  rights,
  sourceTypes,
  textAvailabilities,
  topicOf,
} from '@mithaq/domain';
import type { Gathered } from './gather.ts';

/** A value of one property of one kind of record. */
export interface Valued {
  readonly kind: RecordKind;
  readonly property: string;
  readonly value: unknown;
}

type Labels = ReadonlyMap<string, LocalizedText>;

/** A value said in words: a date as people say it, a record by its caption, a code by its label, a name by itself. */
export function displayOf(gathered: Gathered, valued: Valued): LocalizedText {
  const { value } = valued;
  const name = Name.safeParse(value);
  if (name.success) return { [name.data.language]: name.data.value };
  const texts = typeof value === 'object' ? LocalizedText.safeParse(value) : undefined;
  if (texts?.success) return texts.data;
  return Object.fromEntries(interfaceLanguages.map((language) => [language, words(gathered, valued, language)]));
}

function words(gathered: Gathered, { kind, property, value }: Valued, language: InterfaceLanguage): string {
  const within = (inner: unknown, name = property) => words(gathered, { kind, property: name, value: inner }, language);
  if (typeof value === 'string') return wordFor(gathered, { kind, property, value }, language);
  if (Array.isArray(value)) return value.map((inner) => within(inner)).join(language === 'ar' ? '، ' : ', ');
  if (typeof value !== 'object' || value === null) return wordFor(gathered, { kind, property, value: String(value) }, language);
  const date = FuzzyDate.safeParse(value);
  if (date.success) return dateInWords(date.data, { language });
  return Object.entries(value)
    .map(([name, inner]) => within(inner, name))
    .join(' · ');
}

function wordFor(gathered: Gathered, { kind, property, value }: Valued & { value: string }, language: InterfaceLanguage): string {
  const record = gathered.held.get(value)?.record;
  const texts = record ? captionOfRecord(record) : (topicOf(value)?.label ?? labelsOf(kind, property)?.get(value));
  return texts ? pickText(texts, language).text : value;
}

/** The vocabulary that a property's codes come from. */
function labelsOf(kind: RecordKind, property: string): Labels | undefined {
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
  ['rights', labels(rights.terms)],
  ['textAvailability', labels(textAvailabilities.terms)],
]);

function labels(terms: readonly { readonly code: string; readonly label: LocalizedText }[]): Labels {
  return new Map(terms.map(({ code, label }) => [code, label]));
}
