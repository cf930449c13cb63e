import { type DateWordsOptions, dateInWords } from '../../values/date-words.ts';
import { type FuzzyDate, fuzzyDate } from '../../values/fuzzy-date.ts';
import type { ActorId, AgreementId, EventId } from '../../values/id.ts';
import type { AuthorityDoubt, StatusDoubt } from './doubts.ts';
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

/** Says a status, its reasons, its doubts and what is on its way, in Arabic or English, for whoever is no lawyer. */
export function explainStatus({ asOf, values, doubts, pending }: AgreementStatus<StatusDoubt>, options: ExplainOptions): StatusExplanation {
  const speech = speechOf(options);
  const day = speech.date(fuzzyDate(asOf));
  return {
    values: values.map((value, place) => valueWords(value, place > 0, speech)),
    doubts: doubts.map((doubt) => doubtWords(doubt, day, speech)),
    pending: pending.map((change) => pendingWords(change, speech)),
  };
}

interface Speech {
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
  return doubt.reason === 'date' ? wording.date(event, day) : wording[doubt.reason](event);
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

function pendingWords(change: PendingChange, { wording, date, actor, actors, quoted }: Speech): string {
  if (change.reason === 'consent') return wording.consent[change.step](actors(change.given), actors(change.missing));
  if (change.reason === 'successor') return wording.successor[change.relation](quoted(change.agreement));
  const { event, takesEffect, party, sure } = change;
  return wording.notice({ event: quoted(event), takesEffect: date(takesEffect), sure, ...(party ? { party: actor(party) } : {}) });
}
