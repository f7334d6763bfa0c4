/**
 * Names of several words of which English writes all with a capital: the first word, and what may follow it with one.
 * After their English names in the style guide of the Associated Press and on the pages of the institutions.
 */
import {once} from '../../src/analysis/once.ts';

const rows = `
  state Duma
  supreme Court Soviet Rada Council
  constitutional Court
  security Council
  foreign Ministry Office Minister
  prime Minister
  defense Ministry Minister
  defence Ministry Minister
  interior Ministry Minister
  finance Ministry Minister
  justice Ministry Minister
  health Ministry Minister
  education Ministry Minister
  culture Ministry Minister
  energy Ministry Minister
  agriculture Ministry Minister
  transport Ministry Minister
  economy Ministry Minister
  emergencies Ministry
  federation Council
  federal Assembly
  verkhovna Rada
  united Nations States Kingdom
  red Cross Army Square Sea Crescent
  black Sea
  baltic Sea States
  caspian Sea
  mediterranean Sea
  cold War
  world War Cup Bank
  white House
  nobel Prize
  olympic Games
  middle East Ages
  holy See
  orthodox Church
  catholic Church
  great Britain Patriotic
  national Bank Guard Assembly
  european Union Commission Parliament Council
  new York Zealand Delhi Orleans Jersey
  los Angeles
  san Juan José Jose Francisco Diego Antonio Salvador Marino Miguel Pedro Sebastián Sebastian Lorenzo
  santa Cruz Fe Clara Barbara Monica Claus
  são Paulo Tomé
  sao Paulo Tome
  buenos Aires
  rio Grande
  hong Kong
  kuala Lumpur
  sri Lanka
  tel Aviv
  abu Dhabi
  addis Ababa
  puerto Rico
  costa Rica
  north Korea America Africa Ossetia Macedonia
  south Korea America Africa Ossetia Sudan
  latin America
  nizhny Novgorod Tagil
  veliky Novgorod
`;

/** What may follow, by the first word in lower case. */
export const pairs = once(
  (): ReadonlyMap<string, ReadonlySet<string>> =>
    new Map(
      rows
        .trim()
        .split('\n')
        .map(row => row.trim().split(' '))
        .map(([first = '', ...next]) => [first, new Set(next)]),
    ),
);

/** What a ministry is for, in lower case. */
export const portfolio = once(
  (): RegExp =>
    /(?:internal affairs|foreign affairs|emergency situations|emergencies|economic development|public health|health|natural resources|environment|culture|education|science|defense|defence|interior|finance|economy|justice|transport|agriculture|energy|labor|labour|trade|commerce|industry|tourism|sports|sport|communications|digital development|social protection|social affairs|construction)(?![\p{L}-])/uy,
);

/** Before one of these words goes the name of a place, and there are too many places for a list. */
export const places: ReadonlySet<string> = new Set(['City', 'Prefecture', 'Oblast', 'Province']);
