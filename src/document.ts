/** A file through its format: what is found in its prose, in offsets of its source. */
import {wordKeys} from './analysis/word-keys.ts';
import {createArticle, type Article} from './article.ts';
import {confirm, type ProseEdits, type Reading} from './confirm.ts';
import {inOrder, takeApart} from './edits.ts';
import {fingerprintOf} from './fingerprint.ts';
import {ruleUrl, type Finding, type LintResult, type Notice, type View} from './finding.ts';
import type {Format, Written} from './formats/format.ts';
import type {SourceMap} from './formats/projection.ts';
import type {HouseStyle} from './house.ts';
import type {Lexicon} from './lexicon.ts';
import {lintArticle, type ActiveRule, type Concluded} from './lint.ts';
import type {RuleNames} from './options.ts';
import {createPositions, type Positions} from './positions.ts';
import type {Edit, Problem, Repair} from './problem.ts';
import {silence} from './silence.ts';

/** What a linter needs of its options. */
export interface Setting {
  /** All rules there are. */
  readonly rules: readonly RuleNames[];
  readonly active: readonly ActiveRule[];
  readonly house: HouseStyle;
  readonly lexicon: Lexicon;
}

/** The text itself, without what stands beside it; undefined where it is not English. @throws FormatError */
export function readArticle(source: string, format: Format, {house, lexicon}: Setting): Article | undefined {
  const draft = format.read(source, lexicon)[0]?.draft;
  return draft?.isEnglish === true ? createArticle(draft, house, lexicon) : undefined;
}

/** @throws FormatError */
export function lintDocument(source: string, format: Format, setting: Setting): LintResult {
  const {active, house, lexicon} = setting;
  const parts = format.read(source, lexicon);
  if (parts[0]?.draft.isEnglish === false) {
    return {
      words: 0,
      findings: [],
      suppressed: [],
      notices: [{code: 'not-english', message: 'The text is not mainly English; it was not linted.'}],
    };
  }
  const articles = parts.map(({draft}) => createArticle(draft, house, lexicon));
  const linted = articles.map(article => lintArticle(article, active));
  const words = articles.reduce((sum, article) => sum + article.the(wordKeys).starts.length, 0);
  const notices: Notice[] = [];
  const positions = createPositions(source);
  const prose = new Map<readonly Edit[], ProseEdits>();
  const tell = (concluded: Concluded, print: () => string): Finding => {
    const finding = toFinding(concluded, positions, print);
    if (concluded.isHeldBack) notices.push(brokenPromise(finding));
    return finding;
  };
  const findings = articles.flatMap((article, part) => {
    const map = parts[part]?.map;
    return (linted[part] ?? []).map(concluded => {
      const print = fingerprintOf(article, concluded.problem.range);
      if (map === undefined) return tell(concluded, print);
      const toSourceEdits = (edits: readonly Edit[]): Edits | undefined => {
        const mapped = allEdits(edits, map);
        if (mapped !== undefined) prose.set(mapped, {part, edits});
        return mapped;
      };
      return tell({...concluded, problem: toSource(concluded.problem, map, toSourceEdits)}, print);
    });
  });
  if (parts.every(({map}) => map === undefined)) return {words, findings, suppressed: [], notices};
  const told = silence(source, {findings: inOrder(findings), notices}, parts[0]?.comments ?? [], setting.rules);
  const reading: Reading = {source, parts, prose, read: text => format.read(text, lexicon)};
  const [{written} = {written: undefined}] = parts;
  return {
    words,
    ...told,
    findings: holdBack(told.findings, reading),
    confirm: repairs => confirm(repairs, reading),
    ...(parts.length > 1 || written === undefined ? {} : {view: () => createView(written, prose)}),
  };
}

function brokenPromise({ruleId, line, column}: Finding): Notice {
  const message = `A repair of ${ruleId} at ${line}:${column} would have changed the words; it was held back.`;
  return {code: 'broken-promise', message};
}

/** What is told as a repair is what fixing would do: one that fails when it is tried is left to a person. */
function holdBack(findings: readonly Finding[], reading: Reading): readonly Finding[] {
  const refused = new Set<Repair>();
  let left = findings.flatMap(({repair}) => repair ?? []);
  while (left.length > 0) {
    const tried = new Set(takeApart(left, reading.source.length));
    const kept = new Set(confirm([...tried], reading));
    for (const repair of tried) if (!kept.has(repair)) refused.add(repair);
    left = left.filter(repair => !tried.has(repair));
  }
  if (refused.size === 0) return findings;
  return findings.map(finding => {
    const {repair, message, ...rest} = finding;
    return repair !== undefined && refused.has(repair) ? {...rest, message: `${message} ${LEFT}`} : finding;
  });
}

function toFinding({rule, level, problem}: Concluded, positions: Positions, print: () => string): Finding {
  const start = positions.at(problem.range[0]);
  const end = positions.at(problem.range[1]);
  const {range, message, repair, suggestions, related} = problem;
  return {
    ruleId: rule.id,
    severity: level,
    category: rule.mqm,
    mqmSeverity: rule.severity,
    message,
    range,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    ...(repair === undefined ? {} : {repair}),
    ...(suggestions === undefined ? {} : {suggestions}),
    ...(related === undefined ? {} : {related}),
    url: ruleUrl(rule.id),
    get fingerprint() {
      return print();
    },
  };
}

function createView(written: Written, prose: ReadonlyMap<readonly Edit[], ProseEdits>): View {
  return {
    text: written.prose,
    rangeOf: written.proseOf,
    editsOf: edits => (prose.get(edits)?.edits ?? []).map(written.editOf),
  };
}

type Edits = Repair['edits'];

/** A repair that crosses markup is left to a person. */
function toSource(
  {range, message, repair, suggestions = [], related}: Problem,
  map: SourceMap,
  toSourceEdits: (edits: readonly Edit[]) => Edits | undefined,
): Problem {
  const edits = repair === undefined ? undefined : toSourceEdits(repair.edits);
  const readings = suggestions.flatMap(suggestion => {
    const mapped = toSourceEdits(suggestion.edits);
    return mapped === undefined ? [] : [{...suggestion, edits: mapped}];
  });
  return {
    range: map.rangeOf(range),
    message: repair !== undefined && edits === undefined ? `${message} ${LEFT}` : message,
    ...(repair === undefined || edits === undefined ? {} : {repair: {...repair, edits}}),
    ...(readings.length === 0 ? {} : {suggestions: readings}),
    ...(related === undefined ? {} : {related: related.map(other => ({...other, range: map.rangeOf(other.range)}))}),
  };
}

const LEFT = 'The markup here leaves the repair to you.';

function allEdits(edits: readonly Edit[], map: SourceMap): Edits | undefined {
  const mapped: Edit[] = [];
  for (const edit of edits) {
    const found = map.editsOf(edit);
    if (found === undefined) return undefined;
    mapped.push(...found);
  }
  const [first, ...rest] = mapped;
  return first === undefined ? undefined : [first, ...rest];
}
