/** Places and other names that have two forms in English, which no comparison of sounds finds. */

export interface Exonym {
  /** The forms; a style guide of today would choose the first. */
  readonly forms: readonly string[];
  readonly note: string;
  /** The year from which the first is the name, where it is a name of late. */
  readonly since: number | undefined;
  /** Whether it has the article: the Dnieper, and not the city on it. */
  readonly isRiver: boolean;
}

/** Rows by what a style guide says of them, a line for a place; the year of a renaming may stand before it, and a river has `the`. */
const lists: readonly {readonly note: string; readonly rows: string}[] = [
  {
    note: 'The Ukrainian form is the official one; AP has written Kyiv since 2019.',
    rows: `
Kyiv, Kiev, Kyyiv, Kiyiv, Kyjiv
Kharkiv, Kharkov, Harkov, Charkiv
Lviv, Lvov, Lwów, Lemberg
Odesa, Odessa
2016 Dnipro, Dnepr, Dnepropetrovsk, Dnipropetrovsk
the Dnieper, Dnepr
Chornobyl, Chernobyl
Mykolaiv, Nikolaev, Nikolayev
Zaporizhzhia, Zaporozhye, Zaporozhie, Zaporizhia, Zaporizhzhya
Luhansk, Lugansk
Chernihiv, Chernigov
Rivne, Rovno
Ternopil, Ternopol
Vinnytsia, Vinnitsa, Vinnytsya
2016 Kropyvnytskyi, Kirovohrad, Kirovograd
2016 Bakhmut, Artemivsk, Artyomovsk
Kryvyi Rih, Krivoy Rog, Krivoi Rog
Donbas, Donbass
`,
  },
  {
    note: 'The official name is the Belarusian form.',
    rows: `
Belarus, Byelorussia, Belorussia, White Russia
Homel, Gomel
Mahilyow, Mogilev, Mahiliou, Mahilioŭ, Mogilyov
Vitsebsk, Vitebsk
Hrodna, Grodno
Babruysk, Bobruisk, Babruisk
`,
  },
  {
    note: 'The older form is no longer official.',
    rows: `
Moldova, Moldavia
Chișinău, Kishinev, Kishinyov
Tbilisi, Tiflis
Yerevan, Erevan
Almaty, Alma-Ata
Kyrgyzstan, Kirghizia, Kirgizia
Turkmenistan, Turkmenia
Tatarstan, Tataria
Tallinn, Tallin, Reval
Vilnius, Vilna, Wilno
Myanmar, Burma
Yangon, Rangoon
2022 Türkiye, Turkey
2016 Czechia, Czech Republic
2018 Eswatini, Swaziland
2013 Cabo Verde, Cape Verde
2002 Timor-Leste, East Timor
Côte d’Ivoire, Ivory Coast
Sri Lanka, Ceylon
Ho Chi Minh City, Saigon
Macao, Macau
Ulaanbaatar, Ulan Bator, Ulanbator
İzmir, Smyrna, Izmir
Thessaloniki, Salonica, Saloniki, Salonika
Gdańsk, Danzig
Wrocław, Breslau
Kraków, Cracow
Gothenburg, Göteborg, Goteborg
Prague, Praha
Warsaw, Warszawa
Bucharest, București, Bucuresti
Belgrade, Beograd
Pyongyang, Phenian, Pkhenyan, Pkhenian
Homs, Hims
`,
  },
  {
    note: 'Pinyin has been the press standard since 1979.',
    rows: `
Beijing, Peking, Peiping
Guangzhou, Canton
Nanjing, Nanking
Tianjin, Tientsin
Chongqing, Chungking
Sichuan, Szechuan, Szechwan
Guangdong, Kwangtung
Xinjiang, Sinkiang
Ürümqi, Urumqi, Urumchi
Qingdao, Tsingtao
Jiangsu, Kiangsu
Jiangxi, Kiangsi
Zhejiang, Chekiang
Fujian, Fukien
Guangxi, Kwangsi
Guizhou, Kweichow
Gansu, Kansu
Shaanxi, Shensi
Hebei, Hopeh, Hopei
Hubei, Hupeh, Hupei
Xiamen, Amoy
Shenyang, Mukden
Dalian, Dairen
Hangzhou, Hangchow
Suzhou, Soochow
Mao Zedong, Mao Tse-tung
`,
  },
  {
    note: 'The city was renamed.',
    rows: `
1995 Mumbai, Bombay
2001 Kolkata, Calcutta
1996 Chennai, Madras
2014 Bengaluru, Bangalore
Varanasi, Benares
2006 Puducherry, Pondicherry
Dhaka, Dacca
`,
  },
];

let read: readonly Exonym[] | undefined;

export function exonyms(): readonly Exonym[] {
  read ??= lists.flatMap(({note, rows}) =>
    rows
      .trim()
      .split('\n')
      .map(row => {
        const {year, article, forms = ''} = /^(?:(?<year>\d+) )?(?<article>the )?(?<forms>.*)$/u.exec(row)?.groups ?? {};
        return {
          forms: forms.split(', '),
          note,
          since: year === undefined ? undefined : Number(year),
          isRiver: article !== undefined,
        };
      }),
  );
  return read;
}

let beginnings: ReadonlySet<string> | undefined;

/** Whether a form is this word, or begins with it. */
export function beginsExonym(word: string): boolean {
  beginnings ??= new Set(exonyms().flatMap(({forms}) => forms.map(form => form.replace(/ .*/u, ''))));
  return beginnings.has(word);
}

/** Whether a form is one of those that a river has. */
export function isRiver(form: string): boolean {
  return exonyms().some(row => row.isRiver && row.forms.includes(form));
}

/** Whether a place is listed under this name. */
export function isPlaceName(form: string): boolean {
  return beginsExonym(form.replace(/ .*/u, '')) && exonyms().some(({forms}) => forms.includes(form));
}

let rowOf: ReadonlyMap<string, number> | undefined;

/** Whether two forms are listed as names of one place. */
export function isOneExonym(one: string, other: string): boolean {
  rowOf ??= new Map(exonyms().flatMap(({forms}, row) => forms.map(form => [form, row] as const)));
  const row = rowOf.get(one);
  return row !== undefined && row === rowOf.get(other);
}

/** Place of a form in its row, 0 for what a style guide of today would choose; 0 for any other name. */
export function exonymRank(form: string): number {
  return Math.max(
    0,
    exonyms()
      .find(({forms}) => forms.includes(form))
      ?.forms.indexOf(form) ?? 0,
  );
}

/** Names of things that keep an older form. */
export const keptPhrases: readonly string[] = [
  'chicken Kiev',
  'Chicken Kiev',
  'Kievan Rus',
  'Kiev cake',
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
