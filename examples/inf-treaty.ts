/**
 * The INF Treaty: two parties, a consent and two ratifications, one entry into force, and a notice that ends it after six months.
 *
 * Where the facts may be checked: the treaty's page at the United States Department of State (its text with articles IV, V and XV,
 * the Senate's vote, the exchange of instruments); the statements of the United States of 1 February and 2 August 2019; decree no. 83
 * of the President of the Russian Federation of 4 March 2019. That Belarus, Kazakhstan and Ukraine took part in its execution after
 * 1991 is left out: here it is a treaty of two, as it was made.
 */
import {
  type Actor,
  captionOf,
  captionOfRecord,
  cite,
  consents,
  covers,
  Day,
  dateInWords,
  explainStatus,
  fuzzyDate,
  type InterfaceLanguage,
  indexRegister,
  type LocalizedText,
  type Name,
  pendingCommitments,
  pickText,
  registerMaker,
  statuses,
  statusMatter,
  statusOf,
} from '@mithaq/domain';
import { textDigest } from '@mithaq/domain/interchange';

// A program in earnest passes `() => crypto.randomUUID()`. Here ids are counted, so that every run prints the same.
let made = 0;
const { make, state } = registerMaker(() => String(++made).padStart(32, '0'));

// What was read: two summaries of ours. The texts stay here; the records keep their digests, so that citations can be checked.
const making =
  'The treaty was signed in Washington on 8 December 1987. The Senate gave its consent on 27 May 1988, and the Presidium of the Supreme ' +
  'Soviet ratified on 28 May 1988. The treaty entered into force on 1 June 1988, when the instruments were exchanged in Moscow. Missiles of ' +
  'intermediate range had to be gone three years after that. By May 1991 the last of them were destroyed.';
const ending =
  'The United States suspended its obligations on 2 February 2019 and gave notice that it would withdraw in six months. Russia suspended ' +
  'the treaty by a decree of 4 March 2019. When the withdrawal took effect on 2 August 2019, the treaty ended.';
const ours = { type: 'report', language: 'en', publisher: { name: { en: 'Mithaq examples' } }, rights: 'full-text', sample: true } as const;
const ofMaking = make('source', { ...ours, slug: 'inf-making', label: { en: 'How the INF Treaty was made' }, text: textDigest(making) });
const ofEnding = make('source', { ...ours, slug: 'inf-ending', label: { en: 'How the INF Treaty ended' }, text: textDigest(ending) });

// Who. Russia continues the Soviet Union as a person in law: one actor whose name changed, or its acts of 2019 would be a stranger's.
const short = (en: string, ar: string): Name[] => [
  { value: en, language: 'en', kind: 'short' },
  { value: ar, language: 'ar', kind: 'short' },
];
const soviet: Name[] = [
  { value: 'Soviet Union', language: 'en', kind: 'former', interval: { to: fuzzyDate('1991-12-25') } },
  { value: 'الاتحاد السوفيتي', language: 'ar', kind: 'former', interval: { to: fuzzyDate('1991-12-25') } },
];
const russian = short('Russia', 'روسيا').map((name) => ({ ...name, interval: { from: fuzzyDate('1991-12-26') } }));
const usa = make('actor', { slug: 'usa', kind: 'state', countries: ['US'], names: short('United States', 'الولايات المتحدة') });
const russia = make('actor', { slug: 'russia', kind: 'state', countries: ['RU'], names: [...russian, ...soviet] });
const senate = make('actor', { slug: 'senate', kind: 'body', partOf: usa.id, names: short('United States Senate', 'مجلس الشيوخ') });
const reagan = make('actor', { slug: 'reagan', kind: 'person', names: short('Ronald Reagan', 'رونالد ريغان') });
const gorbachev = make('actor', { slug: 'gorbachev', kind: 'person', names: short('Mikhail Gorbachev', 'ميخائيل غورباتشوف') });

const treaty = make('agreement', {
  slug: 'inf-treaty',
  label: { en: 'United States and Soviet Union: no missiles of intermediate range', ar: 'واشنطن وموسكو: إزالة الصواريخ المتوسطة المدى' },
  names: short('INF Treaty', 'معاهدة القوى النووية المتوسطة'),
  instrument: 'treaty',
  nature: 'interstate',
  fields: ['defence'],
  textAvailability: 'full',
  participations: [usa, russia].map(({ id }) => ({ actor: id, role: 'party' })),
});

// What happened. No status is typed in: all of them follow from these.
const occurred = (label: LocalizedText, edtf: string, asRead: string, by: Actor[]) => ({
  label,
  modality: 'occurred' as const,
  date: { edtf, asRead },
  agreements: [treaty.id],
  participations: by.map(({ id }) => ({ actor: id, role: 'actor' as const })),
});
const signature = make('event', {
  ...occurred({ en: 'Signature in Washington', ar: 'التوقيع في واشنطن' }, '1987-12-08', '8 December 1987', []),
  slug: 'inf-signature',
  type: 'signature',
  participations: [
    { actor: reagan.id, role: 'signatory', onBehalfOf: usa.id },
    { actor: gorbachev.id, role: 'signatory', onBehalfOf: russia.id },
  ],
});
const consent = make('event', {
  ...occurred({ en: 'Consent of the Senate', ar: 'موافقة مجلس الشيوخ' }, '1988-05-27', '27 May 1988', [senate]),
  slug: 'inf-senate',
  type: 'approval',
  figures: [
    { measure: 'votes-for', value: 93 },
    { measure: 'votes-against', value: 5 },
  ],
});
const sovietRatification = make('event', {
  ...occurred({ en: 'Ratification by the Presidium', ar: 'تصديق هيئة الرئاسة السوفيتية' }, '1988-05-28', '28 May 1988', [russia]),
  slug: 'inf-presidium',
  type: 'ratification',
});
const americanRatification = make('event', {
  ...occurred({ en: 'Instrument of the United States', ar: 'وثيقة الولايات المتحدة' }, '1988-06-01', '1 June 1988', [usa]),
  slug: 'inf-instrument',
  type: 'ratification',
});
const exchange = occurred({ en: 'Exchange of instruments in Moscow', ar: 'تبادل وثائق التصديق في موسكو' }, '1988-06-01', '1 June 1988', []);
const entry = make('event', { ...exchange, slug: 'inf-entry-into-force', type: 'entry-into-force' });
const gone = occurred({ en: 'The last missiles are reported destroyed', ar: 'خبر تدمير آخر الصواريخ' }, '1991-05', 'May 1991', []);
const destroyed = make('event', { ...gone, slug: 'inf-destroyed', type: 'implementation' });
const americanHalt = make('event', {
  ...occurred({ en: 'Suspension by the United States', ar: 'تعليق الولايات المتحدة' }, '2019-02-02', '2 February 2019', [usa]),
  slug: 'inf-american-halt',
  type: 'suspension',
});
const notice = make('event', {
  ...occurred({ en: 'Notice of withdrawal', ar: 'الإشعار بالانسحاب' }, '2019-02-02', '2 February 2019', [usa]),
  slug: 'inf-notice',
  type: 'denunciation', // in a treaty of two; 'withdrawal-from-agreement' is for one of several parties
  takesEffect: { edtf: '2019-08-02', asRead: '2 August 2019' },
});
const russianHalt = make('event', {
  ...occurred({ en: 'Decree of the President of Russia', ar: 'مرسوم الرئيس الروسي' }, '2019-03-04', '4 March 2019', [russia]),
  slug: 'inf-decree',
  type: 'suspension',
});

// The clause comes last, as it names the event that fulfilled it.
const elimination = make('clause', {
  slug: 'inf-4',
  agreement: treaty.id,
  ordinal: 1,
  number: 'IV',
  label: { en: 'All missiles of intermediate range are eliminated', ar: 'إزالة كل الصواريخ المتوسطة المدى' },
  topics: ['politics.disarmament'], // the nearest there is: arms control between states has no topic of its own
  obligated: [usa.id, russia.id],
  beneficiaries: [usa.id, russia.id],
  force: 'mandatory',
  deadline: { edtf: '1991-06-01', asRead: 'three years after', resolvedAgainst: '1988-06-01' },
  fulfilledBy: [destroyed.id],
});

// Who says so: each value with its words.
const first = { source: ofMaking, text: making };
const second = { source: ofEnding, text: ending };
const dated = (event: typeof signature, cited: typeof first) =>
  state({ subject: event.id, property: 'date', value: event.date ?? null, citations: [cite(cited, event.date?.asRead ?? '')] });
const statements = [
  ...[signature, consent, sovietRatification, entry, destroyed].map((event) => dated(event, first)),
  ...[americanHalt, notice, russianHalt].map((event) => dated(event, second)),
  state({ subject: notice.id, property: 'takesEffect', value: { edtf: '2019-08-02' }, citations: [cite(second, '2 August 2019')] }),
  state({ subject: elimination.id, property: 'deadline', value: { edtf: '1991-06-01' }, citations: [cite(first, 'three years after')] }),
];
const whoAndWhat = [ofMaking, ofEnding, usa, russia, senate, reagan, gorbachev, treaty, elimination];
const events = [signature, consent, sovietRatification, americanRatification, entry, destroyed, americanHalt, notice, russianHalt];
const register = indexRegister({ records: [...whoAndWhat, ...events], statements });

/** What a record is called, and an actor by the names that it bore on the day: in 1988 it was the Soviet Union that ratified. */
const calledOn = (day: Day, language: InterfaceLanguage) => (id: string) => {
  const record = register.get(id);
  if (!record) return id;
  const borne = record.record === 'actor' ? record.names.filter(({ interval }) => !interval || covers(interval, day) !== 'no') : [];
  return pickText(borne.length > 0 ? captionOf(borne) : captionOfRecord(record), language).text;
};

const days = (...texts: string[]) => texts.map((text) => Day.parse(text));
for (const day of days('1987-12-08', '1988-05-28', '1988-06-01', '2019-02-01', '2019-02-02', '2019-08-01', '2019-08-02')) {
  const status = statusOf(register, treaty.id, day);
  console.log(`${day}: ${status.values.map(({ status }) => statuses.label(status).en).join(' or ')}`);
  for (const language of ['en', 'ar'] as const) {
    const words = explainStatus(status, { language, captionOf: calledOn(day, language) });
    for (const sentence of [...words.values, ...words.doubts, ...words.pending]) console.log(`  ${sentence}`);
  }
}

console.log('\nHow far each party went');
const matter = statusMatter(register, treaty.id);
for (const day of days('1988-05-28', '2019-08-01', '2019-08-02')) {
  for (const { party, values } of consents(matter.events, day, matter.context)) {
    const acts = values.map(({ act, since }) => `${act}${since ? `, ${dateInWords(since, { language: 'en' })}` : ''}`);
    console.log(`  ${day}  ${calledOn(day, 'en')(party)}: ${acts.join(' or ')}`);
  }
}

console.log('\nIs article IV still owed?');
for (const day of days('1988-05-28', '1990-01-01', '1991-05-15', '1991-06-02')) {
  const statusesOf = () => statusOf(register, treaty.id, day).values.map(({ status }) => status);
  const [owed] = pendingCommitments(register.ofKind('clause'), register.ofKind('event'), { asOf: day, statusesOf });
  const perhaps = owed && owed.mayBeFulfilledBy.length > 0 ? ', perhaps done already' : '';
  console.log(`  ${day}  ${owed ? `yes: ${owed.due}, binding: ${owed.binding}${perhaps}` : 'no'}`);
}
