/** What `--format` may ask for, and what a run reports in when nothing asks. */
import {resolve} from 'node:path';
import {didYouMean} from '../nearest.ts';
import {UserError} from './errors.ts';

export const reportFormats = [
  'stylish',
  'compact',
  'unix',
  'json',
  'jsonl',
  'sarif',
  'github',
  'gitlab',
  'rdjsonl',
  'junit',
  'checkstyle',
  'tap',
  'markdown',
  'score',
] as const;

export type ReportFormat = (typeof reportFormats)[number];

export interface ReportRequest {
  readonly format: ReportFormat;
  /** Undefined for standard output. */
  readonly file: string | undefined;
}

/** Reads `FORMAT` or `FORMAT:FILE`. @throws UserError */
export function readRequest(value: string): ReportRequest {
  const colon = value.indexOf(':');
  const name = colon < 0 ? value : value.slice(0, colon);
  const file = colon < 0 ? undefined : value.slice(colon + 1);
  const format = reportFormats.find(known => known === name);
  if (format === undefined) {
    const near = didYouMean(name, reportFormats);
    throw new UserError(`there is no format "${name}"${near === '' ? `; there are ${reportFormats.join(', ')}` : near}`);
  }
  if (file === '') throw new UserError(`--format ${value} wants the name of a file after the colon`);
  return {format, file};
}

/** @throws UserError when two reports want one place. */
export function checkRequests(requests: readonly ReportRequest[]): void {
  const taken = new Map<string | undefined, ReportFormat>();
  for (const {format, file} of requests) {
    const place = file === undefined ? undefined : resolve(file);
    const other = taken.get(place);
    if (other !== undefined)
      throw new UserError(
        file === undefined
          ? `--format ${other} and --format ${format} both want standard output; give one a file: --format ${format}:FILE`
          : `--format ${other} and --format ${format} both want ${file}`,
      );
    taken.set(place, format);
  }
}

/** Of what prints text or, on request, data. */
export function wantsJson(requests: readonly ReportRequest[]): boolean {
  return requests.some(({format}) => format === 'json');
}

/** For a run without `--format`: on GitHub, its annotations besides the report for people. */
export function defaultRequests(env: NodeJS.ProcessEnv): readonly ReportRequest[] {
  const stylish: ReportRequest = {format: 'stylish', file: undefined};
  return env['GITHUB_ACTIONS'] === 'true' ? [stylish, {format: 'github', file: undefined}] : [stylish];
}
