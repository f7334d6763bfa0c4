/** The public interface: a linter with the built-in rules. It touches no disk, no clock and no process. */
import {rules} from '../rules/index.ts';
import {presets} from '../rules/presets.ts';
import {articleNames, createNameIndex} from './analysis/names/across.ts';
import {lintDocument, readArticle} from './document.ts';
import type {Linter, Review} from './finding.ts';
import {fixText} from './fix.ts';
import {rememberReading} from './formats/format.ts';
import {plainText} from './formats/text.ts';
import {loadLexicon} from './lexicon.ts';
import type {ActiveRule} from './lint.ts';
import {resolveOptions as resolve, type Options, type ResolvedOptions} from './options.ts';

export {rules};
export {defineConfig} from './config.ts';
export {OptionsError} from './options.ts';
export type {Config, ConfigLayer, Override} from './config.ts';
export type {Evidence, HouseStyle, NamesStyle} from './house.ts';
export type {Level, Options, PresetName, ResolvedOptions} from './options.ts';
export type {
  Applied,
  Finding,
  FixResult,
  Linter,
  LintResult,
  Notice,
  Passed,
  Review,
  SuppressedFinding,
  Suppression,
} from './finding.ts';
export type {Edit, MqmCategory, Range, Related, Repair, Safety, Suggestion} from './problem.ts';
export type {ArticleNames, NameGroup, NameIndex, NameRecord, NameSpelling} from './analysis/names/across.ts';
export {
  formatNames,
  formatOfFile,
  isPackageName,
  loadFormat,
  openPackage,
  packageNames,
  type FormatName,
  type PackageName,
} from './formats/load.ts';
export type {Package, PackagePart} from './formats/package.ts';
export {fixPackage, lintPackage, type PackageFix, type PackageResult} from './packages.ts';
export {FormatError, type Format} from './formats/format.ts';
export {suggestSpellings} from './suggest-spellings.ts';
export type {Choice} from './finding.ts';
export type {Rule} from './rule.ts';

/** Options with every rule and house choice filled in. @throws OptionsError */
export function resolveOptions(options: Options = {}): ResolvedOptions {
  return resolve(options, rules, presets);
}

/**
 * A linter. Loading is asynchronous, once; linting and fixing are synchronous.
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

  const setting = {rules, active, house, lexicon};

  return {
    lint: (text, {format = plainText} = {}) => lintDocument(text, format, setting),
    fix(text, {format = plainText, unsafe = false, review = tellAll} = {}) {
      const remembering = rememberReading(format);
      return fixText(text, (current, passed) => review(lintDocument(current, remembering, setting), passed), {unsafe});
    },
    names(text, {format = plainText} = {}) {
      const article = readArticle(text, format, setting);
      return article === undefined ? {names: [], places: [], variants: [], apart: []} : articleNames(article);
    },
    createNameIndex: () => createNameIndex(lexicon, house.names),
  };
}

const tellAll: Review = result => result;
