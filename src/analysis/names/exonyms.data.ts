/** Places and other names that have two forms in English, which no comparison of sounds finds. */

export interface Exonym {
  /** The forms; a style guide of today would choose the first. */
  readonly forms: readonly [string, string, ...string[]];
  readonly note: string;
}

const place = (note: string, ...forms: readonly [string, string, ...string[]]): Exonym => ({forms, note});

const ukrainian = 'AP has written the Ukrainian form since 2019.';
const belarusian = 'The official name is the Belarusian form.';
const official = 'The older form is no longer official.';
const chinese = 'Pinyin has been the press standard since 1979.';
const indian = 'The city was renamed.';

export const exonyms: readonly Exonym[] = [
  place(ukrainian, 'Kyiv', 'Kiev', 'Kyyiv', 'Kiyiv', 'Kyjiv'),
  place(ukrainian, 'Kharkiv', 'Kharkov', 'Harkov', 'Charkiv'),
  place(ukrainian, 'Lviv', 'Lvov', 'Lwów', 'Lemberg'),
  place(ukrainian, 'Odesa', 'Odessa'),
  place(ukrainian, 'Dnipro', 'Dnepr', 'Dnepropetrovsk', 'Dnipropetrovsk'),
  place(ukrainian, 'Dnieper', 'Dnepr'),
  place(ukrainian, 'Chornobyl', 'Chernobyl'),
  place(ukrainian, 'Mykolaiv', 'Nikolaev', 'Nikolayev'),
  place(ukrainian, 'Zaporizhzhia', 'Zaporozhye', 'Zaporozhie', 'Zaporizhia', 'Zaporizhzhya'),
  place(ukrainian, 'Luhansk', 'Lugansk'),
  place(ukrainian, 'Chernihiv', 'Chernigov'),
  place(ukrainian, 'Rivne', 'Rovno'),
  place(ukrainian, 'Ternopil', 'Ternopol'),
  place(ukrainian, 'Vinnytsia', 'Vinnitsa', 'Vinnytsya'),
  place(ukrainian, 'Kropyvnytskyi', 'Kirovohrad', 'Kirovograd'),
  place(ukrainian, 'Bakhmut', 'Artemivsk', 'Artyomovsk'),
  place(ukrainian, 'Kryvyi Rih', 'Krivoy Rog', 'Krivoi Rog'),
  place(ukrainian, 'Donbas', 'Donbass'),
  place(belarusian, 'Belarus', 'Byelorussia', 'Belorussia', 'White Russia'),
  place(belarusian, 'Homel', 'Gomel'),
  place(belarusian, 'Mahilyow', 'Mogilev', 'Mahiliou', 'Mogilyov'),
  place(belarusian, 'Vitsebsk', 'Vitebsk'),
  place(belarusian, 'Hrodna', 'Grodno'),
  place(belarusian, 'Babruysk', 'Bobruisk', 'Babruisk'),
  place(official, 'Moldova', 'Moldavia'),
  place(official, 'Chișinău', 'Kishinev', 'Kishinyov'),
  place(official, 'Tbilisi', 'Tiflis'),
  place(official, 'Yerevan', 'Erevan'),
  place(official, 'Almaty', 'Alma-Ata'),
  place(official, 'Kyrgyzstan', 'Kirghizia', 'Kirgizia'),
  place(official, 'Turkmenistan', 'Turkmenia'),
  place(official, 'Tatarstan', 'Tataria'),
  place(official, 'Tallinn', 'Tallin', 'Reval'),
  place(official, 'Vilnius', 'Vilna', 'Wilno'),
  place(official, 'Myanmar', 'Burma'),
  place(official, 'Yangon', 'Rangoon'),
  place(official, 'Türkiye', 'Turkey'),
  place(official, 'Czechia', 'Czech Republic'),
  place(official, 'Eswatini', 'Swaziland'),
  place(official, 'Cabo Verde', 'Cape Verde'),
  place(official, 'Timor-Leste', 'East Timor'),
  place(official, 'Côte d’Ivoire', 'Ivory Coast'),
  place(official, 'Sri Lanka', 'Ceylon'),
  place(official, 'Ho Chi Minh City', 'Saigon'),
  place(official, 'Macao', 'Macau'),
  place(official, 'Ulaanbaatar', 'Ulan Bator', 'Ulanbator'),
  place(official, 'İzmir', 'Smyrna', 'Izmir'),
  place(official, 'Thessaloniki', 'Salonica', 'Saloniki', 'Salonika'),
  place(official, 'Gdańsk', 'Danzig'),
  place(official, 'Wrocław', 'Breslau'),
  place(official, 'Kraków', 'Cracow'),
  place(official, 'Gothenburg', 'Göteborg', 'Goteborg'),
  place(official, 'Prague', 'Praha'),
  place(official, 'Warsaw', 'Warszawa'),
  place(official, 'Bucharest', 'București', 'Bucuresti'),
  place(official, 'Belgrade', 'Beograd'),
  place(chinese, 'Beijing', 'Peking', 'Peiping'),
  place(chinese, 'Guangzhou', 'Canton'),
  place(chinese, 'Nanjing', 'Nanking'),
  place(chinese, 'Tianjin', 'Tientsin'),
  place(chinese, 'Chongqing', 'Chungking'),
  place(chinese, 'Sichuan', 'Szechuan', 'Szechwan'),
  place(chinese, 'Guangdong', 'Kwangtung'),
  place(chinese, 'Xinjiang', 'Sinkiang'),
  place(chinese, 'Qingdao', 'Tsingtao'),
  place(chinese, 'Mao Zedong', 'Mao Tse-tung'),
  place(indian, 'Mumbai', 'Bombay'),
  place(indian, 'Kolkata', 'Calcutta'),
  place(indian, 'Chennai', 'Madras'),
  place(indian, 'Bengaluru', 'Bangalore'),
  place(indian, 'Varanasi', 'Benares'),
  place(indian, 'Puducherry', 'Pondicherry'),
  place(indian, 'Dhaka', 'Dacca'),
];

let rowOf: ReadonlyMap<string, number> | undefined;

/** Whether two forms are listed as names of one place. */
export function isOneExonym(one: string, other: string): boolean {
  rowOf ??= new Map(exonyms.flatMap(({forms}, row) => forms.map(form => [form, row] as const)));
  const row = rowOf.get(one);
  return row !== undefined && row === rowOf.get(other);
}

/** Names of things that keep an older form. */
export const keptPhrases: readonly string[] = [
  'chicken Kiev',
  'Chicken Kiev',
  'Kievan Rus',
  'Kyiv Post',
  'Dynamo Kiev',
  'Peking University',
  'Peking duck',
  'Peking Man',
  'Bombay High Court',
  'Bombay Stock Exchange',
  'Bombay Sapphire',
  'Madras High Court',
  'Calcutta High Court',
  'Calcutta Cup',
  'Odessa, Texas',
  'Odessa File',
  'Burma Road',
  'Burma Campaign',
  'Canton, Ohio',
  'Canton Fair',
  'Saigon Times',
  'Miss Saigon',
  'Turkey Day',
  'Moscow, Idaho',
  'Chernobyl Exclusion Zone',
  'Smyrna, Georgia',
  'Danzig Street',
];
