/**
 * The Stockholm Agreement on Yemen: two authorities that claim one state, a mediator, promises that were late, and sources that differ.
 *
 * Where the facts may be checked: the text in the letter of the Secretary-General to the Security Council, S/2018/1134; resolutions
 * 2216 (2015), 2451 (2018) and 2452 (2019); the reports on resolution 2451, from S/2018/1173 on; the Red Cross on 16 October 2020.
 * The press of 17 December 2018 dated the truce to the midnight that ended that day, the United Nations to the day that it began.
 */
import {
  type Actor,
  captionsIn,
  cite,
  Day,
  dateInWords,
  disputes,
  explainStatus,
  FuzzyDate,
  indexRegister,
  type Name,
  pendingCommitments,
  pickText,
  propertyLabel,
  registerMaker,
  rivalsOf,
  statusOf,
  weighDispute,
} from '@mithaq/domain';
import { textDigest, toGeoJson, toReadingTables } from '@mithaq/domain/interchange';

// A program in earnest passes `() => crypto.randomUUID()`. Here ids are counted, so that every run prints the same.
let made = 0;
const { make, state } = registerMaker(() => String(++made).padStart(32, '0'));

// What was read: four short summaries of ours, each as one kind of source tells it.
const publisher = { name: { en: 'Mithaq examples' } };
const read = (slug: string, en: string, ar: string, text: string) => {
  const more = { publisher, language: 'en', text: textDigest(text), rights: 'full-text' as const, sample: true };
  return { text, source: make('source', { ...more, slug, type: 'report', label: { en, ar } }) };
};
const told =
  'The Government of Yemen and Ansar Allah came to terms in Sweden on 13 December 2018 with the help of the envoy Martin Griffiths. ' +
  'The ceasefire of Hodeidah began on 18 December 2018; forces are to be redeployed within 21 days. Prisoners are to be exchanged, and a ' +
  'joint committee for Taiz is to be formed. In 2015 the Security Council had confirmed the legitimacy of the President.';
const united = read('united', 'As the United Nations tell it', 'برواية الأمم المتحدة', told);
const press = read('press', 'As the press told it', 'برواية الصحافة', 'The truce in Hodeidah took hold at midnight on 17 December.');
const agreed = 'In October 2020 the two sides exchanged 1,081 prisoners, the number that they had agreed upon in Switzerland.';
const lists = read('lists', 'By the agreed lists', 'بحسب القوائم المتفق عليها', agreed);
const flown = 'On 15 and 16 October 2020 the Red Cross flew 1,056 released detainees home.';
const flights = read('flights', 'By those who flew', 'بحسب من نُقلوا جوًّا', flown);

// Who. Both authorities claim to act for one state. An actor has one kind: as an armed group, Ansar Allah could not claim a state.
const names = (en: string, ar: string): Name[] => [
  { value: en, language: 'en', kind: 'official' },
  { value: ar, language: 'ar', kind: 'official' },
];
const yemen = make('actor', { slug: 'yemen', kind: 'state', countries: ['YE'], names: names('Yemen', 'اليمن') });
const claim = { kind: 'authority' as const, actsFor: yemen.id };
const government = make('actor', { ...claim, slug: 'government', names: names('Government of Yemen', 'الحكومة اليمنية') });
const ansarAllah = make('actor', { ...claim, slug: 'ansar-allah', names: names('Ansar Allah', 'أنصار الله') });
const nations = make('actor', { slug: 'un', kind: 'organisation', names: names('United Nations', 'الأمم المتحدة') });
const griffiths = make('actor', { slug: 'griffiths', kind: 'person', names: names('Martin Griffiths', 'مارتن غريفيث') });
const envoy = make('office', {
  slug: 'envoy',
  organisation: nations.id,
  names: names('Special Envoy for Yemen', 'المبعوث الخاص إلى اليمن'),
});
// An end that nobody tells may be any day. So that the recognition surely holds in 2018, the record says that it ended later, if at all.
const recognition = make('recognition', {
  slug: 'un-recognises-government',
  by: nations.id,
  of: government.id,
  as: 'government',
  interval: { from: { edtf: '[..2015-04-14]', asRead: 'In 2015' }, to: { edtf: '[2020-10-16..]' } },
});

// Where. What is less exact than a town is drawn as an area.
const place = (slug: string, of: Name[], country: string, latitude: number, longitude: number, precision: 'near' | 'country') =>
  make('place', { slug, names: of, country, coordinates: { latitude, longitude, precision } });
const rimbo = place('rimbo', names('Rimbo', 'ريمبو'), 'SE', 59.75, 18.37, 'near');
const hodeidah = place('hodeidah', names('Hodeidah', 'الحديدة'), 'YE', 14.8, 42.95, 'near');
const country = place('yemen-land', names('Yemen', 'اليمن'), 'YE', 15.5, 47.5, 'country');

const agreement = make('agreement', {
  slug: 'stockholm-agreement',
  label: { en: 'Yemen: Hodeidah, prisoners and Taiz', ar: 'اليمن: الحديدة والأسرى وتعز' },
  names: names('Stockholm Agreement', 'اتفاق ستوكهولم'),
  instrument: 'agreement',
  nature: 'intrastate',
  fields: ['political', 'security'],
  textAvailability: 'full',
  participations: [
    { actor: government.id, role: 'party', onBehalfOf: yemen.id },
    { actor: ansarAllah.id, role: 'party' },
    { actor: griffiths.id, role: 'mediator', onBehalfOf: nations.id, capacity: envoy.id },
  ],
});
const clause = (ordinal: number, en: string, ar: string, topic: string, when: { deadline?: FuzzyDate } = {}) => {
  const owed = { agreement: agreement.id, obligated: [government.id, ansarAllah.id], topics: [topic], ...when };
  return make('clause', { ...owed, slug: `stockholm-${ordinal}`, ordinal, label: { en, ar } });
};
const in21Days = FuzzyDate.parse({ edtf: '2019-01-08', asRead: 'within 21 days', resolvedAgainst: '2018-12-18' });
const redeploy = clause(1, 'Forces are redeployed from Hodeidah', 'إعادة انتشار القوات من الحديدة', 'politics.ceasefire', {
  deadline: in21Days,
});
const prisoners = clause(2, 'Prisoners are exchanged', 'تبادل الأسرى', 'politics.prisoners');
const taiz = clause(3, 'A joint committee for Taiz is formed', 'تشكيل لجنة مشتركة لتعز', 'institutions.joint-committee');

// What happened. No signature is claimed: the United Nations announced the terms, and the ceasefire put them in force. What came later
// touches clauses but fulfils none: one side left the ports, and some prisoners went home. So the clauses stay open.
const event = (slug: string, en: string, ar: string, edtf: string, place: string, by: readonly Actor[]) => {
  const participations = by.map(({ id }) => ({ actor: id, role: 'actor' as const }));
  return { slug, label: { en, ar }, modality: 'occurred' as const, date: { edtf }, place, agreements: [agreement.id], participations };
};
const both = [government, ansarAllah];
const announced = event('terms', 'Terms announced in Sweden', 'إعلان الاتفاق', '2018-12-13', rimbo.id, both);
const terms = make('event', { ...announced, type: 'announcement' });
const declared = event('truce', 'Ceasefire of Hodeidah', 'وقف إطلاق النار في الحديدة', '2018-12-18', hodeidah.id, both);
const truce = make('event', { ...declared, type: 'ceasefire-declared' });
const left = event('ports', 'Ansar Allah leave the ports', 'خروج أنصار الله من الموانئ', '2019-05-11/2019-05-14', hodeidah.id, [
  ansarAllah,
]);
const ports = make('event', { ...left, type: 'withdrawal', clauses: [redeploy.id] });
const release = make('event', {
  ...event('release', 'Detainees are flown home', 'نقل المفرج عنهم جوًّا', '2020-10-15/2020-10-16', country.id, both),
  type: 'prisoner-exchange',
  clauses: [prisoners.id],
  figures: [{ measure: 'prisoners-released', value: 1056 }],
});

// Who says so. A property with one value is disputed as soon as one statement is; of a list, every rival element has to be marked.
const midnight = { en: 'The midnight between the two days', ar: 'منتصف الليل بين اليومين' };
const counted = { en: 'Those on the lists, or those on the aircraft', ar: 'من في القوائم أو من في الطائرات' };
const disputed = { standing: 'disputed' as const, rank: 1 };
const released = (value: number) => ({
  subject: release.id,
  property: 'figures',
  value: { measure: 'prisoners-released', value },
  note: counted,
});
const statements = [
  state({ subject: truce.id, property: 'date', value: { edtf: '2018-12-18' }, citations: [cite(united, '18 December 2018')] }),
  state({
    ...disputed,
    subject: truce.id,
    property: 'date',
    value: { edtf: '2018-12-17' },
    note: midnight,
    citations: [cite(press, '17 December')],
  }),
  state({ ...disputed, ...released(1056), rank: 0, citations: [cite(flights, '1,056 released detainees')] }),
  state({ ...disputed, ...released(1081), citations: [cite(lists, '1,081 prisoners')] }),
  state({ subject: redeploy.id, property: 'deadline', value: in21Days, citations: [cite(united, 'within 21 days')] }),
];
const sources = [united, press, lists, flights].map(({ source }) => source);
const around = [yemen, government, ansarAllah, nations, griffiths, envoy, recognition, rimbo, hodeidah, country];
const records = [...sources, ...around, agreement, redeploy, prisoners, taiz, terms, truce, ports, release];
const register = indexRegister({ records, statements });

const called = captionsIn(register, 'en');

console.log('Who acts for Yemen on 13 December 2018');
const known = { actors: register.ofKind('actor'), recognitions: register.ofKind('recognition') };
for (const { authority, recognised } of rivalsOf(yemen.id, Day.parse('2018-12-13'), known).claimants) {
  const by = recognised.map(({ recognition, sure }) => `${called(recognition.by)}${sure ? '' : ', perhaps'}`);
  console.log(`  ${called(authority)}: ${by.length > 0 ? `recognised by ${by.join(', ')}` : 'no source tells of recognition'}`);
}

for (const day of ['2018-12-13', '2018-12-17', '2019-01-31'].map((text) => Day.parse(text))) {
  const status = statusOf(register, agreement.id, day);
  const { values, doubts } = explainStatus(status, { language: 'en', captionOf: called });
  console.log(`\nOn ${day}`);
  for (const sentence of [...values, ...doubts.map((doubt) => `? ${doubt}`)]) console.log(`  ${sentence}`);
  const statusesOf = () => status.values.map((value) => value.status);
  for (const owed of pendingCommitments(register.ofKind('clause'), register.ofKind('event'), { asOf: day, statusesOf })) {
    console.log(`  owed (${owed.due}): ${called(owed.clause.id)}; binding: ${owed.binding}`);
  }
}

console.log('\nWhere sources differ');
for (const found of disputes(register.statements)) {
  const { sides, property, subject, independent } = weighDispute(found, (id) => register.find('source', id));
  console.log(
    `  ${propertyLabel('event', property).en} of “${called(subject)}”; independent sides: ${independent}, as all summaries are ours`,
  );
  for (const { value, sources } of sides) {
    const date = FuzzyDate.safeParse(value).data;
    console.log(`    ${date ? dateInWords(date, { language: 'en' }) : JSON.stringify(value)}: ${sources.map(called).join(', ')}`);
  }
}

console.log('\nevents.csv, to read in Arabic');
console.log(toReadingTables(register, { language: 'ar' }).get('events.csv')?.replaceAll('\r\n', '\n').trimEnd());

const map = toGeoJson(register);
console.log(`\nGeoJSON: ${map.located} features with a place, ${map.unlocated} without`);
for (const { geometry, properties } of map.features) {
  console.log(
    `  ${properties.record}, ${pickText(properties.captions, 'en').text}: ${geometry?.type ?? 'nowhere'}, ${properties.precision ?? '-'}`,
  );
}
