import type { Pair } from './words-people.ts';

/** ISO 3166-1 codes of the states of the register. What they are called comes from the language data of Unicode. */
export const stateCodes: readonly string[] = (
  'LY TR EG QA SD DZ TN MA IT FR RU US GB SA AE JO IQ SY LB YE OM KW BH PS MR ML NE TD NG SN ET ER DJ SO KE UG RW BI CD CG CF CM GA GQ AO ' +
  'ZM ZW MZ MW TZ ZA NA BW LS SZ MG MU KM SC CV ST GW GN SL LR CI BF GH TG BJ GM SS DE ES PT NL BE LU IE DK SE NO FI IS EE LV LT PL CZ SK HU ' +
  'AT CH LI SI HR BA RS ME MK AL GR CY MT BG RO MD UA BY GE AM AZ KZ KG TJ TM UZ IR AF PK IN NP BT BD LK MV MM TH LA KH VN MY SG BN PH ID TL ' +
  'CN MN KP KR JP AU NZ PG FJ CA MX GT BZ HN SV NI CR PA CU HT DO JM TT CO VE GY SR EC PE BO PY UY AR CL BR XK VA'
).split(' ');

/** What stands before the name of a place. */
export const placeForms: readonly Pair[] = [
  ['وادي', 'Wadi'],
  ['عين', 'Ain'],
  ['بئر', 'Bir'],
  ['تل', 'Tell'],
  ['جبل', 'Jabal'],
  ['قصر', 'Qasr'],
  ['رأس', 'Ras'],
  ['سوق', 'Souq'],
  ['مرسى', 'Marsa'],
  ['باب', 'Bab'],
  ['بلدة', 'Baldat'],
  ['مدينة', 'Madinat'],
  ['ميناء', 'Mina'],
  ['واحة', 'Wahat'],
  ['قلعة', 'Qalaat'],
];

/** What places are called. */
export const placeStems: readonly Pair[] = [
  ...([
    ['السلام', 'al-Salam'],
    ['النخيل', 'al-Nakhil'],
    ['الزيتون', 'al-Zaytoun'],
    ['الرمال', 'al-Rimal'],
    ['النور', 'al-Nour'],
  ] as const),
  ...([
    ['الشمس', 'al-Shams'],
    ['الغزال', 'al-Ghazal'],
    ['الحجر', 'al-Hajar'],
    ['الملح', 'al-Milh'],
    ['الصفصاف', 'al-Safsaf'],
  ] as const),
  ...([
    ['الأرز', 'al-Arz'],
    ['التين', 'al-Tin'],
    ['الورد', 'al-Ward'],
    ['الفجر', 'al-Fajr'],
    ['القمر', 'al-Qamar'],
  ] as const),
  ...([
    ['الريح', 'al-Rih'],
    ['السيل', 'al-Sayl'],
    ['العسل', 'al-Asal'],
    ['اللوز', 'al-Lawz'],
    ['الحمام', 'al-Hamam'],
  ] as const),
  ...([
    ['فالكنبورغ', 'Falkenburg'],
    ['سان مارتان', 'Saint-Martin'],
    ['بورتو نوفو', 'Porto Nuovo'],
    ['كارافيلا', 'Caravela'],
  ] as const),
  ...([
    ['أولدفيلد', 'Oldfield'],
    ['ستارا زاغورا', 'Stara Zagora'],
    ['نيوهافن', 'Newhaven'],
    ['تشوسان', 'Chosan'],
  ] as const),
  ...([
    ['مبارارا', 'Mbarara'],
    ['كيتوي', 'Kitwe'],
    ['أولان', 'Ulan'],
    ['لوماس', 'Lomas'],
    ['إسكي كوي', 'Eskiköy'],
  ] as const),
];
