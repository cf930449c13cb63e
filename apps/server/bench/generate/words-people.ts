/** A name in Arabic and in Latin letters. */
export type Pair = readonly [arabic: string, latin: string];

/** Given and family names that people of a region bear. */
export interface People {
  readonly countries: readonly string[];
  readonly given: readonly Pair[];
  readonly family: readonly Pair[];
}

const arab: People = {
  countries: ['LY', 'EG', 'SD', 'IQ', 'SY', 'YE', 'JO', 'LB', 'SA', 'QA', 'AE', 'KW', 'OM', 'BH', 'PS', 'MR'],
  given: [
    ...([
      ['محمد', 'Mohammed'],
      ['أحمد', 'Ahmed'],
      ['علي', 'Ali'],
      ['حسن', 'Hassan'],
      ['حسين', 'Hussein'],
    ] as const),
    ...([
      ['خالد', 'Khaled'],
      ['عمر', 'Omar'],
      ['يوسف', 'Youssef'],
      ['إبراهيم', 'Ibrahim'],
      ['مصطفى', 'Mustafa'],
    ] as const),
    ...([
      ['عبد الله', 'Abdullah'],
      ['عبد الرحمن', 'Abdulrahman'],
      ['سالم', 'Salem'],
      ['صالح', 'Saleh'],
      ['ناصر', 'Nasser'],
    ] as const),
    ...([
      ['فاطمة', 'Fatima'],
      ['عائشة', 'Aisha'],
      ['مريم', 'Maryam'],
      ['ليلى', 'Layla'],
      ['نجلاء', 'Najla'],
    ] as const),
    ...([
      ['هدى', 'Huda'],
      ['سعاد', 'Suad'],
      ['زينب', 'Zaynab'],
      ['أمل', 'Amal'],
      ['رنا', 'Rana'],
    ] as const),
    ...([
      ['فتحي', 'Fathi'],
      ['بشير', 'Bashir'],
      ['طارق', 'Tariq'],
      ['وليد', 'Walid'],
      ['جمال', 'Jamal'],
    ] as const),
    ...([
      ['مروان', 'Marwan'],
      ['سامي', 'Sami'],
      ['نبيل', 'Nabil'],
      ['كريم', 'Karim'],
      ['رشيد', 'Rashid'],
    ] as const),
  ],
  family: [
    ...([
      ['المنصوري', 'al-Mansouri'],
      ['الزاوي', 'al-Zawi'],
      ['الشريف', 'al-Sharif'],
      ['الورفلي', 'al-Warfalli'],
    ] as const),
    ...([
      ['العبيدي', 'al-Obeidi'],
      ['القاسمي', 'al-Qasimi'],
      ['الحداد', 'al-Haddad'],
      ['النجار', 'al-Najjar'],
    ] as const),
    ...([
      ['السويحلي', 'al-Suwayhili'],
      ['الجبوري', 'al-Jubouri'],
      ['الدليمي', 'al-Dulaimi'],
      ['التميمي', 'al-Tamimi'],
    ] as const),
    ...([
      ['المقريف', 'al-Megrief'],
      ['بن غانم', 'Ben Ghanem'],
      ['بو زيد', 'Bouzid'],
      ['الكيلاني', 'al-Kilani'],
    ] as const),
    ...([
      ['الخطيب', 'al-Khatib'],
      ['حمدان', 'Hamdan'],
      ['عثمان', 'Othman'],
      ['الطويل', 'al-Tawil'],
    ] as const),
    ...([
      ['مراد', 'Murad'],
      ['الفيتوري', 'al-Fitouri'],
      ['الهاشمي', 'al-Hashimi'],
      ['الأنصاري', 'al-Ansari'],
    ] as const),
    ...([
      ['السعدي', 'al-Saadi'],
      ['الغرياني', 'al-Gharyani'],
      ['المصراتي', 'al-Misrati'],
      ['الصيد', 'al-Sayd'],
    ] as const),
  ],
};

const maghreb: People = {
  countries: ['DZ', 'MA', 'TN'],
  given: [
    ...([
      ['عبد العزيز', 'Abdelaziz'],
      ['رابح', 'Rabah'],
      ['مولود', 'Mouloud'],
      ['إدريس', 'Driss'],
      ['المهدي', 'Mehdi'],
    ] as const),
    ...([
      ['الحبيب', 'Habib'],
      ['المنصف', 'Moncef'],
      ['سفيان', 'Sofiane'],
      ['نادية', 'Nadia'],
      ['سميرة', 'Samira'],
    ] as const),
  ],
  family: [
    ...([
      ['بلقاسم', 'Belkacem'],
      ['بن يوسف', 'Benyoucef'],
      ['العلوي', 'Alaoui'],
      ['الفاسي', 'El Fassi'],
    ] as const),
    ...([
      ['بوشارب', 'Bouchareb'],
      ['الطرابلسي', 'Trabelsi'],
      ['حداد', 'Haddad'],
      ['مزياني', 'Meziani'],
    ] as const),
  ],
};

const turkish: People = {
  countries: ['TR', 'AZ'],
  given: [
    ...([
      ['محمد', 'Mehmet'],
      ['مصطفى', 'Mustafa'],
      ['كمال', 'Kemal'],
      ['أيشه', 'Ayşe'],
      ['إلهام', 'İlham'],
      ['دنيز', 'Deniz'],
    ] as const),
    ...([
      ['خلوصي', 'Hulusi'],
      ['طغرل', 'Tuğrul'],
      ['أوزان', 'Ozan'],
      ['زينب', 'Zeynep'],
    ] as const),
  ],
  family: [
    ...([
      ['يلماز', 'Yılmaz'],
      ['دمير', 'Demir'],
      ['شاهين', 'Şahin'],
      ['قايا', 'Kaya'],
      ['أوزتورك', 'Öztürk'],
    ] as const),
    ...([
      ['أيدن', 'Aydın'],
      ['علييف', 'Əliyev'],
      ['جليك', 'Çelik'],
      ['غونش', 'Güneş'],
    ] as const),
  ],
};

const european: People = {
  countries: ['FR', 'IT', 'DE', 'GB', 'ES', 'MT', 'GR', 'NO', 'CH'],
  given: [
    ...([
      ['جان', 'Jean'],
      ['بيير', 'Pierre'],
      ['ماريا', 'Maria'],
      ['لويجي', 'Luigi'],
      ['جورجيا', 'Giorgia'],
      ['توماس', 'Thomas'],
    ] as const),
    ...([
      ['هانز', 'Hans'],
      ['إنغريد', 'Ingrid'],
      ['خوسيه', 'José'],
      ['كارلوس', 'Carlos'],
      ['إليزابيث', 'Elizabeth'],
    ] as const),
    ...([
      ['ديفيد', 'David'],
      ['نيكوس', 'Nikos'],
      ['كلير', 'Claire'],
    ] as const),
  ],
  family: [
    ...([
      ['دوبوا', 'Dubois'],
      ['مورو', 'Moreau'],
      ['روسي', 'Rossi'],
      ['بيانكي', 'Bianchi'],
      ['مولر', 'Müller'],
    ] as const),
    ...([
      ['شنايدر', 'Schneider'],
      ['غارسيا', 'García'],
      ['فرنانديز', 'Fernández'],
      ['هولت', 'Holt'],
      ['كارتر', 'Carter'],
    ] as const),
    ...([
      ['بابادوبولوس', 'Papadopoulos'],
      ['أولسن', 'Olsen'],
      ['فيرنيه', 'Vernier'],
      ['ماكنزي', 'Mackenzie'],
    ] as const),
  ],
};

const eastern: People = {
  countries: ['RU', 'UA', 'PL', 'RS', 'BG'],
  given: [
    ...([
      ['سيرغي', 'Sergei'],
      ['ميخائيل', 'Mikhail'],
      ['أولغا', 'Olga'],
      ['إيفان', 'Ivan'],
      ['يلينا', 'Yelena'],
    ] as const),
    ...([
      ['أندريه', 'Andrei'],
      ['تاتيانا', 'Tatiana'],
      ['بافل', 'Pavel'],
    ] as const),
  ],
  family: [
    ...([
      ['بتروف', 'Petrov'],
      ['سميرنوف', 'Smirnov'],
      ['كوفالينكو', 'Kovalenko'],
      ['نوفاك', 'Nowak'],
      ['يوفانوفيتش', 'Jovanović'],
    ] as const),
    ...([
      ['ديميتروف', 'Dimitrov'],
      ['فولكوف', 'Volkov'],
      ['زايتسيف', 'Zaitsev'],
    ] as const),
  ],
};

const african: People = {
  countries: ['TD', 'NE', 'ML', 'NG', 'SN', 'ET', 'KE', 'ZA', 'RW', 'UG', 'SS', 'SO'],
  given: [
    ...([
      ['موسى', 'Moussa'],
      ['أمادو', 'Amadou'],
      ['فاتو', 'Fatou'],
      ['إدريس', 'Idriss'],
      ['عبدي', 'Abdi'],
      ['تيسفاي', 'Tesfaye'],
    ] as const),
    ...([
      ['غريس', 'Grace'],
      ['كواميه', 'Kwame'],
      ['نغوزي', 'Ngozi'],
      ['سالفا', 'Salva'],
    ] as const),
  ],
  family: [
    ...([
      ['تراوري', 'Traoré'],
      ['ديالو', 'Diallo'],
      ['محمات', 'Mahamat'],
      ['أوكافور', 'Okafor'],
      ['كيتا', 'Keïta'],
    ] as const),
    ...([
      ['أبيبي', 'Abebe'],
      ['موانغي', 'Mwangi'],
      ['فارح', 'Farah'],
      ['دينق', 'Deng'],
      ['ندياي', 'Ndiaye'],
    ] as const),
  ],
};

const asian: People = {
  countries: ['IN', 'PK', 'CN', 'JP', 'KR', 'ID', 'IR', 'AF', 'PH'],
  given: [
    ...([
      ['وي', 'Wei'],
      ['مين', 'Min'],
      ['راجيش', 'Rajesh'],
      ['بريا', 'Priya'],
      ['رضا', 'Reza'],
      ['فرهاد', 'Farhad'],
    ] as const),
    ...([
      ['إمران', 'Imran'],
      ['سيتي', 'Siti'],
      ['كنجي', 'Kenji'],
      ['سونيا', 'Sonia'],
    ] as const),
  ],
  family: [
    ...([
      ['تشين', 'Chen'],
      ['وانغ', 'Wang'],
      ['شارما', 'Sharma'],
      ['خان', 'Khan'],
      ['تاناكا', 'Tanaka'],
      ['كيم', 'Kim'],
    ] as const),
    ...([
      ['كريمي', 'Karimi'],
      ['محمدي', 'Mohammadi'],
      ['سانتوس', 'Santos'],
      ['ويجايا', 'Wijaya'],
    ] as const),
  ],
};

const american: People = {
  countries: ['US', 'CA', 'BR', 'CO', 'CU', 'AR', 'MX'],
  given: [
    ...([
      ['جيمس', 'James'],
      ['روبرت', 'Robert'],
      ['ليندا', 'Linda'],
      ['ميغيل', 'Miguel'],
      ['جواو', 'João'],
      ['لوسيا', 'Lucía'],
    ] as const),
    ...([
      ['أنطونيو', 'Antonio'],
      ['سوزان', 'Susan'],
    ] as const),
  ],
  family: [
    ...([
      ['جونسون', 'Johnson'],
      ['ويليامز', 'Williams'],
      ['سيلفا', 'Silva'],
      ['رودريغيز', 'Rodríguez'],
      ['تريمبليه', 'Tremblay'],
    ] as const),
    ...([
      ['ميندوزا', 'Mendoza'],
      ['باركر', 'Parker'],
      ['كاسترو', 'Castro'],
    ] as const),
  ],
};

/** The regions, the likeliest first. */
export const peoples: readonly People[] = [arab, arab, maghreb, european, african, turkish, asian, eastern, american];
