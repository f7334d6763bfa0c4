/**
 * English abbreviations that end in a full stop, without it. `follows` says what stands after one:
 * `name` a name or another word, always (the stop never ends a sentence), `number` a figure, `any` the sentence may end.
 */
export interface AbbreviationGroup {
  readonly follows: 'name' | 'number' | 'any';
  /** Sorted by use; each is compared with case. */
  readonly forms: string;
  readonly example: string;
}

export const abbreviationGroups: readonly AbbreviationGroup[] = [
  // Titles and ranks
  {
    follows: 'name',
    forms: 'Mr Mrs Ms Mx Messrs Mme Mlle Dr Prof Rev Fr Hon Pres Sen Rep Gov Atty Amb Supt Insp Det Asst Msgr Mgr',
    example: 'Dr. Petrov left.',
  },
  {follows: 'name', forms: 'Gen Col Lt Maj Capt Cpt Cmdr Cdr Adm Sgt Cpl Pvt Pfc Brig Ens', example: 'They met Lt. Col. Brandt.'},
  // Places
  {follows: 'name', forms: 'St Ste Mt Ft Pt', example: 'He was born in St. Louis.'},
  {follows: 'any', forms: 'Ave Blvd Rd Sq Ln Hwy Dept Univ Assn', example: 'It stands on Fifth Ave. near the park.'},
  {
    follows: 'any',
    forms:
      'Ala Ariz Ark Cal Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Penn Tenn Tex Vt Va Wash Wis Wyo',
    example: 'A firm from Boise, Mont. said so.',
  },
  {
    follows: 'any',
    forms: 'U.S U.K U.N E.U U.S.A U.A.E U.S.S.R D.C N.Y N.J N.C S.C N.D S.D N.H N.M R.I W.Va B.C N.S.W P.R',
    example: 'The U.S. government agreed.',
  },
  // Firms
  {
    follows: 'any',
    forms: 'Inc Ltd Corp Co Cos Bros Cie S.A A.G S.p.A L.L.C L.P P.L.C Pty Pvt',
    example: 'Acme Inc. said sales rose.',
  },
  // Persons
  {
    follows: 'any',
    forms: 'Jr Sr Esq Ph.D M.D B.A M.A M.Sc B.Sc D.D.S R.N J.D LL.B LL.M LL.D LL Sc M.B.A M.Phil D.Phil Ed.D',
    example: 'Martin Reed Jr. was there.',
  },
  // Figures
  {
    follows: 'number',
    forms: 'No Nos Fig Figs Vol Vols Ch Sec Art Op Eq pp p vol vols ch sec para paras nr',
    example: 'See No. 5 and Fig. 3.',
  },
  {follows: 'number', forms: 'Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec', example: 'On Aug. 5 he left.'},
  {follows: 'any', forms: 'Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun', example: 'It opens Tues. at noon.'},
  {follows: 'any', forms: 'a.m p.m A.M P.M a.d b.c A.D B.C B.C.E C.E E.S.T', example: 'It starts at 6 a.m. in the hall.'},
  {
    follows: 'any',
    forms: 'min hr hrs sec secs mi ft in lb lbs oz kg km cm mm sq yr yrs mo mos tsp tbsp gal qt mph deg max avg est tel ext',
    example: 'He weighs 200 lb. in his boots.',
  },
  // Latin and the language of books
  {follows: 'name', forms: 'e.g i.e cf viz vs v ca c approx esp incl resp', example: 'Big cats, e.g. lions, eat meat.'},
  {
    follows: 'any',
    forms:
      'etc al ibid seq op.cit loc.cit q.v R.S.V.P n.d a.k.a o.k A.K.A d.b.a abbr adj adv cit hwy Hwy Educ Const amend Tbsp tbs spp sp var subsp mfg doz colloq natl intl mfr pkg pkt conc Nat Bibl MS MSS o.n.o p.c.m v.t v.i N.B P.S P.P.S fig ed eds trans transl rev repr illus cont misc govt dept assoc',
    example: 'Pens, ink, etc. were sold.',
  },
];
