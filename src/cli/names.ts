/** `postedit names`: the names that a set of articles spells in more than one way. */
import {readFileSync} from 'node:fs';
import type {ArticleNames, NameGroup, NameIndex} from '../analysis/names/across.ts';
import {FormatError} from '../formats/format.ts';
import {formatOfFile, isPackageName, type FormatChoice} from '../formats/load.ts';
import {createLinter} from '../index.ts';
import {createColors} from '../report/colors.ts';
import {show} from '../report/width.ts';
import type {Arguments} from './arguments.ts';
import {createChoices, type Choices} from './choices.ts';
import {decode, type Refused} from './decode.ts';
import {jobFor, type Engine} from './engine.ts';
import {openEngine} from './engines.ts';
import {systemReason} from './errors.ts';
import {findFiles, ignoredNote, type Target} from './files.ts';
import {inOrder} from './in-order.ts';
import {createProgress, type Progress} from './progress.ts';
import {wantsJson} from './report-formats.ts';
import type {Streams} from './run.ts';

/** @returns The exit code. @throws UserError */
export async function listNames(args: Arguments, {stdout, stderr}: Streams): Promise<number> {
  const failures: string[] = [];
  const notify = (notice: string): void => void stderr.write(`postedit: ${notice}\n`);
  const choices = await createChoices(args, notify);
  const {targets} = await findFiles(args.inputs, {...args, ...choices, isReport: () => false});
  const fail = (path: string, problem: string): void => void failures.push(`postedit: ${show(path)}: ${problem}\n`);
  const progress = createProgress(stderr, Date.now);
  const {engine, close} = await openEngine(args, targets, notify);
  const index = await readNames(targets, choices, engine, args, progress, fail);
  await progress.clear();
  close();
  const groups = index.groups();
  for (const {path, ignoredBy} of targets)
    if (ignoredBy !== undefined) await stderr.write(`postedit: ${show(path)}: ${ignoredNote(ignoredBy)}\n`);
  for (const failure of failures) await stderr.write(failure);
  const isRead = ({ignoredBy}: Target): boolean => ignoredBy === undefined;
  const files = targets.filter(isRead).length - failures.length;
  const isJson = wantsJson(args.reports);
  if (files > 0 || isJson) await stdout.write(isJson ? toJson(groups, files) : toText(groups, stdout.hasColor));
  return failures.length > 0 ? 2 : 0;
}

/**
 * Reads the names of all files; what cannot be read is told and passed over. Each file is read by its own options; the
 * choices about names that hold for all together are those of the working directory.
 */
export async function readNames(
  targets: readonly Target[],
  choices: Choices,
  engine: Engine,
  {inputFormat}: Pick<FormatChoice, 'inputFormat'>,
  progress: Progress,
  fail: (path: string, problem: string) => void = () => undefined,
): Promise<NameIndex> {
  const index = (await createLinter(await choices.optionsFor('names'))).createNameIndex();
  const namesOf = async (target: Target): Promise<readonly [Target, ArticleNames | Refused]> => {
    const bytes = readBytes(target);
    if ('problem' in bytes) return [target, bytes];
    const {path} = target;
    const [options, fields] = [await choices.optionsFor(path), await choices.fieldsFor(path)];
    const format = inputFormat ?? formatOfFile(path);
    try {
      const content = isPackageName(format) ? bytes : decode(bytes);
      if ('problem' in content) return [target, content];
      return [target, await engine.names('text' in content ? content.text : content, jobFor(format, options, {fields}))];
    } catch (error) {
      if (error instanceof FormatError) return [target, {problem: error.message}];
      throw error;
    }
  };
  const read = targets.filter(({ignoredBy}) => ignoredBy === undefined);
  progress.begin(read.length);
  for await (const [{path}, names] of inOrder(read, engine.ahead, namesOf)) {
    await progress.step(path);
    if ('problem' in names) fail(path, names.problem);
    else index.add(path, names);
  }
  return index;
}

function readBytes({path, error}: Target): Buffer | Refused {
  if (error !== undefined) return {problem: error};
  try {
    return readFileSync(path);
  } catch (problem) {
    return {problem: `cannot be read: ${systemReason(problem)}`};
  }
}

/** `prefer` is for the configuration file, once somebody has looked through it: what a list or a first name speaks for. */
function toJson(groups: readonly NameGroup[], files: number): string {
  const prefer = Object.fromEntries(
    groups
      .filter(({evidence}) => evidence === 'list' || evidence === 'name')
      .map(({preferred, spellings}) => [preferred, spellings.slice(1).map(({text}) => text)]),
  );
  return `${JSON.stringify({schemaVersion: 1, groups, prefer, summary: {files, groups: groups.length}}, null, 2)}\n`;
}

/** Files of one spelling that are named in the text. */
const MOST_FILES = 3;

function toText(groups: readonly NameGroup[], hasColor: boolean): string {
  if (groups.length === 0) return 'No name has two spellings.\n';
  const colors = createColors(hasColor);
  const lines = groups.flatMap(({spellings}) => {
    const width = Math.max(...spellings.map(({text}) => text.length));
    return [
      ...spellings.map(({text, count, files}, index) => {
        const name = index === 0 ? colors.bold(show(text.padEnd(width))) : show(text.padEnd(width));
        const more = files.length > MOST_FILES ? `, and ${files.length - MOST_FILES} more` : '';
        return `${index === 0 ? '' : '  '}${name}${index === 0 ? '  ' : ''}  ${String(count).padStart(4)} ×  ${colors.dim(files.slice(0, MOST_FILES).map(show).join(', ') + more)}`;
      }),
      '',
    ];
  });
  return `${lines.join('\n')}\n${groups.length} ${groups.length === 1 ? 'name' : 'names'} with two spellings or more.\n`;
}
