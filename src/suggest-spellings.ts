/** What to write in place of unknown words: asked of a speller, which is loaded only where there is one. */
import {keyOfWord} from './analysis/word-keys.ts';
import type {Finding} from './finding.ts';
import type {HouseStyle} from './house.ts';
import {loadLexicon, type Variety} from './lexicon.ts';

const RULE = 'unknown-word';

/** One word may take a speller some milliseconds. */
const MOST_WORDS = 30;
const MOST_SUGGESTIONS = 3;
const LONGEST = 20;

/** The findings about unknown words with suggestions, the first words of a text only; all others as they are. */
export async function suggestSpellings(
  text: string,
  findings: readonly Finding[],
  spelling: HouseStyle['spelling'] = 'auto',
): Promise<readonly Finding[]> {
  const words = new Set<string>();
  for (const finding of findings) {
    const word = wordOf(text, finding);
    if (word !== undefined && words.size < MOST_WORDS) words.add(word);
  }
  if (words.size === 0) return findings;
  const {loadSpeller} = await import('./speller.ts');
  const suggest = await loadSpeller(spelling === 'auto' ? await varietyOf(text) : spelling);
  const suggestions = suggest([...words]);
  return findings.map(finding => {
    const found = suggestions.get(wordOf(text, finding) ?? '') ?? [];
    return found.length === 0 ? finding : {...finding, suggestions: found.slice(0, MOST_SUGGESTIONS).map(suggestion)};

    function suggestion(word: string): NonNullable<Finding['suggestions']>[number] {
      return {message: `Write “${word}”.`, edits: [{range: finding.range, text: word}]};
    }
  });
}

/** The word that a finding is about, if the source spells it as it is read. */
function wordOf(text: string, {ruleId, range}: Finding): string | undefined {
  const word = text.slice(...range);
  return ruleId === RULE && word.length <= LONGEST && /^[a-z]+$/u.test(word) ? word : undefined;
}

async function varietyOf(text: string): Promise<Variety> {
  const {spelling} = await loadLexicon();
  let lead = 0;
  for (const [word] of text.matchAll(/\b[a-z]{4,}\b/gu)) {
    const variety = spelling.varietyOf(keyOfWord(word));
    if (variety !== undefined) lead += variety === 'british' ? 1 : -1;
  }
  return lead > 0 ? 'british' : 'american';
}
