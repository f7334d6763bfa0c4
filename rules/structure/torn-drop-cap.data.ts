/** What a translator makes of a first letter that stands alone, taken for a word of its language. */
export interface DropCap {
  /** What it wrote for the letter. */
  readonly written: string;
  /** The letter that stood there, as English has it. */
  readonly letters: readonly string[];
  readonly matches: string;
  readonly spares: string;
}

export const dropCaps: readonly DropCap[] = [
  {written: 'ABOUT', letters: ['O'], matches: 'ABOUTn', spares: 'ABOUT'},
  {written: 'IN', letters: ['V', 'W', 'I'], matches: 'INhen', spares: 'INto'},
  {written: 'AT', letters: ['U', 'V', 'A'], matches: 'ATntil', spares: 'ATM'},
  {written: 'WITH', letters: ['S'], matches: 'WITHoldiers', spares: 'WITHout'},
  {written: 'FROM', letters: ['S', 'I'], matches: 'FROMnside', spares: 'FROM'},
  {written: 'TO', letters: ['K', 'T'], matches: 'TOhe', spares: 'TOday'},
  {written: 'AND', letters: ['A', 'I', 'E'], matches: 'ANDt', spares: 'ANDes'},
  {written: 'BUT', letters: ['A'], matches: 'BUTfter', spares: 'BUTter'},
];

/** What is left of a word with th- when another letter stands for its T: "Dhe" from the German D of "Die". */
export const restsOfTh: ReadonlySet<string> = new Set([
  'he',
  'his',
  'hat',
  'hey',
  'here',
  'hen',
  'hese',
  'hose',
  'heir',
  'hough',
  'hree',
]);
