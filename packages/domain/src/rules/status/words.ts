import { type DateWordsOptions, dateInWords } from '../../values/date-words.ts';
import { type Day, type FuzzyDate, fuzzyDate } from '../../values/fuzzy-date.ts';
import type { ActorId, AgreementId, EventId } from '../../values/id.ts';
import type { InterfaceLanguage } from '../../values/text.ts';
import type { Consent, ConsentValue, SuspendedConsent } from './consent.ts';
import { consentWordings, wordOfConsent } from './consent-wordings.ts';
import type { AuthorityDoubt, StatusDoubt, TimeDoubt } from './doubts.ts';
import type { PendingChange } from './pending.ts';
import type { AgreementStatus } from './status.ts';
import type { StatusValue } from './values.ts';
import { type StatusWording, statusWordings } from './wordings.ts';

/** In which language to explain a status, how to say its dates, and what each event, actor and agreement is called in that language. */
export interface ExplainOptions extends DateWordsOptions {
  readonly captionOf: (id: EventId | ActorId | AgreementId) => string;
}

/** A status in plain words: a sentence or two for each value, each doubt and each pending change, in their order. */
export interface StatusExplanation {
  readonly values: readonly string[];
  readonly doubts: readonly string[];
  readonly pending: readonly string[];
}

/**
 * Says a status, its reasons, its doubts and what is on its way, in Arabic or English, for whoever is no lawyer. Which status
 * it is, `agreementStatus` derives by the Vienna Convention on the Law of Treaties; what its words mean is as the UN Treaty
 * Collection's glossary of treaty actions has them.
 */
export function explainStatus({ asOf, values, doubts, pending }: AgreementStatus<StatusDoubt>, options: ExplainOptions): StatusExplanation {
  const speech = speechOf(options);
  const day = speech.date(fuzzyDate(asOf));
  return {
    values: values.map((value, place) => valueWords(value, place > 0, speech)),
    doubts: doubts.map((doubt) => doubtWords(doubt, day, speech)),
    pending: pending.map((change) => pendingWords(change, speech)),
  };
}

/** A party's consent in plain words. */
export interface ConsentExplanation {
  readonly party: ActorId;
  readonly values: readonly string[];
  readonly doubts: readonly string[];
}

/**
 * Says how far each party went (`consents`), one after the other, in Arabic or English. The acts are those of the Vienna
 * Convention, articles 11 to 17, by the names that the UN Treaty Collection's glossary gives them.
 * @param asOf the day that the consents were asked about
 */
export function explainConsents(consents: readonly Consent[], asOf: Day, options: ExplainOptions): readonly ConsentExplanation[] {
  const speech = speechOf(options);
  const day = speech.date(fuzzyDate(asOf));
  return consents.map((consent) => ({
    party: consent.party,
    values: [
      ...consent.values.map((value, place) => consentWords(consent, { value, isRival: place > 0 }, speech)),
      ...(consent.suspended ? [suspendedWords(consent.party, consent.suspended, speech)] : []),
    ],
    doubts: consent.doubts.map((doubt) => doubtWords(doubt, day, speech)),
  }));
}

function consentWords(
  { party, inNameOf }: Consent,
  { value: { act, since, because }, isRival }: { readonly value: ConsentValue; readonly isRival: boolean },
  { language, date, actor, allQuoted }: Speech,
): string {
  return consentWordings[language].value({
    party: inNameOf ? consentWordings[language].inNameOf(actor(party), actor(inNameOf)) : actor(party),
    act: wordOfConsent(act, language),
    isRival,
    ...(since ? { since: date(since) } : {}),
    ...(because.length > 0 ? { because: allQuoted(because) } : {}),
  });
}

function suspendedWords(party: ActorId, { sure, because }: SuspendedConsent, { language, actor, allQuoted }: Speech): string {
  return consentWordings[language].suspended({ party: actor(party), sure, because: allQuoted(because) });
}

interface Speech {
  readonly language: InterfaceLanguage;
  readonly wording: StatusWording;
  readonly date: (date: FuzzyDate) => string;
  readonly actor: (id: ActorId) => string;
  readonly actors: (ids: readonly ActorId[]) => string;
  /** What an event or agreement is called, quoted: its caption is a phrase. */
  readonly quoted: (id: EventId | AgreementId) => string;
  readonly allQuoted: (ids: readonly (EventId | AgreementId)[]) => string;
}

function speechOf({ captionOf, ...dates }: ExplainOptions): Speech {
  const wording = statusWordings[dates.language];
  const quoted: Speech['quoted'] = (id) => wording.quoted(captionOf(id));
  return {
    language: dates.language,
    wording,
    date: (date) => dateInWords(date, dates),
    actor: captionOf,
    actors: (ids) => wording.list(ids.map(captionOf)),
    quoted,
    allQuoted: (ids) => wording.list(ids.map(quoted)),
  };
}

function valueWords(
  { status, manner, since, until, because, by }: StatusValue,
  isRival: boolean,
  { wording, date, allQuoted }: Speech,
): string {
  if (status === 'unknown') return isRival ? wording.unknown.mayBe : wording.unknown.is;
  return wording.value({
    word: wording.words[manner ?? status],
    isRival,
    ...(since ? { since: date(since) } : {}),
    ...(until ? { until: date(until) } : {}),
    ...(because.length > 0 ? { because: allQuoted(because) } : {}),
    ...(by ? { by: allQuoted(by) } : {}),
  });
}

function doubtWords(doubt: StatusDoubt, day: string, speech: Speech): string {
  const { wording, quoted } = speech;
  const event = quoted(doubt.event);
  if (doubt.reason === 'contested-authority') return claimWords(doubt, speech);
  if (doubt.reason === 'sources') return wording.sources[doubt.property](event);
  if (doubt.reason === 'party') return wording.party[doubt.cause](event);
  if (doubt.reason === 'undated') return wording.undated(event);
  return doubt.reason === 'date' ? wording.date(event, day) : wording.modality[untold(doubt)](event);
}

function untold({ modality }: TimeDoubt): 'planned' | 'announced' | 'denied' {
  return modality === 'planned' || modality === 'denied' ? modality : 'announced';
}

/** The claim, and after it who recognises whom. */
function claimWords({ event, authority, state, rivals, recognised }: AuthorityDoubt, { wording, actor, actors, quoted }: Speech): string {
  const claim = wording.contested({ event: quoted(event), authority: actor(authority), state: actor(state), rivals: actors(rivals) });
  const recognitions = [authority, ...rivals].flatMap((one) => {
    const by = recognised.filter(({ recognition }) => recognition.of === one);
    const recognisers = by.map(({ recognition, sure }) => (sure ? actor(recognition.by) : wording.perhaps(actor(recognition.by))));
    return recognisers.length > 0 ? [wording.recognised(actor(one), [...new Set(recognisers)])] : [];
  });
  return [claim, ...recognitions].join('');
}

function pendingWords(change: PendingChange, { wording, date, actors, quoted }: Speech): string {
  if (change.reason === 'consent')
    return wording.consent[change.step](actors(change.given), change.missing.length > 0 ? actors(change.missing) : undefined);
  if (change.reason === 'successor') return wording.successor[change.relation](quoted(change.agreement));
  const { event, takesEffect, of, by, sure } = change;
  const named = of.length > 0 ? of : by;
  return wording.notice({
    event: quoted(event),
    takesEffect: date(takesEffect),
    sure,
    isPartys: of.length > 0,
    ...(named.length > 0 ? { by: actors(named) } : {}),
  });
}
