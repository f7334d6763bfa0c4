/**
 * English abbreviations that end in a full stop, without it. `follows` says what stands after one:
 * `name` a name or another word, always (the stop never ends a sentence), `number` a figure, `any` the sentence may end.
 * The parts of one that is written in two, such as op. cit., stand each for themselves.
 */
export interface AbbreviationGroup {
  readonly follows: 'name' | 'number' | 'any';
  /** Sorted by use; each is compared with case. */
  readonly forms: string;
  /** Good English with any of the forms at `{}`; a test tries them all. */
  readonly example: string;
}

export const abbreviationGroups: readonly AbbreviationGroup[] = [
  // Titles and ranks
  {
    follows: 'name',
    forms: 'Mr Mrs Ms Mx Messrs Mme Mlle Dr Prof Rev Fr Hon Pres Sen Rep Gov Atty Amb Supt Insp Det Asst Msgr Mgr',
    example: 'They met {}. van Dorn and the others on Friday.',
  },
  {
    follows: 'name',
    forms: 'Gen Col Lt Maj Capt Cpt Cmdr Cdr Adm Sgt Cpl Pvt Pfc Brig Ens',
    example: 'They met the {}. van Dorn and the others on Friday.',
  },
  {
    follows: 'any',
    forms: 'capt lt maj sgt cpl pvt adm brig cmdr gov pres prof supt insp asst atty treas secy mgr sen amb sr jr esq',
    example: 'He was the {}. of the guard, and a good one.',
  },
  // Places
  {follows: 'name', forms: 'St Ste Mt Ft Pt', example: 'They live in {}. van Dorn and in Boise.'},
  {
    follows: 'any',
    forms: 'Ave Blvd Rd Sq Ln Hwy Dept Univ Assn hwy ave blvd rd bldg',
    example: 'The third {}. in the town is old.',
  },
  {
    follows: 'any',
    forms:
      'Ala Ariz Ark Cal Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Penn Tenn Tex Vt Va Wash Wis Wyo',
    example: 'A firm from Boise, {}. of all places, won the prize.',
  },
  {
    follows: 'any',
    forms: 'U.S U.K U.N E.U U.S.A U.A.E U.S.S.R D.C N.Y N.J N.C S.C N.D S.D N.H N.M R.I W.Va B.C N.S.W P.R',
    example: 'A firm from the {}. of all places won the prize.',
  },
  // Firms and offices
  {
    follows: 'any',
    forms: 'Inc Ltd Corp Co Cos Bros Cie S.A A.G S.p.A L.L.C L.P P.L.C Pty Pvt',
    example: 'The firm of Lang {}. of all firms won the prize.',
  },
  {
    follows: 'any',
    forms: 'dept div assn assoc corp inc ltd cos bros univ govt natl intl mfg mfr mfrs Mfg Educ Nat Natl Intl',
    example: 'The {}. of the town was late.',
  },
  // Persons
  {
    follows: 'any',
    forms: 'Jr Sr Esq Ph.D M.D B.A M.A M.Sc B.Sc D.D.S R.N J.D LL.B LL.M LL.D LL Sc M.B.A Phil M.Phil D.Phil Ed.D',
    example: 'Martin Reed {}. of all people won the prize.',
  },
  // Parts of books
  {
    follows: 'number',
    forms: 'No Nos Fig Figs Vol Vols Ch Chs Chap Chaps Sec Art Op Eq Bk pp p vol vols ch chs sec para paras bk nr',
    example: 'It stands in {}. viii of the book.',
  },
  {
    follows: 'any',
    forms:
      'fig figs fol fols ed eds edn edns trans transl rev repr illus introd suppl pref bibl Bibl MS MSS ms mss f ff l ll n nn orig abbr cont contd',
    example: 'It stands in the third {}. of the book.',
  },
  // Time and figures
  {
    follows: 'number',
    forms: 'Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec',
    example: 'He came in {}. of that year.',
  },
  {
    follows: 'any',
    forms: 'Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun',
    example: 'He came on {}. of that week.',
  },
  {
    follows: 'any',
    forms: 'a.m p.m A.M P.M a.d b.c A.D B.C B.C.E C.E E.S.T',
    example: 'He came at 6 {}. of that day.',
  },
  {
    follows: 'any',
    forms:
      'min hr hrs sec secs mi ft in yd yds lb lbs oz cwt kg gm gms km cm mm cc ml cu sq yr yrs mo mos wk wks tsp tbsp Tbsp tbs gal pt pts qt qts bbl bbls doz pkg pkt mph rpm deg max avg diam wt ht est tel ext',
    example: 'He needs 5 {}. of it for the hall.',
  },
  // Latin and the language of books
  {
    follows: 'name',
    forms: 'e.g i.e cf viz vs v ca c approx esp incl excl resp equiv',
    example: 'He bought fruit ({}. apples) in the town.',
  },
  {
    follows: 'any',
    forms:
      'etc al ibid ib idem seq seqq sqq op loc cit inf q.v s.v R.S.V.P n.d n.p n.s o.s a.k.a o.k A.K.A d.b.a o.n.o p.c.m v.t v.i N.B n.b P.S P.P.S b d fl ob obs opp usu ult inst prox misc var spp sp subsp ssp auct colloq conc Const const amend hist biog biol chem econ philos phys psych theol',
    example: 'He names the {}. in his book.',
  },
  {
    follows: 'any',
    forms: 'adj adv pron conj interj masc fem neut plur pl nom accus dat gen subj obj pers perf imperf fut pres infin irreg',
    example: 'The form is the {}. of that word.',
  },
];

/** Words that are short for others too (`the tech. team`): after one of them a stop is never taken away. */
export const clippedWords: ReadonlySet<string> = new Set(
  'app apps apt art arts cap caps chap chaps comp comps col corr det dist doc exec exp fed gent gym hon int lab lang lat lib lit mach math med mod par pop prep prop prov pub ref refs rep reps rom sci sing spec specs stat stats tech techs temp trad trig vet vocab'.split(
    ' ',
  ),
);
