/** The public interface: a linter with the built-in rules. It touches no disk, no clock and no process. */
import {rules} from '../rules/index.ts';
import {presets} from '../rules/presets.ts';
import {articleNames, createNameIndex, type ArticleNames} from './analysis/names/across.ts';
import {createArticle} from './article.ts';
import type {FixResult, Linter, LintResult} from './finding.ts';
import {fixText} from './fix.ts';
import {readText} from './formats/text.ts';
import {loadLexicon} from './lexicon.ts';
import {lintArticle, type ActiveRule} from './lint.ts';
import {resolveOptions as resolve, type Options, type ResolvedOptions} from './options.ts';

export {rules};
export {defineConfig} from './config.ts';
export {OptionsError} from './options.ts';
export type {Config, ConfigLayer, Override} from './config.ts';
export type {Evidence, HouseStyle, NamesStyle} from './house.ts';
export type {Level, Options, PresetName, ResolvedOptions} from './options.ts';
export type {Applied, Finding, FixResult, Linter, LintResult, Notice} from './finding.ts';
export type {Edit, MqmCategory, Range, Related, Repair, Safety, Suggestion} from './problem.ts';
export type {ArticleNames, NameGroup, NameIndex, NameRecord, NameSpelling} from './analysis/names/across.ts';
export type {Rule} from './rule.ts';

/** Options with every rule and house choice filled in. @throws OptionsError */
export function resolveOptions(options: Options = {}): ResolvedOptions {
  return resolve(options, rules, presets);
}

/**
 * A linter for plain text. Loading is asynchronous, once; linting and fixing are synchronous.
 *
 * @throws OptionsError when an option names a rule that does not exist.
 */
export async function createLinter(options: Options = {}): Promise<Linter> {
  const {levels, house} = resolveOptions(options);
  const lexicon = await loadLexicon();
  const active: ActiveRule[] = rules.flatMap(rule => {
    const level = levels.get(rule.id) ?? 'off';
    return level === 'off' ? [] : [{rule, level}];
  });

  function lint(text: string): LintResult {
    const draft = readText(text, lexicon);
    if (!draft.isEnglish) {
      return {findings: [], notices: [{code: 'not-english', message: 'The text is not mainly English; it was not linted.'}]};
    }
    return lintArticle(createArticle(draft, house, lexicon), active);
  }

  function names(text: string): ArticleNames {
    const draft = readText(text, lexicon);
    return draft.isEnglish ? articleNames(createArticle(draft, house, lexicon)) : {names: [], variants: []};
  }

  return {
    lint,
    fix: (text, choice): FixResult => fixText(text, lint, choice),
    names,
    createNameIndex: () => createNameIndex(lexicon, house.names),
  };
}
