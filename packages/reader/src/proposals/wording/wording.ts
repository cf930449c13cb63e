import {
  dateInWords,
  eventTypes,
  type FuzzyDate,
  instruments,
  type LocalizedText,
  pickText,
  precisionOf,
  type Taxonomy,
  topicOf,
  taxonomy as usualTaxonomy,
} from '@mithaq/domain';
import { type Part, type Reference, toldValue, valuesOf } from '../proposal.ts';
import { filled, type Voice, voices } from './voices.ts';

/** A part before it is called anything. */
export type Unlabelled = Omit<Part, 'label'>;

/** What a reference is called, by language. */
export type Captions = (reference: Reference) => LocalizedText;

/** The agreement, its signature as far as it is told, and its clauses: the whole of a proposal in a line. */
export interface AgreementTold {
  readonly agreement: Unlabelled;
  readonly signature?: Unlabelled;
  readonly clauses: readonly Unlabelled[];
}

/** How many people a title names; an editor sees the others in the parts. */
const mostNamed = 4;
/** An agreement on more topics than these is called by its parties alone. */
const mostTopics = 2;

/** The title of an agreement's proposal, in both languages. */
export function agreementTitle(told: AgreementTold, captions: Captions, taxonomy = usualTaxonomy): LocalizedText {
  const { agreement, signature, clauses } = told;
  return inBoth((voice) => {
    const signed = signature === undefined ? [] : [signedWords(agreement, signature, { voice, captions })];
    const head = [agreementWords(told, { voice, captions, taxonomy }), ...signed].join(voice.words.comma);
    return clauses.length === 0 ? head : `${head}: ${clauseCount(clauses.length, voice)}`;
  });
}

/** Our own plain description of an agreement: what it is, between whom, on what where that is little, of when. */
export function agreementLabel(told: AgreementTold, captions: Captions, taxonomy = usualTaxonomy): LocalizedText {
  const date = told.signature && toldValue(told.signature, 'date');
  return inBoth((voice) => {
    const dated = date ? [dateInWords(date, { language: voice.language })] : [];
    return capitalised([agreementWords(told, { voice, captions, taxonomy }), ...dated].join(voice.words.comma));
  });
}

/** Our own wording of a clause: its topics, whom it obliges and for whom. */
export function clauseLabel(clause: Unlabelled, captions: Captions, taxonomy = usualTaxonomy): LocalizedText {
  return inBoth((voice) => {
    const topics = valuesOf(clause, 'topics').map(({ value }) => topicWords(value, { voice, taxonomy }));
    const owing = named(
      valuesOf(clause, 'obligated').map(({ value }) => value),
      { voice, captions },
    );
    const owed = named(
      valuesOf(clause, 'beneficiaries').map(({ value }) => value),
      { voice, captions },
    );
    const people = [
      ...(owing === '' ? [] : [filled(voice.words.owedBy, { people: owing })]),
      ...(owed === '' ? [] : [filled(voice.words.owedTo, { people: owed })]),
    ];
    return capitalised([voice.list(topics), ...(people.length > 0 ? [people.join(' ')] : [])].join(voice.words.comma));
  });
}

/** What happened, by whom, where and when: the title of an event's proposal. */
export function eventTitle(event: Unlabelled, captions: Captions): LocalizedText {
  return inBoth((voice) => eventWords(event, { voice, captions }));
}

/** The same as our own plain description of the event. */
export function eventLabel(event: Unlabelled, captions: Captions): LocalizedText {
  return inBoth((voice) => capitalised(eventWords(event, { voice, captions })));
}

interface Speaking {
  readonly voice: Voice;
  readonly captions: Captions;
}

/** By which taxonomy topics are called. */
interface Calling {
  readonly voice: Voice;
  readonly taxonomy: Taxonomy;
}

function agreementWords({ agreement, clauses }: AgreementTold, speaking: Speaking & Calling): string {
  const { voice, taxonomy } = speaking;
  const topics = [...new Set(clauses.flatMap((clause) => valuesOf(clause, 'topics').map(({ value }) => value)))];
  const isOnFew = topics.length > 0 && topics.length <= mostTopics;
  const matter = isOnFew
    ? [filled(voice.words.on, { topics: voice.list(topics.map((topic) => topicWords(topic, { voice, taxonomy }))) })]
    : [];
  return [partiesWords(agreement, speaking), ...matter].join(' ');
}

function topicWords(topic: string, { voice: { language }, taxonomy }: Calling): string {
  return pickText(topicOf(topic, taxonomy)?.label ?? { en: topic }, language).text;
}

function partiesWords(agreement: Unlabelled, speaking: Speaking): string {
  const { voice } = speaking;
  const instrument = toldValue(agreement, 'instrument') ?? 'other';
  const noun = voice.words.instruments[instrument] ?? pickText(instruments.label(instrument), voice.language).text;
  const parties = valuesOf(agreement, 'participations').flatMap(({ value }) => (value.role === 'party' ? [value.actor] : []));
  const between = parties.length === 1 ? voice.words.of : voice.words.between;
  if (parties.length > 0) return `${noun} ${filled(between, { parties: named(parties, speaking) })}`;
  const [name] = valuesOf(agreement, 'names').filter(({ value }) => value.kind !== 'gloss');
  return name === undefined ? noun : `${noun} ${filled(voice.words.called, { name: name.value.value })}`;
}

function signedWords(agreement: Unlabelled, signature: Unlabelled, speaking: Speaking): string {
  const { voice, captions } = speaking;
  const { words } = voice;
  const isFeminine = words.feminineInstruments.includes(toldValue(agreement, 'instrument') ?? '');
  const modality = toldValue(signature, 'modality') ?? 'occurred';
  const verb = (isFeminine ? words.signedFeminine : words.signed)[modality] ?? '';
  const [date, place] = [toldValue(signature, 'date'), toldValue(signature, 'place')];
  const people = valuesOf(agreement, 'participations').flatMap(({ value }) => (value.role === 'signatory' ? [value.actor] : []));
  const isBare = date === undefined && place === undefined && modality === 'occurred' && people.length > 0;
  if (isBare) return filled(isFeminine ? words.signedByFeminine : words.signedBy, { people: named(people, speaking) });
  const by = isFeminine ? words.bySignatoriesFeminine : words.bySignatories;
  return [
    verb,
    ...(date ? [whenWords(date, voice)] : []),
    ...(place ? [filled(words.inPlace, { place: nameIn(captions(place), voice) })] : []),
    ...(people.length > 0 && modality === 'occurred' ? [filled(by, { people: named(people, speaking) })] : []),
  ].join(' ');
}

function eventWords(event: Unlabelled, speaking: Speaking): string {
  const { voice, captions } = speaking;
  const type = toldValue(event, 'type') ?? 'statement';
  const [modality, date, place] = [toldValue(event, 'modality') ?? 'occurred', toldValue(event, 'date'), toldValue(event, 'place')];
  const words = voice.words.events[type] ?? voice.words.events['other'];
  const people = valuesOf(event, 'participations').filter(({ value }) => value.role !== 'target');
  const targets = valuesOf(event, 'participations').filter(({ value }) => value.role === 'target');
  const told = [
    pickText(eventTypes.label(type), voice.language).text,
    ...phrase(
      people.length === 1 ? (words?.one ?? words?.people) : words?.people,
      'people',
      named(
        people.map(({ value }) => value.actor),
        speaking,
      ),
    ),
    ...phrase(
      words?.target,
      'target',
      named(
        targets.map(({ value }) => value.actor),
        speaking,
      ),
    ),
    ...phrase(words?.place, 'place', place ? nameIn(captions(place), voice) : ''),
  ].join(' ');
  const whole = [told, ...(date ? [dateInWords(date, { language: voice.language })] : [])].join(voice.words.comma);
  return filled(voice.words.modalities[modality] ?? '{event}', { event: whole });
}

function phrase(pattern: string | undefined, place: string, words: string): readonly string[] {
  return words === '' ? [] : [filled(pattern ?? '{words}', { [place]: words, words })];
}

function whenWords(date: FuzzyDate, { language, words }: Voice): string {
  const said = dateInWords(date, { language });
  return ['day', 'month', 'year'].includes(precisionOf(date)) ? filled(words.onDay, { date: said }) : said;
}

function clauseCount(count: number, { words, plural }: Voice): string {
  return filled(words.clauses[plural(count)] ?? words.clauses['other'] ?? '{count}', { count: String(count) });
}

function named(references: readonly Reference[], { voice, captions }: Speaking): string {
  const names = [...new Set(references.map((reference) => nameIn(captions(reference), voice)).filter((name) => name !== ''))];
  return voice.list(names.length > mostNamed ? [...names.slice(0, mostNamed), '…'] : names);
}

function nameIn(caption: LocalizedText, { language }: Voice): string {
  return pickText(caption, language).text;
}

function inBoth(words: (voice: Voice) => string): LocalizedText {
  return Object.fromEntries(voices.map((voice) => [voice.language, words(voice)]));
}

function capitalised(text: string): string {
  const first = String.fromCodePoint(text.codePointAt(0) ?? 0x20);
  return first.toUpperCase() + text.slice(first.length);
}
