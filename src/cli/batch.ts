/**
 * `postedit batch`: records of JSON, one on each line, from standard input to standard output, with what is found in them or
 * repaired. One record is held at a time, and a bad one becomes a record with an error, so that a shell, GNU parallel or
 * `pipe` of Spark can run it over any number of them.
 */
import type {Linter, LintResult} from '../finding.ts';
import {FormatError} from '../formats/format.ts';
import {formatNames, formatOfFile, isPackageName, loadFormat, packageNames, type FormatChoice} from '../formats/load.ts';
import {didYouMean} from '../nearest.ts';
import {appliedToJson, findingToJson, suppressedToJson} from '../report/json.ts';
import type {Arguments} from './arguments.ts';
import {oneLine, UserError} from './errors.ts';
import {createChoices, type Choices} from './choices.ts';
import {createLinterCache} from './linters.ts';
import {setFields} from './record-fields.ts';
import type {Streams} from './run.ts';

/** Bytes of a line; a longer one is a bad record. */
const LONGEST_LINE = 64 * 1024 * 1024;
const LINE_FEED = 10;
/** Governed by what governs the working directory. */
const NO_PATH = 'record';

/** @returns The exit code: bad records do not fail the run. @throws UserError */
export async function runBatch(args: Arguments, input: AsyncIterable<Uint8Array>, {stdout, stderr}: Streams): Promise<number> {
  const choices = await createChoices(args, notice => void stderr.write(`postedit: ${notice}\n`));
  const load = createLinterCache();
  const linterOf = async (path: string): Promise<Linter> => load(await choices.optionsFor(path));
  await linterOf(NO_PATH);
  let line = 0;
  for await (const bytes of splitLines(input)) {
    line += 1;
    if (bytes?.length === 0) continue;
    const answer = bytes === undefined ? {error: 'the line is too long'} : await answerTo(bytes, linterOf, choices, args);
    await stdout.write(`${write(answer, line)}\n`);
  }
  return 0;
}

/** Without their line ends; undefined for one that is too long to hold. */
async function* splitLines(input: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array | undefined> {
  let pieces: Uint8Array[] = [];
  let length = 0;
  const take = (piece: Uint8Array): void => {
    length += piece.length;
    if (length > LONGEST_LINE) pieces = [];
    else pieces.push(piece);
  };
  const line = (): Uint8Array | undefined => {
    const found = length > LONGEST_LINE ? undefined : Buffer.concat(pieces);
    pieces = [];
    length = 0;
    return found;
  };
  for await (const chunk of input) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      take(chunk.subarray(start, end));
      yield line();
      start = end + 1;
    }
    take(chunk.subarray(start));
  }
  if (length > 0) yield line();
}

/** What is set in a record. */
interface Answer {
  /** The record as it came, if it is one. */
  readonly json?: string;
  readonly fields?: Readonly<Record<string, unknown>>;
  readonly error?: string;
}

function write({json = '{}', fields = {}, error}: Answer, line: number): string {
  try {
    return setFields(json, error === undefined ? fields : {line, error});
  } catch (failure) {
    if (failure instanceof RangeError) return JSON.stringify({line, error: 'its values are nested too deeply'});
    throw failure;
  }
}

async function answerTo(
  bytes: Uint8Array,
  linterOf: (path: string) => Promise<Linter>,
  {fieldsFor}: Choices,
  args: Arguments,
): Promise<Answer> {
  let json: string;
  let record: unknown;
  try {
    json = new TextDecoder('utf-8', {fatal: true}).decode(bytes);
    record = JSON.parse(json);
  } catch (error) {
    return {error: error instanceof TypeError ? 'not valid UTF-8' : `not valid JSON: ${reasonOf(error)}`};
  }
  if (!isObject(record)) return {error: 'a record is an object'};
  const {text, format = undefined} = record;
  const path = typeof record['path'] === 'string' ? record['path'] : NO_PATH;
  if (typeof text !== 'string') return {json, error: 'a record wants its text as a string under "text"'};
  if (format !== undefined && !isFormat(format))
    return {json, error: `there is no format "${String(format)}"${didYouMean(String(format), inputFormats)}`};
  try {
    const name = format ?? args.inputFormat ?? formatOfFile(path);
    if (isPackageName(name)) return {json, error: `a file of the format ${name} is no text; name it to postedit itself`};
    const loaded = await loadFormat(name, {fields: await fieldsFor(path)});
    const linter = await linterOf(path);
    if (args.mode === 'lint') {
      const {findings, suppressed, notices} = linter.lint(text, {format: loaded});
      return {json, fields: {...toFields(findings, suppressed), notices}};
    }
    const {text: repaired, findings, suppressed, notices, applied} = linter.fix(text, {format: loaded, unsafe: args.unsafe});
    return {
      json,
      fields: {
        text: repaired === text ? undefined : repaired,
        ...toFields(findings, suppressed),
        notices,
        applied: applied.map(appliedToJson),
      },
    };
  } catch (error) {
    if (error instanceof FormatError || error instanceof UserError) return {json, error: error.message};
    return {json, error: `internal error, please report it: ${reasonOf(error)}`};
  }
}

function toFields(
  findings: LintResult['findings'],
  suppressed: LintResult['suppressed'],
): {readonly findings: readonly object[]; readonly suppressed: readonly object[] | undefined} {
  return {
    findings: findings.map(findingToJson),
    suppressed: suppressed.length === 0 ? undefined : suppressed.map(suppressedToJson),
  };
}

function reasonOf(error: unknown): string {
  return oneLine(error instanceof Error ? error.message : String(error));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const inputFormats = [...formatNames, ...packageNames];

function isFormat(value: unknown): value is FormatChoice['inputFormat'] {
  return inputFormats.some(name => name === value);
}
