/**
 * How one sound of a name is written in Latin letters, by the system that wrote it. The forms of a row stand for each other
 * at the row's cost; where a `from` is given, each form stands for that one only. A row's example is a pair of names that
 * differ in nothing else.
 *
 * Forms are folded (see `folding.ts`): `C` is a c with a mark, `S` and `Z` likewise, `W` is ŭ; `^` and `$` are the edges of
 * the word. Costs are in hundredths of a changed consonant; 0 is what two systems make of the same letter.
 */

export interface Row {
  /** The letter or sound, and what differs in it. */
  readonly of: string;
  readonly cost: number;
  /** With spaces between them. */
  readonly forms: string;
  readonly from: string | undefined;
  readonly example: readonly [string, string];
}

/** Any form for any other. */
function among(of: string, cost: number, forms: string, one: string, other: string): Row {
  return {of, cost, forms, from: undefined, example: [one, other]};
}

/** One form for each of the others, which do not stand for one another. */
function between(of: string, cost: number, from: string, forms: string, one: string, other: string): Row {
  return {of, cost, forms, from, example: [one, other]};
}

/**
 * What differs whatever the language of the name. Sources: BGN/PCGN (Russian 1947, Ukrainian 1965 and 2019, Belarusian 1979,
 * Bulgarian 1952 and 2013), Gaj's Latin letters of Serbian, ISO 9:1995, ALA-LC 2012, ICAO Doc 9303 (passports), the Ukrainian cabinet's
 * resolution 55 of 2010, the Belarusian instruction of 2000 and 2007 (Łacinka), and the spelling of German, French and
 * Polish papers.
 */
const letters: readonly Row[] = [
  among('х: BGN/PCGN, ISO 9, German press and Łacinka', 0, 'kh h ch x', 'Zacharov', 'Zakharov'),
  among('ц: BGN/PCGN, ISO 9, Greek and Hebrew usage', 0, 'ts c tz', 'Lapicki', 'Lapitski'),
  among('ц: before e, i and y', 0, 'ts V tz', 'Cetin', 'Tsetin'),
  between('c before e, i and y: the mark is lost', 2, 'V', 'C', 'Čilić', 'Cilić'),
  between('c before e, i and y: English and French', 8, 'V', 's', 'Siril', 'Cyril'),
  between('c before e, i and y: Italian and Polish', 6, 'V', 'ch', 'Chiro', 'Ciro'),
  between('c before e, i and y: Turkish', 2, 'V', 'j dzh', 'Cemal', 'Jemal'),
  between('c before e, i and y: German', 8, 'V', 'z c', 'Cilia', 'Zilia'),
  between('c before e, i and y: Celtic and Latin', 20, 'V', 'k', 'Keltik', 'Celtik'),
  between('ц: Polish', 2, 'ts', 'cz', 'Tsar', 'Czar'),
  between('ц: German press', 4, 'ts', 'z', 'Mesentsev', 'Mesenzev'),
  between('ц: German press', 10, 'z', 'c tz', 'Lazius', 'Lacius'),
  among('ч: BGN/PCGN, ISO 9, French, German, Polish', 0, 'ch C tch tsch cz', 'Janković', 'Jankowitsch'),
  among('ш: BGN/PCGN, ISO 9, German, Polish', 0, 'sh S sch sz', 'Feldscher', 'Feldsher'),
  between('ш: French press', 10, 'sh', 'ch', 'Choigu', 'Shoigu'),
  among('щ: BGN/PCGN, Łacinka, ISO 9, German, Polish', 0, 'shch SC schtsch szcz chtch shtsh', 'Shcherbina', 'Schtscherbina'),
  between('щ: ISO 9, Bulgarian, German', 2, 'shch', 'S sht sch', 'Shcherbina', 'Schcherbina'),
  among('ж: BGN/PCGN, ISO 9', 0, 'zh Z', 'Zhodzina', 'Žodzina'),
  between('ж: French and German press', 12, 'zh', 'j sch', 'Nejnov', 'Nezhnov'),
  among('дж: BGN/PCGN, English, French, Serbian', 0, 'dzh j dj dZ dsh dsch', 'Dzhankoy', 'Djankoy'),
  among('й: BGN/PCGN, ISO 9, passports', 0, 'y i', 'Mayskiy', 'Maiskiy'),
  between('й: ISO 9', 3, 'j', 'y i', 'Jovan', 'Yovan'),
  among('ю: BGN/PCGN, passports, ISO 9, French', 0, 'yu iu ju U iou', 'Jusupov', 'Yusupov'),
  among('я: BGN/PCGN, passports, ISO 9', 0, 'ya ia ja A', 'Riabov', 'Ryabov'),
  among('е: BGN/PCGN, ALA-LC, Łacinka', 0, 'e ye ie je', 'Lapteva', 'Laptieva'),
  between('ё: with and without its dots', 4, 'yo', 'e io jo E', 'Alyoshin', 'Aleshin'),
  among('ай: BGN/PCGN, passports', 0, 'ai ay aj', 'Maj', 'May'),
  among('ей: BGN/PCGN, passports', 0, 'ei ey ej', 'Vareiko', 'Vareyko'),
  between('ей: spoken', 5, 'ei', 'ai ay', 'Maier', 'Meier'),
  among('ой: BGN/PCGN, passports', 0, 'oi oy oj', 'Tolstoi', 'Tolstoy'),
  among('ия: BGN/PCGN, English', 0, 'iya ia ija yia', 'Gloriya', 'Gloria'),
  among('ио: BGN/PCGN', 2, 'io yo jo iyo', 'Iosif', 'Yosif'),
  among('в: German and Polish', 0, 'v w', 'Vashington', 'Washington'),
  among('ф: Greek and Latin', 0, 'f ph', 'Filip', 'Philip'),
  among('к: English and Latin', 0, 'k c ck', 'Karaman', 'Caraman'),
  among('к: Arabic, Georgian, Kazakh', 3, 'k q', 'Kvareli', 'Qvareli'),
  among('кс: English and Greek', 0, 'ks x cs', 'Maximov', 'Maksimov'),
  among('кв: English and Latin', 0, 'kv qu kw', 'Kvint', 'Quint'),
  among('у: French and Greek', 0, 'u ou', 'Aloushta', 'Alushta'),
  among('у: English', 3, 'u oo', 'Mahmood', 'Mahmud'),
  among('и: English', 3, 'i ee', 'Ameen', 'Amin'),
  between('х: Spanish', 6, 'kh', 'j', 'Tijomirov', 'Tikhomirov'),
  between('cz: Polish and Hungarian', 6, 'cz', 'c', 'Laczko', 'Lacko'),
  between('č, ć, ç: the mark is lost', 2, 'C', 'c', 'Maksimovic', 'Maksimović'),
  between('š, ś, ş: the mark is lost', 2, 'S', 's', 'Swiderski', 'Świderski'),
  between('ž, ź, ż: the mark is lost', 2, 'Z', 'z', 'Žukov', 'Zukov'),
  between('ŭ: Łacinka, BGN/PCGN, passports', 0, 'W', 'u w', 'Mahilioŭ', 'Mahiliou'),
  between('ö, ø: German and Scandinavian', 0, 'O', 'o oe', 'Göteborg', 'Goteborg'),
  between('ö: through Cyrillic ё', 6, 'O', 'e yo', 'Götz', 'Getz'),
  between('ü: German, Turkish', 0, 'Y', 'u ue', 'Müller', 'Mueller'),
  between('ü: through Cyrillic ю', 4, 'Y', 'yu iu', 'Müller', 'Myuller'),
  between('ü: through Russian и', 16, 'Y', 'i y', 'Müller', 'Miller'),
  between('ä: German', 0, 'Q', 'a ae', 'Bäcker', 'Baecker'),
  between('ä: through Cyrillic', 4, 'Q', 'e', 'Bäcker', 'Becker'),
  between('ğ: Turkish, passports and press', 0, 'G', 'g gh', 'Erdoğan', 'Erdogan'),
  between('ñ, ň: Spanish, Czech', 0, 'N', 'n ny', 'Muñoz', 'Munoz'),
  between('ř, rz: Czech and Polish', 2, 'R', 'r rz rzh', 'Dvořak', 'Dvorzhak'),
  between('đ: Serbian', 0, 'D', 'd dj', 'Đokovic', 'Djokovic'),
  between('â: ISO 9', 0, 'A', 'a', 'Allâh', 'Allah'),
  between('û: ISO 9', 0, 'U', 'u', 'Mûsa', 'Musa'),
  between('ë: ISO 9, French', 0, 'E', 'e', 'Noël', 'Noel'),
];

/**
 * Russian, Ukrainian and Belarusian forms of one name, and its endings in the systems and papers. No system says which letter
 * of one language stands for which of another: these are the regular sounds of the three (г as g and h, Belarusian akanye,
 * dzekanye and ў), each written by the systems of the letters above.
 */
const slavic: readonly Row[] = [
  among('г: Russian g, Ukrainian and Belarusian h', 3, 'g h gh', 'Golub', 'Holub'),
  between('г: against х', 20, 'g', 'kh', 'Agmatov', 'Akhmatov'),
  among('дз: Belarusian softening', 8, 'dz d', 'Dzmitry', 'Dmitry'),
  among('дзі: Belarusian', 4, 'dzi di dzy dy', 'Uladzimir', 'Uladimir'),
  among('ць: Belarusian softening', 15, 'ts t', 'Tsihan', 'Tihan'),
  among('ці, це: Belarusian', 4, 'tsi ti Vi tsy ty', 'Tsimafei', 'Timafei'),
  among('це: Belarusian', 4, 'tse te Ve tsie tie tia', 'Tserakhov', 'Terakhov'),
  between('ц against ч', 14, 'ts', 'ch C cz', 'Prots', 'Proch'),
  between('ц against ч', 6, 'c', 'ch', 'Chavusi', 'Cavusi'),
  among('ю: after a soft consonant', 8, 'yu u iu', 'Lyutkin', 'Lutkin'),
  among('я: after a soft consonant', 10, 'ya a ia', 'Ryabov', 'Rabov'),
  among('я: Belarusian, unstressed', 10, 'ya e ia ye ie', 'Piatrov', 'Petrov'),
  among('ё: after ch, sh, shch', 8, 'yo o io', 'Semyonov', 'Semonov'),
  among('ые, ье: with and without the sign', 2, 'yev iev jev yeff ieff ev', 'Vasilyev', 'Vasilev'),
  among('в: at the end', 2, 'v$ f$ w$', 'Ermolaef', 'Ermolaev'),
  between('в: devoiced', 20, 'v', 'f', 'Aftandilov', 'Avtandilov'),
  among('ў: BGN/PCGN, passports', 0, 'w u', 'Rakaw', 'Rakau'),
  between('-оў, -аў against -ев: Russian ё without its dots', 5, 'ev$', 'ou$ au$ iou$ you$', 'Harbachou', 'Harbachev'),
  among('-ёў against -ёв', 0, 'iou$ you$ yov$ iov$', 'Kavaliou', 'Kavalyov'),
  between('-уёў against -ьёв', 8, 'uyou$', 'vyov$ vyev$ viov$ viev$', 'Salauyou', 'Salavyov'),
  between('ё: Belarusian, against Russian ё without its dots', 5, 'io', 'e', 'Fiodarov', 'Fedarov'),
  between('аў against ев and ов', 8, 'au', 'ev ov', 'Shauchenko', 'Shevchenko'),
  between('яў, ёў against ев', 8, 'iav', 'ev ov', 'Liavonov', 'Levonov'),
  among('Аў against Ов', 2, '^au ^ov ^aw', 'Auseenko', 'Ovseenko'),
  among('ў against в after a vowel', 3, 'au av aw aW', 'Paulichenka', 'Pavlichenka'),
  among('ў against в after a vowel', 3, 'ou ov ow oW', 'Zimouski', 'Zimovski'),
  among('ў against в after a vowel', 3, 'eu ev ew eW', 'Yauheuna', 'Yauhevna'),
  among('ўл: Belarusian', 8, 'ulo vlo', 'Ulov', 'Vlov'),
  among('ў against л', 10, 'ou ol', 'Voukov', 'Volkov'),
  among(
    '-ов, -аў: Russian, Belarusian, older press, German and Polish',
    0,
    'ov$ au$ ou$ aW$ oW$ aw$ ow$ of$ off$',
    'Charnou',
    'Charnov',
  ),
  among('-ев, -еў', 0, 'ev$ eu$ eW$ ew$ ef$ eff$ yeu$ ieu$ yev$ iev$', 'Kavaleu', 'Kavalev'),
  among(
    '-ович, -авіч, -евич',
    4,
    'ovich$ avich$ ovych$ oviC$ owicz$ owitsch$ aviC$ evich$ yevich$ iyovych$ ovyC$',
    'Igorovich',
    'Igoravich',
  ),
  among('-овна, -аўна, -івна', 4, 'ovna$ auna$ ivna$ owna$ awna$ aWna$ avna$', 'Uladzimirauna', 'Uladzimirovna'),
  among('-евна, -еўна, -ївна', 4, 'evna$ euna$ ivna$ yivna$ yevna$ ewna$ ievna$ jevna$', 'Dmitrievna', 'Dmitrivna'),
  among('-ский: Russian, press, Polish, Belarusian', 0, 'ski$ sky$ skiy$ skij$ skyi$ skii$ skyy$', 'Belskiy', 'Belski'),
  among('-цкий', 0, 'tski$ cki$ tsky$ cky$ tskiy$ tskyi$ tskii$ zki$ zky$', 'Vysocki', 'Vysotskiy'),
  between('-ский: without its s', 20, 'sky$', 'ky$', 'Koretsky', 'Koretky'),
  among('-ий, -ый, -ії', 0, 'iy$ y$ i$ ii$ ij$ yi$ yy$ yj$ ei$', 'Severnyi', 'Severny'),
  among('-енко, -енка: Ukrainian and Belarusian', 2, 'enko$ enka$ ienka$ yenko$ ienko$ anka$', 'Lukashenko', 'Lukashenka'),
  among('-ко, -ка', 6, 'ko$ ka$', 'Vareiko', 'Vareika'),
  among('а, о: unstressed, Belarusian', 10, 'a o', 'Karatkov', 'Koratkov'),
  among('е, и: unstressed', 10, 'e i y', 'Begov', 'Bigov'),
  among('-івка, -овка', 4, 'ivka$ ovka$ iwka$ owka$ avka$ auka$ aWka$ yivka$ evka$', 'Makivka', 'Makovka'),
  among('-івське, -овське', 4, 'ivske$ ovske$ ovskoye$ ivskoye$ ovskoe$', 'Pokrovske', 'Pokrovskoye'),
  among('-ів, -ов: towns', 8, 'iv$ ov$', 'Kharkiv', 'Kharkov'),
  among('-ев, -їв: towns', 8, 'yiv$ ev$ iv$', 'Kyiv', 'Kev'),
  among('-е, -ое: towns', 6, 'e$ oye$ oe$ oie$ oje$ aye$ ae$ oi$', 'Rivne', 'Rivnoye'),
  among('-о, -а, -е: towns', 10, 'o$ e$ a$', 'Rovno', 'Rovne'),
  among('ві, о: Vilkhove, Olkhovoye', 10, '^vi ^o', 'Vilkhova', 'Olkhova'),
  between('кси: Alexeevna', 3, 'x', 'ksy ksi', 'Alexandrov', 'Aleksyandrov'),
  between('з: German press', 9, 'z', 's', 'Lasarev', 'Lazarev'),
  among('з, с before a voiceless consonant', 12, 'zk sk', 'Bizkov', 'Biskov'),
  among('Greek f and th', 12, 'f th t', 'Feodor', 'Teodor'),
];

/**
 * Names in Latin letters that went through Cyrillic and back, or through German, French or Polish spelling. On the way into
 * Cyrillic they follow the practical transcription of Russian (Gilyarevsky and Starostin, Foreign names in Russian text),
 * which writes sounds; on the way back, the systems of the letters above. The rows on German follow the transcription of Duden.
 */
const west: readonly Row[] = [
  among('Mac', 0, '^mak ^mac ^mc ^mk', 'Makintosh', 'McIntosh'),
  between('w through Cyrillic у', 2, 'w', 'u', 'Uilson', 'Wilson'),
  among('wh', 3, 'wh w u', 'Uitman', 'Whitman'),
  between('sh read as s and h', 4, 'sh', 'skh', 'Skhalev', 'Shalev'),
  between('ph read as p and h', 4, 'ph', 'pkh', 'Pkhailin', 'Phailin'),
  between('ph, v', 15, 'ph', 'v', 'Stephens', 'Stevens'),
  between('th through Cyrillic т', 5, 'th', 't', 'Elizabet', 'Elizabeth'),
  between('th through Cyrillic с, з, ф', 12, 'th', 's z f', 'Smis', 'Smith'),
  between('English g before e and i', 6, 'dzh', 'g', 'Dzhill', 'Gill'),
  between('English long a', 8, 'a', 'ey ei ay ai', 'Meyson', 'Mason'),
  between('English long i', 8, 'i', 'ay ai', 'Bayden', 'Biden'),
  between('English long y', 8, 'y', 'ay ai', 'Rayan', 'Ryan'),
  between('English short a', 14, 'a', 'e', 'Elvin', 'Alvin'),
  between('English short u', 18, 'u', 'a', 'Tramp', 'Trump'),
  between('English long u', 5, 'ew', 'yu iu u', 'Nyuton', 'Newton'),
  between('English long u', 5, 'u', 'yu iu', 'Hyuston', 'Huston'),
  between('English ee, ea, ie', 4, 'i', 'ea ie ei ey', 'Dikin', 'Deakin'),
  between('English oo', 5, 'oo', 'u o', 'Gude', 'Goode'),
  between('English ow, oa', 6, 'o', 'ow oa ou', 'Boman', 'Bowman'),
  between('English aw, au', 8, 'au', 'o', 'Lorens', 'Laurens'),
  between('English aw', 8, 'aw', 'o', 'Lou', 'Lawu'),
  between('English eu', 6, 'eu', 'ev yu', 'Evgenia', 'Eugenia'),
  among('English y at the end', 1, 'y$ i$ ie$ ey$ ee$ iy$ ei$', 'Larri', 'Larrey'),
  between('silent e at the end', 8, 'ne$', 'n$', 'Iren', 'Irene'),
  between('silent e at the end', 8, 'le$', 'l$', 'Lil', 'Lile'),
  among('silent e at the end', 12, 've$ v$', 'Stiv', 'Stive'),
  among('silent e at the end', 12, 're$ r$', 'Klar', 'Clare'),
  among('silent e at the end', 12, 'te$ t$', 'Pit', 'Pite'),
  among('silent e at the end', 12, 'de$ d$', 'Klod', 'Clode'),
  among('silent e at the end', 12, 'me$ m$', 'Tom', 'Tome'),
  among('silent e at the end', 12, 'se$ s$ Ve$', 'Luis', 'Louise'),
  among('silent e at the end', 12, 'the$ t$ th$', 'Got', 'Gothe'),
  between('sc', 5, 'sc', 's', 'Skot', 'Sckot'),
  between('German and Spanish z', 10, 'z', 's', 'Krause', 'Krauze'),
  between('English -ughes', 5, 'ughes$', 'yuz$ yus$ iuz$', 'Khyuz', 'Hughes'),
  between('silent gh', 10, 'gh', 'h g', 'Khyug', 'Khyugh'),
  between('silent h', 8, 'ah', 'a', 'Noa', 'Noah'),
  between('silent h', 8, 'oh', 'o', 'Dzhonson', 'Johnson'),
  between('silent h', 8, 'eh', 'e', 'Mehmet', 'Memet'),
  between('silent h', 8, 'uh', 'u', 'Rur', 'Ruhr'),
  between('ch as k', 10, 'ch', 'k', 'Mikaela', 'Michaela'),
  between('Spanish j', 8, 'j', 'kh h', 'Khose', 'Jose'),
  between('French j', 8, 'j', 'zh', 'Zhan', 'Jan'),
  between('French g', 12, 'g', 'zh', 'Zhil', 'Gil'),
  between('gu', 6, 'gu', 'g', 'Gerin', 'Guerin'),
  between('qu', 4, 'qu', 'k', 'Markes', 'Marques'),
  between('French oi', 6, 'oi', 'ua wa', 'Benua', 'Benoi'),
  between('French eau, au', 6, 'eau', 'o', 'Boburg', 'Beauburg'),
  between('French silent b before v', 4, 'bv', 'v', 'Febvre', 'Fevre'),
  between('French ui', 6, 'ui', 'yui yui', 'Gui', 'Gyui'),
  between('French -ille', 10, 'ille', 'iy i', 'Kamiy', 'Kamille'),
  among('-er, -or, -ar', 14, 'er$ or$ ar$', 'Taylor', 'Tayler'),
  among('-stein', 3, 'stein stayn shtein shteyn shtayn steyn', 'Eynshteyn', 'Einstein'),
  between('German sp', 5, 'sp', 'shp', 'Shpringer', 'Springer'),
  between('German st', 5, 'st', 'sht', 'Shtraus', 'Straus'),
  between('German eu, äu', 4, 'eu', 'oi oy ey ei', 'Royter', 'Reuter'),
  between('German sch before l, m, n, w', 4, 'sch', 's', 'Smidt', 'Schmidt'),
  between('German ie', 2, 'ie', 'i', 'Zigfrid', 'Ziegfrid'),
  between('German and Dutch v', 8, 'v', 'f', 'Fogel', 'Vogel'),
  between('Polish soft consonants', 8, 'Vi', 'ch', 'Cichy', 'Chchy'),
  between('Hungarian gy, ny, ly', 8, 'gy', 'd dy', 'Dyula', 'Gyula'),
  between('Hungarian s', 12, 's', 'sh', 'Lajos', 'Lajosh'),
  between('Hungarian sz', 3, 'sz', 's', 'Szalai', 'Salai'),
  between('Hungarian zs', 3, 'zs', 'zh', 'Zsolt', 'Zholt'),
  between('Hungarian cs', 3, 'cs', 'ch', 'Csaba', 'Chaba'),
  between('Portuguese nh, lh', 5, 'nh', 'ni n ny', 'Robino', 'Robinho'),
  between('Italian gl, gn', 6, 'gn', 'ni n ny', 'Bolonya', 'Bologna'),
  between('Italian ch', 4, 'ch', 'k', 'Kiara', 'Chiara'),
  between('Italian gi', 4, 'gi', 'dzh', 'Dzhovanni', 'Giovanni'),
  between('Italian gi', 8, 'gi', 'dzhi j', 'Luidzhi', 'Luigi'),
  between('Italian and Greek i', 3, 'j', 'i y', 'Jovine', 'Iovine'),
];

/**
 * Arabic and Persian: the short vowels have no letters, and no system is general (ALA-LC, BGN/PCGN 1956 and 1958, DIN 31635,
 * the French spelling of the Maghreb, the English one of the Gulf).
 */
const arabic: readonly Row[] = [
  between('ق: systems, dialect, press', 3, 'q', 'k g gh c', 'Qaddafi', 'Gaddafi'),
  between('غ', 3, 'gh', 'g', 'Gazali', 'Ghazali'),
  between('خ: the k is lost', 5, 'kh', 'h', 'Khamenei', 'Hamenei'),
  between('ك: through Cyrillic', 10, 'k', 'kh', 'Khekmat', 'Kekmat'),
  between('ج: Egypt, Maghreb', 6, 'j', 'g zh', 'Gamal', 'Jamal'),
  between('ذ', 6, 'dh', 'd z th', 'Qadhafi', 'Qadafi'),
  between('ث', 6, 'th', 't s', 'Othman', 'Osman'),
  between('ذ', 8, 'th', 'd z dh', 'Ghathafi', 'Ghadafi'),
  between('ظ, ض', 8, 'z', 'd', 'Ramadan', 'Ramazan'),
  between('ش: Maghreb', 4, 'sh', 'ch', 'Darwich', 'Darwish'),
  between('س', 6, 's', 'c z', 'Yacin', 'Yasin'),
  between('و', 5, 'w', 'u ou o', 'Dawud', 'Daoud'),
  between('و', 4, 'aw', 'au ou', 'Mawlana', 'Maulana'),
  between('و', 6, 'ow', 'o au aw ou', 'Rowhani', 'Rohani'),
  between('داود', 6, 'awu', 'aou au awou', 'Daud', 'Dawud'),
  between('ay: Hussein, Husayn', 3, 'ei', 'ai ay', 'Husein', 'Husayn'),
  between('ay: Maghreb', 10, 'ei', 'e i', 'Hussein', 'Hussen'),
  between('ay', 8, 'ai', 'e', 'Zainab', 'Zenab'),
  between('ي after a vowel', 3, 'aye', 'aie ae aei ai ayi', 'Fayez', 'Faez'),
  among('long a', 2, 'aa a', 'Jamaal', 'Jamal'),
  among('u, o', 5, 'u o ou', 'Muhammad', 'Mohammad'),
  among('a, e: imala, Maghreb, Persian', 13, 'a e', 'Nasar', 'Naser'),
  among('i, e: Persian, Maghreb', 5, 'i e', 'Tahir', 'Taher'),
  between('short vowels', 17, 'a', 'i y', 'Salah', 'Salih'),
  between('short vowels', 20, 'a', 'u o', 'Mansar', 'Mansur'),
  among('-ah, -eh, -a: ta marbuta', 3, 'ah$ eh$ a$', 'Rawabda', 'Rawabdeh'),
  between('-e: ta marbuta', 3, 'eh$', 'e$', 'Rawabdeh', 'Rawabde'),
  among('-i, -y: nisba', 0, 'i$ y$ iy$ ii$ ee$ iyy$', 'Kobeissy', 'Kobeissi'),
  between('-e: Maghreb', 6, 'ane$', 'an$', 'Sanhajane', 'Sanhajan'),
  between('-e: Maghreb', 6, 'ine$', 'in$ een$', 'Noureddine', 'Noureddin'),
  among('سعيد', 3, 'aeed aid aied ayid aeid aed', 'Saeed', 'Said'),
  among('إسماعيل', 3, 'ail ael aeel aiil', 'Ismail', 'Ismael'),
  between('ʿayn between vowels', 8, 'aa', 'ea ae', 'Maaruf', 'Mearuf'),
  among('عبد ال', 3, 'abdel abdul abdol abdal abdoul', 'Abdelhamid', 'Abdulhamid'),
  among('عبد ال before a sun letter', 4, 'abder abdul abdel abdur abdar abdor abdulr abdurr', 'Abdurrahman', 'Abdulrahman'),
  among('ال before a sun letter', 5, 'uldin eldin edin edine udin odin aldin', 'Nureldin', 'Nuredin'),
  among('ابن', 6, 'ben bin ibn', 'Benjelloun', 'Binjelloun'),
];

/**
 * Chinese in Pinyin (1958; ISO 7098), in Wade-Giles (Giles's dictionary of 1892), in the older postal and press spellings, and
 * through the system of Palladius (Kafarov's dictionary of 1888), which Russian writes, and from there by the letters above.
 */
const chinese: readonly Row[] = [
  between('zh through Palladius чж', 1, 'chzh', 'zh', 'Chanchzhou', 'Chanzhou'),
  between('j, z through Palladius цз', 1, 'tsz', 'j z', 'Tszyan', 'Jyan'),
  between('q, c through Palladius ц', 1, 'ts', 'q c', 'Tsin', 'Qin'),
  between('x through Palladius с', 1, 'x', 's', 'Sin', 'Xin'),
  between('x in Wade-Giles', 1, 'x', 'hs', 'Hsin', 'Xin'),
  between('x in the press', 8, 'x', 'sh', 'Shin', 'Xin'),
  among('-ia-: Palladius', 0, 'ia ya', 'Syan', 'Sian'),
  between('-u after j, q, x, y', 2, 'u', 'yuy yu', 'Syuy', 'Xu'),
  between('r through Palladius ж', 4, 'r', 'zh j', 'Zhenmin', 'Renmin'),
  between('-ng through Palladius -н', 8, 'ng', 'n', 'Fushen', 'Fusheng'),
  between('-ong through Palladius -ун', 4, 'ong', 'un ung', 'Gunlin', 'Gonglin'),
  between('-ian', 1, 'ian', 'yan ien', 'Tsyan', 'Qian'),
  between('-iang', 2, 'iang', 'yan', 'Syan', 'Xiang'),
  between('-ing', 6, 'ing', 'in', 'Pin', 'Ping'),
  between('-ui', 1, 'ui', 'uy uei uey', 'Guy', 'Gui'),
  between('-iu', 1, 'iu', 'yu iou you', 'Lyu', 'Liu'),
  between('-ue', 1, 'ue', 'yue uye ueh', 'Syue', 'Sue'),
  between('-ie', 1, 'ie', 'e ye ieh', 'Se', 'Xie'),
  between('-iao', 1, 'iao', 'yao', 'Syao', 'Xiao'),
  between('-ai', 1, 'ai', 'ay', 'Day', 'Dai'),
  between('-ei', 1, 'ei', 'ey', 'Yanmey', 'Yanmei'),
  between('wo, uo', 2, 'uo', 'o wo vo', 'Go', 'Guo'),
  between('hui', 2, 'hui', 'khuey', 'Khuey', 'Hui'),
  between('zi in Wade-Giles', 2, 'zi', 'tzu tszy', 'Tzu', 'Zi'),
  between('zhi, chi, shi in Wade-Giles', 2, 'i', 'ih', 'Shih', 'Shi'),
  between('b in Wade-Giles', 6, 'b', 'p', 'Peking', 'Beking'),
  between('d in Wade-Giles', 6, 'd', 't', 'Taote', 'Daote'),
  between('g in Wade-Giles', 6, 'g', 'k', 'Kansu', 'Gansu'),
  between('zh in Wade-Giles', 6, 'zh', 'ch', 'Chou', 'Zhou'),
  between('z in Wade-Giles', 3, 'z', 'ts tz', 'Tseng', 'Zeng'),
  between('j in Wade-Giles', 6, 'j', 'ch', 'Chin', 'Jin'),
  between('q in Wade-Giles', 6, 'q', 'ch', 'Chin', 'Qin'),
  between('ou in the press', 4, 'ou', 'o', 'Cho', 'Chou'),
];

/**
 * Japanese in Hepburn's system (1886), in Kunrei (the cabinet's orders of 1937 and 1954; ISO 3602), and through Polivanov's
 * system of 1917, which Russian writes; the long vowels, which passports and papers mark in several ways or not at all.
 */
const japanese: readonly Row[] = [
  between('shi through Polivanov си', 1, 'shi', 'si', 'Yoshimura', 'Yosimura'),
  between('sha through Polivanov ся', 1, 'sha', 'sya', 'Kasya', 'Kasha'),
  between('shu through Polivanov сю', 1, 'shu', 'syu', 'Syun', 'Shun'),
  between('sho through Polivanov сё', 1, 'sho', 'syo', 'Syo', 'Sho'),
  between('chi through Polivanov ти', 1, 'chi', 'ti', 'Mitiru', 'Michiru'),
  between('cha through Polivanov тя', 1, 'cha', 'tya', 'Tya', 'Cha'),
  between('chu through Polivanov тю', 1, 'chu', 'tyu', 'Tyu', 'Chu'),
  between('cho through Polivanov тё', 1, 'cho', 'tyo', 'Tyo', 'Cho'),
  between('ji through Polivanov дзи', 1, 'ji', 'dzi zi', 'Kodzi', 'Koji'),
  between('ju, jo through Polivanov', 1, 'ju', 'dzyu zyu', 'Dzyun', 'Jun'),
  between('jo through Polivanov', 1, 'jo', 'dzyo zyo', 'Dzyo', 'Jo'),
  between('z through Polivanov дз', 2, 'z', 'dz', 'Dzen', 'Zen'),
  between('tsu in Kunrei', 2, 'tsu', 'tu', 'Matumoto', 'Matsumoto'),
  between('fu in Kunrei', 2, 'fu', 'hu khu', 'Khukuda', 'Fukuda'),
  among('long o', 0, 'o oo ou oh', 'Ookhashi', 'Ōhashi'),
  among('long u', 0, 'u uu', 'Yuuki', 'Yuki'),
  between('n before b, m, p', 2, 'm', 'n', 'Shimbun', 'Shinbun'),
  among('ei', 3, 'ei ey ee e', 'Keiko', 'Keyko'),
];

/**
 * Korean in the Revised Romanization of 2000 (RR), in McCune and Reischauer's of 1939 (MR), which the North writes in a form of
 * its own, and as its bearers and papers write it.
 */
const korean: readonly Row[] = [
  between('ㅓ: RR, MR', 3, 'eo', 'o', 'Cheol', 'Chol'),
  between('ㅓ: press', 6, 'eo', 'u ou', 'Jeong', 'Jung'),
  between('ㅕ', 3, 'yo', 'yeo you', 'Hyeon', 'Hyon'),
  between('ㅕ: press', 8, 'yeo', 'yu you', 'Hyun', 'Hyeon'),
  between('ㅕ: MR, press', 6, 'yo', 'yu', 'Hyon', 'Hyun'),
  between('ㅡ: RR, MR', 4, 'eu', 'u', 'Seung', 'Sung'),
  between('ㅈ: RR, MR', 4, 'j', 'ch', 'Chong', 'Jong'),
  between('ㄱ: RR, MR', 4, 'g', 'k', 'Kang', 'Gang'),
  between('ㄷ: RR, MR', 4, 'd', 't', 'Tong', 'Dong'),
  between('ㅂ: RR, MR', 4, 'b', 'p', 'Pak', 'Bak'),
  between('ㅐ', 6, 'ae', 'e ai', 'Daen', 'Den'),
  between('ㅟ, ㅢ', 4, 'ui', 'wi eui', 'Wi', 'Ui'),
  between('ㅝ', 4, 'wo', 'weo', 'Won', 'Weon'),
  between('ㅋ, ㅌ, ㅍ in MR', 3, 't', 'th', 'Thaek', 'Taek'),
  between('ㅍ in MR', 3, 'p', 'ph', 'Phyong', 'Pyong'),
  between('ㅋ in MR', 3, 'k', 'kh', 'Khang', 'Kang'),
  between('a: press', 4, 'a', 'ah', 'Ahn', 'An'),
  between('ㅣ: press', 3, 'i', 'yi', 'Yi', 'I'),
];

/**
 * Greek (ELOT 743, ISO 843, and the sounds of today), Hebrew (ISO 259, the Academy's rules of 2006), Kazakh (BGN/PCGN 1979, and
 * through Russian), Turkish (the law on the alphabet, no. 1353 of 1928, and its letters without marks or by their sound).
 */
const nearEast: readonly Row[] = [
  between('μπ', 5, 'mp', 'b', 'Lamprakis', 'Labrakis'),
  between('ντ', 5, 'nt', 'd', 'Antreas', 'Adreas'),
  between('ντ', 5, 'nt', 'nd', 'Antreas', 'Andreas'),
  between('γκ', 5, 'gk', 'g ng', 'Gkikas', 'Gikas'),
  between('ευ', 3, 'eu', 'ev ef', 'Eleftherios', 'Eleutherios'),
  between('αυ', 3, 'au', 'av af', 'Stavros', 'Stauros'),
  between('η, ι, υ, ει', 4, 'i', 'y ei', 'Eirini', 'Irini'),
  between('οι', 10, 'i', 'oi', 'Foibos', 'Fibos'),
  between('γ', 6, 'g', 'gh y', 'Gianis', 'Yianis'),
  between('δ', 4, 'd', 'dh', 'Dhimos', 'Dimos'),
  between('θ', 5, 'th', 't f', 'Temis', 'Themis'),
  between('כ, ח: against k', 10, 'kh', 'k', 'Mikha', 'Mika'),
  between('ב', 12, 'b', 'v', 'Yaakob', 'Yaakov'),
  among('צ', 0, 'tz ts z', 'Katz', 'Kats'),
  between('ш: Kazakh', 6, 'sh', 's', 'Shagan', 'Sagan'),
  between('ғ: Kazakh', 3, 'gh', 'g', 'Shagan', 'Shaghan'),
  between('ш, ч: Kazakh', 6, 'sh', 'ch', 'Shagan', 'Chagan'),
  between('ы: Kazakh, Turkish', 4, 'y', 'i u', 'Kyzyl', 'Kizil'),
  between('c: Turkish', 2, 'c', 'j dzh', 'Canan', 'Janan'),
  among('e, a: Turkic', 14, 'a e', 'Aydamir', 'Aydemir'),
];

/** The languages that a name may come from; each pair is compared within one of them. */
export const families = {letters, slavic, west, arabic, chinese, japanese, korean, nearEast} as const;
export type Family = keyof typeof families;
