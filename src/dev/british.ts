/** British spellings of American words: dictionary-en holds only the American ones. Too many forms do no harm. */
import {britishWords} from './lexicon.data.ts';

const PARTS: readonly (readonly [RegExp, string])[] = [
  // colour, favourite, neighbourhood
  [
    /(?<=ar[bdm]|avi?|abo?|and|ap|clam|col|demean|enam|ferv|hon|hum|neighb|od|parl|ranc|rig|rum|splend|succ|tum|val|vig)or/u,
    'our',
  ],
  [/iz(?=e|ing|ation|able)/u, 'is'],
  [/yz(?=e|ing)/u, 'ys'],
  // travelled
  [/(?<=[^aeiou][aeiou])l(?=ed$|ing$|er$|ers$|ings$)/u, 'll'],
  [/(?<=cent|theat|meag|lit|fib|calib|sab|somb|spect|lust|scept|sepulch|mit|och|met)er(?=s?$|ed$)/u, 're'],
  [/(?<=def|off|pret|lic)ense/u, 'ence'],
  [/(?<=cat|dial|anal|monol|epil|prol)og(?=s?$|u?ed$)/u, 'ogue'],
  [/(?<=leuk|an|isch|glyc)em/u, 'aem'],
  [/(?<=an)esth/u, 'aesth'],
  [/(?<=p)ed(?=iatr)/u, 'aed'],
  [/(?<=gyn)ec/u, 'aec'],
  [/^hem(?=o|at)/u, 'haem'],
  [/^fet(?=us|al)/u, 'foet'],
  [/^estro/u, 'oestro'],
  [/(?<=orthop|encyclop)ed/u, 'aed'],
];

/** What British writers put for an American word form; empty for most words. */
export function britishSpellings(word: string): string[] {
  const spellings = PARTS.flatMap(([part, british]) => (part.test(word) ? [word.replace(part, british)] : []));
  // "colorized" needs two changes.
  if (spellings.length > 1) spellings.push(PARTS.reduce((text, [part, british]) => text.replace(part, british), word));
  return spellings.concat(britishWords.get(word) ?? []);
}
