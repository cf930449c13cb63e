import { actorKinds, captionOf, eventTypes, instruments, type LocalizedText, modalities } from '@mithaq/domain';
import type { ReferentView, SuggestionValueView, SuggestionView } from '../register/views.ts';
import type { Span } from '../text/line.ts';
import { dateInWords } from '../words/dates.ts';
import { directionOfWords, localized, named, quoted, type Voice } from '../words/voice.ts';
import { type Block, joined, paragraph } from './block.ts';

/** A suggestion: the words that it was read from, and under them what it says and how sure that is, or what became of it. */
export function suggestionLines(suggestion: SuggestionView, language: string, voice: Voice): Block[] {
  const { value, exact, standing, confidence, origin } = suggestion;
  const words = value.kind === 'event' ? value.within.exact : exact;
  const state: Span = { text: voice.say(standing === 'open' ? confidence : standing), tone: standing === 'open' ? 'attention' : 'faint' };
  return [
    paragraph([quoted(words, language)], {
      direction: directionOfWords(words, language),
      lead: { text: standing === 'open' ? '◇' : '◆', tone: standing === 'open' ? 'attention' : 'mark' },
    }),
    paragraph(joined([...gistOf(suggestion, voice), [state], origin ? [{ text: origin.model, tone: 'faint', isolate: true }] : []]), {
      indent: 2,
    }),
  ];
}

function gistOf({ value, chosen }: SuggestionView, voice: Voice): Span[][] {
  if (chosen !== undefined) return [[named(chosen, voice)]];
  switch (value.kind) {
    case 'mention':
      return mentionOf(value, voice);
    case 'date':
      return [[{ text: dateInWords(value.date, voice.language), isolate: true }]];
    case 'agreement':
      return agreementOf(value, voice);
    case 'clause':
      return [
        [faint(voice.say('clause'))],
        listed(
          value.topics.map(({ label }) => localized(label, voice)),
          voice,
        ),
      ];
    case 'event':
      return eventOf(value, voice);
  }
}

type Of<Kind extends SuggestionValueView['kind']> = Extract<SuggestionValueView, { kind: Kind }>;

function mentionOf(value: Of<'mention'>, voice: Voice): Span[][] {
  const { office } = value;
  const who = 'record' in value ? [named(value.record, voice)] : referent(value, voice);
  return office === undefined ? [who] : [who, [faint(`${voice.say('as')} `), ...referent(office, voice)]];
}

function agreementOf({ record, instrument, participations }: Of<'agreement'>, voice: Voice): Span[][] {
  if (record !== undefined) return [[named(record, voice)]];
  const parties = participations.map(({ actor }) => referent(actor.referent, voice));
  return [[localized(instruments.label(instrument), voice)], separated(parties, voice)];
}

function eventOf({ type, modality, participations, date, place }: Of<'event'>, voice: Voice): Span[][] {
  return [
    [localized(eventTypes.label(type), voice)],
    modality === 'occurred' ? [] : [localized(modalities.label(modality), voice, 'attention')],
    separated(
      participations.map(({ actor }) => referent(actor.referent, voice)),
      voice,
    ),
    date ? [{ text: dateInWords(date.date, voice.language), isolate: true }] : [],
    place ? [faint(`${voice.say('in')} `), ...referent(place.referent, voice)] : [],
  ];
}

/** Whom words mean; of somebody new the name that the text gives, and of what kind they are. */
function referent(of: ReferentView, voice: Voice): Span[] {
  if ('record' in of) return [named(of.record, voice)];
  const { names, key, actorKind } = of.newcomer;
  const name: Span = names.length > 0 ? localized(captionOf(names), voice) : { text: key, isolate: true };
  const kind: LocalizedText | undefined = actorKind && actorKinds.label(actorKind);
  return [name, { text: ' +', tone: 'attention' }, ...(kind ? [faint(' ('), localized(kind, voice, 'faint'), faint(')')] : [])];
}

function listed(spans: readonly Span[], voice: Voice): Span[] {
  return separated(
    spans.map((span) => [span]),
    voice,
  );
}

function separated(all: readonly (readonly Span[])[], { language }: Voice): Span[] {
  const comma = language === 'ar' ? '، ' : ', ';
  return all.flatMap((spans, place) => (place === 0 ? [...spans] : [faint(comma), ...spans]));
}

function faint(text: string): Span {
  return { text, tone: 'faint' };
}
