import type { Status } from '../../taxonomy/statement-terms.ts';
import type { InterfaceLanguage } from '../../values/text.ts';
import type { PartyDoubt } from './doubts.ts';
import type { DisputedProperty } from './readings.ts';

/** What a status is in one language, as the beginning of a sentence: as a fact, and as one possibility among others. */
interface StatusWord {
  readonly is: string;
  readonly mayBe: string;
}

type Key = Exclude<Status, 'unknown'> | 'provisional' | 'broken';

/** The sentences of one language. Events and agreements come quoted, actors by their bare names, dates as words ("early June 2020"). */
export interface StatusWording {
  readonly quoted: (name: string) => string;
  readonly list: (names: readonly string[]) => string;
  readonly words: Readonly<Record<Key, StatusWord>>;
  readonly value: (told: ToldValue) => string;
  readonly unknown: { readonly is: string; readonly mayBe: string };
  readonly date: (event: string, asOf: string) => string;
  readonly undated: (event: string) => string;
  readonly modality: Readonly<Record<'planned' | 'announced' | 'denied', (event: string) => string>>;
  readonly party: Readonly<Record<PartyDoubt['cause'], (event: string) => string>>;
  readonly sources: Readonly<Record<DisputedProperty, (event: string) => string>>;
  readonly contested: (told: ToldClaim) => string;
  readonly recognised: (authority: string, by: readonly string[]) => string;
  readonly perhaps: (name: string) => string;
  readonly notice: (told: ToldNotice) => string;
  readonly consent: Readonly<Record<'approved' | 'ratified', (given: string, missing?: string) => string>>;
  readonly successor: Readonly<Record<'supersedes' | 'renews', (agreement: string) => string>>;
}

/** A value in words: the status, the dates on which it began and will end, what it rests on, and the later agreement that brought it. */
interface ToldValue {
  readonly word: StatusWord;
  readonly isRival: boolean;
  readonly since?: string;
  readonly until?: string;
  readonly because?: string;
  readonly by?: string;
}

interface ToldClaim {
  readonly event: string;
  readonly authority: string;
  readonly state: string;
  readonly rivals: string;
}

interface ToldNotice {
  readonly event: string;
  readonly takesEffect: string;
  /** Whoever gave it, where anybody is named. */
  readonly by?: string;
  readonly isPartys: boolean;
  readonly sure: boolean;
}

/** The parts that there are, one after the other. */
const joined = (...parts: readonly (string | undefined | false)[]): string => parts.filter((part) => part).join('');

const english: StatusWording = {
  quoted: (name) => `“${name}”`,
  list: (names) => new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(names),
  words: {
    negotiated: { is: 'It is under negotiation', mayBe: 'It may be under negotiation' },
    announced: { is: 'It has been announced', mayBe: 'It may have been announced' },
    initialled: { is: 'It has been initialled', mayBe: 'It may have been initialled' },
    signed: { is: 'It has been signed', mayBe: 'It may have been signed' },
    approved: { is: 'It has been approved', mayBe: 'It may have been approved' },
    ratified: { is: 'It has been ratified', mayBe: 'It may have been ratified' },
    'in-force': { is: 'It is in force', mayBe: 'It may be in force' },
    provisional: { is: 'It is applied provisionally', mayBe: 'It may be applied provisionally' },
    suspended: { is: 'It is suspended', mayBe: 'It may be suspended' },
    broken: { is: 'It has been broken', mayBe: 'It may have been broken' },
    terminated: { is: 'It has ended', mayBe: 'It may have ended' },
    rejected: { is: 'It has been rejected', mayBe: 'It may have been rejected' },
  },
  value: ({ word, isRival, since, until, because, by }) => {
    const status = joined(isRival ? word.mayBe : word.is, until && ` until ${until}`);
    const rests = joined(because && `${isRival ? 'rest' : 'rests'} on ${because}`, by && `, through the later agreement ${by}`);
    const dates = since && `${isRival ? 'date' : 'dates'} from ${since}`;
    const reasons = [dates, rests].filter((part) => part).join(' and ');
    return reasons === '' ? `${status}.` : `${status}; this ${isRival ? 'would ' : ''}${reasons}.`;
  },
  unknown: { is: 'No reported event gives it a status.', mayBe: 'It may be that no reported event gives it a status.' },
  date: (event, asOf) => `The dates of ${event} do not settle what had happened by ${asOf}, or what came first.`,
  undated: (event) => `No source dates ${event}.`,
  modality: {
    planned: (event) => `${event} was planned, and no source says that it happened.`,
    announced: (event) => `${event} was announced, and no source says that it happened.`,
    denied: (event) => `A source denies ${event}, and none says that it happened.`,
  },
  party: {
    untold: (event) => `No source says which party’s act ${event} is.`,
    outsider: (event) => `Whoever is named in ${event} is no party, so it does not count.`,
    'one-party': (event) => `One party’s act is told in ${event}, and no source says that it reaches the others.`,
    successor: (event) => `The later agreement of ${event} is not told to be between all the parties of this one.`,
  },
  sources: {
    type: (event) => `Sources differ on what kind of event ${event} is.`,
    date: (event) => `Sources differ on the date of ${event}.`,
    modality: (event) => `Sources differ on whether ${event} happened.`,
    takesEffect: (event) => `Sources differ on the day on which ${event} takes effect.`,
    until: (event) => `Sources differ on how long ${event} was to last.`,
  },
  contested: ({ event, authority, state, rivals }) =>
    `In ${event}, ${authority} acts in the name of ${state}; the claim to do so is also made by ${rivals}.`,
  recognised: (authority, by) => ` Of those who recognise ${authority}, the register names ${english.list(by)}.`,
  perhaps: (name) => `perhaps ${name}`,
  notice: ({ event, takesEffect, by, isPartys, sure }) =>
    joined(
      sure ? 'Notice of its ending was given (' : 'Notice of its ending may have been given (',
      by && `${isPartys ? by : `${by}, which is not surely a party’s act`}, `,
      `${event}); date of effect: ${takesEffect}.`,
    ),
  consent: {
    approved: (given, missing) => joined(`Approved, of the parties: ${given}.`, missing && ` No source reports it of: ${missing}.`),
    ratified: (given, missing) => joined(`Ratified, of the parties: ${given}.`, missing && ` No source reports it of: ${missing}.`),
  },
  successor: {
    supersedes: (agreement) => `A later agreement (${agreement}) was made to supersede it, and is not surely in force.`,
    renews: (agreement) => `A later agreement (${agreement}) was made to renew it, and is not surely in force.`,
  },
};

const arabic: StatusWording = {
  quoted: (name) => `«${name}»`,
  list: (names) => names.join(' و'),
  words: {
    negotiated: { is: 'الاتفاق قيد التفاوض', mayBe: 'قد يكون الاتفاق قيد التفاوض' },
    announced: { is: 'الاتفاق معلَن', mayBe: 'قد يكون الاتفاق معلَنًا' },
    initialled: { is: 'الاتفاق موقَّع بالأحرف الأولى', mayBe: 'قد يكون الاتفاق موقَّعًا بالأحرف الأولى' },
    signed: { is: 'الاتفاق موقَّع', mayBe: 'قد يكون الاتفاق موقَّعًا' },
    approved: { is: 'الاتفاق موافَق عليه', mayBe: 'قد يكون الاتفاق موافَقًا عليه' },
    ratified: { is: 'الاتفاق مصدَّق عليه', mayBe: 'قد يكون الاتفاق مصدَّقًا عليه' },
    'in-force': { is: 'الاتفاق نافذ', mayBe: 'قد يكون الاتفاق نافذًا' },
    provisional: { is: 'الاتفاق مطبَّق مؤقتًا', mayBe: 'قد يكون الاتفاق مطبَّقًا مؤقتًا' },
    suspended: { is: 'الاتفاق معلَّق', mayBe: 'قد يكون الاتفاق معلَّقًا' },
    broken: { is: 'الاتفاق مخروق', mayBe: 'قد يكون الاتفاق مخروقًا' },
    terminated: { is: 'الاتفاق منتهٍ', mayBe: 'قد يكون الاتفاق منتهيًا' },
    rejected: { is: 'الاتفاق مرفوض', mayBe: 'قد يكون الاتفاق مرفوضًا' },
  },
  value: ({ word, isRival, since, until, because, by }) =>
    joined(
      isRival ? word.mayBe : word.is,
      since && `، وتاريخ ذلك ${since}`,
      until && `، وأجله ${until}`,
      because && `، استنادًا إلى ${because}`,
      by && `، بموجب اتفاق لاحق هو ${by}`,
      '.',
    ),
  unknown: { is: 'لم يُذكر حدث يدل على حالة الاتفاق.', mayBe: 'قد لا يكون وقع بعدُ ما يحدد حالة الاتفاق.' },
  date: (event, asOf) => `لا تحسم تواريخ ${event} ما كان قد وقع حتى ${asOf}، ولا أيُّ الأحداث كان أسبق.`,
  undated: (event) => `لا يذكر أي مصدر تاريخ ${event}.`,
  modality: {
    planned: (event) => `كان من المقرر ${event}، ولا يقول أي مصدر إنه وقع.`,
    announced: (event) => `أُعلن عن ${event}، ولا يقول أي مصدر إنه وقع.`,
    denied: (event) => `نفى مصدرٌ ${event}، ولا يقول أي مصدر إنه وقع.`,
  },
  party: {
    untold: (event) => `لا يذكر أي مصدر أيُّ الأطراف قام بـ${event}.`,
    outsider: (event) => `من ورد ذكره في ${event} ليس من الأطراف، فلا يُعتدّ به.`,
    'one-party': (event) => `قام بـ${event} طرف واحد، ولا يقول أي مصدر إن أثره يشمل سواه.`,
    successor: (event) => `لم يُذكر أن أطراف الاتفاق اللاحق في ${event} هم جميع أطراف هذا الاتفاق.`,
  },
  sources: {
    type: (event) => `تختلف المصادر في طبيعة ${event}.`,
    date: (event) => `تختلف المصادر في تاريخ ${event}.`,
    modality: (event) => `تختلف المصادر في وقوع ${event}.`,
    takesEffect: (event) => `تختلف المصادر في موعد سريان ${event}.`,
    until: (event) => `تختلف المصادر في مدة ${event}.`,
  },
  contested: ({ event, authority, state, rivals }) =>
    `الجهة التي تصرّفت باسم ${state} في ${event} هي ${authority}، ويدّعي ذلك أيضًا: ${rivals}.`,
  recognised: (authority, by) => ` وممن يعترف بـ«${authority}»: ${by.join(' و')}.`,
  perhaps: (name) => `ربما ${name}`,
  notice: ({ event, takesEffect, by, isPartys, sure }) =>
    joined(
      sure ? 'صدر' : 'ربما صدر',
      by && ` من ${by}${isPartys ? '' : ' (ولا يثبت أنه من أحد الأطراف)'}`,
      ` إشعار بالإنهاء (${event})، وموعد سريانه ${takesEffect}.`,
    ),
  consent: {
    approved: (given, missing) => joined(`وافق عليه من الأطراف: ${given}`, missing && `، ولا ذِكر لموافقة ${missing}`, '.'),
    ratified: (given, missing) => joined(`صدّق عليه من الأطراف: ${given}`, missing && `، ولا ذِكر لتصديق ${missing}`, '.'),
  },
  successor: {
    supersedes: (agreement) => `أُبرم اتفاق لاحق ليحل محله (${agreement})، ولم يثبت نفاذه بعد.`,
    renews: (agreement) => `أُبرم اتفاق لاحق ليجدده (${agreement})، ولم يثبت نفاذه بعد.`,
  },
};

/** The wording of each language that Mithaq speaks. */
export const statusWordings: Readonly<Record<InterfaceLanguage, StatusWording>> = { ar: arabic, en: english };
