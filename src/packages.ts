/**
 * Packages: each text in one is linted and fixed by itself, and all are told together. To a reader they are one text, that of
 * the document first; lines and columns count in it, while ranges and edits are those of the parts.
 */
import {accept, withoutAccepted, type Accepted} from './accept.ts';
import {withoutCommon} from './edits.ts';
import type {Applied, Finding, Linter, LintResult, Notice, Review, SuppressedFinding, View} from './finding.ts';
import {fixText} from './fix.ts';
import type {Package, PackagePart} from './formats/package.ts';
import {createPositions, type Positions} from './positions.ts';
import type {Edit, Range} from './problem.ts';

export interface PackageResult {
  /** How many words of English were read. */
  readonly words: number;
  /** Of all parts, each with its part. */
  readonly findings: readonly Finding[];
  readonly suppressed: readonly SuppressedFinding[];
  readonly notices: readonly Notice[];
  /** The same in the text as its reader sees it. */
  readonly view: Pick<LintResult, 'findings' | 'suppressed'> & {readonly text: string};
}

export interface PackageFix extends PackageResult {
  /** The new texts of the parts that changed, by their names, as `write` of the package takes them. */
  readonly texts: ReadonlyMap<string, string>;
  /** In offsets of the parts before any fix. */
  readonly applied: readonly Applied[];
  readonly view: PackageResult['view'] & {
    /** What `applied` refers to. */
    readonly original: string;
    readonly applied: readonly Applied[];
  };
}

/** How a package is to be judged. */
export interface PackageChoice {
  /** Findings that are accepted, wherever in the package they are. */
  readonly accepted?: Accepted | undefined;
}

/** @throws FormatError where a part is not what it should be. */
export function lintPackage({parts}: Package, linter: Linter, {accepted}: PackageChoice = {}): PackageResult {
  return tell(lintParts(parts, linter, accepted));
}

/**
 * Applies safe repairs, and unsafe ones on request, to each part until it comes to rest.
 *
 * @throws FormatError
 */
export function fixPackage(
  {parts}: Package,
  linter: Linter,
  choice: PackageChoice & {readonly unsafe?: boolean} = {},
): PackageFix {
  const fixed = lintParts(parts, linter, choice.accepted).map(story => fixStory(story, linter, choice));
  const told = tell(fixed.map(({after}) => after));
  const before = joinViews(fixed.map(({before: story}) => story));
  const positions = createPositions(before.text);
  const applied = fixed.flatMap((one, index) => appliedIn(one, before.starts[index] ?? 0, positions));
  return {
    ...told,
    notices: fixed.flatMap(({notices}) => notices),
    texts: new Map(fixed.flatMap(({before: {part}, text}) => (text === part.text ? [] : [[part.name, text] as const]))),
    applied: applied.map(({inPart}) => inPart),
    view: {...told.view, original: before.text, applied: joinTouching(applied.map(({inView}) => inView))},
  };
}

/** A part and what was found in it. */
interface Story {
  readonly part: PackagePart;
  readonly result: LintResult;
  /** By which all passes over it are judged. */
  readonly review: Review;
}

/** Where the document is not English, nothing is read beside it. */
function lintParts(parts: readonly PackagePart[], linter: Linter, accepted: Accepted = {}): readonly Story[] {
  const [main, ...beside] = parts;
  if (main === undefined) return [];
  let left = accepted;
  const read = (part: PackagePart): Story => {
    const mine = left;
    const review: Review = (result, passed) => accept(result, mine, passed);
    const result = review(linter.lint(part.text, {format: part.format}));
    left = withoutAccepted(left, result.suppressed);
    return {part, result, review};
  };
  const first = read(main);
  if (isForeign(first)) return [first];
  const others = beside.map(read);
  return [first, ...others.filter(story => !isForeign(story))];
}

function isForeign({result}: Story): boolean {
  return result.notices.some(({code}) => code === 'not-english');
}

interface Fixed {
  readonly before: Story;
  readonly after: Story;
  readonly text: string;
  readonly notices: readonly Notice[];
  readonly applied: readonly Applied[];
}

function fixStory(before: Story, linter: Linter, choice: {readonly unsafe?: boolean}): Fixed {
  const {part, result, review} = before;
  let last = result;
  const {text, notices, applied} = fixText(
    part.text,
    (current, passed) => {
      last = passed === undefined ? result : review(linter.lint(current, {format: part.format}), passed);
      return last;
    },
    choice,
  );
  return {before, after: {part, review, result: text === part.text ? result : last}, text, notices, applied};
}

const empty: View = {text: '', rangeOf: () => [0, 0], editsOf: () => []};

function viewOf({result}: Story): View {
  return result.view?.() ?? empty;
}

/** The texts of all parts as paragraphs of one, and where each begins. */
function joinViews(stories: readonly Story[]): {readonly text: string; readonly starts: readonly number[]} {
  const starts: number[] = [];
  let text = '';
  for (const story of stories) {
    const own = viewOf(story).text;
    if (text !== '' && own !== '') text += '\n\n';
    starts.push(text.length);
    text += own;
  }
  return {text, starts};
}

/** A finding in its part, and as the reader of the whole sees it. */
interface Pair<Found> {
  readonly own: Found;
  readonly seen: Found;
}

function tell(stories: readonly Story[]): PackageResult {
  const {text, starts} = joinViews(stories);
  const positions = createPositions(text);
  const pairsOf = <Found extends Finding>(
    found: (result: LintResult) => readonly Found[],
    complete: (seen: Finding, finding: Found) => Found,
  ): readonly Pair<Found>[] =>
    stories.flatMap((story, index) => {
      const inView = findingsIn(viewOf(story), starts[index] ?? 0);
      return found(story.result).map(finding => {
        const seen = inView(finding);
        const [start, end] = [positions.at(seen.range[0]), positions.at(seen.range[1])];
        const place = {line: start.line, column: start.column, endLine: end.line, endColumn: end.column};
        return {own: {...finding, part: story.part.name, ...place}, seen: complete({...seen, ...place}, finding)};
      });
    });
  const pairs = pairsOf<Finding>(
    ({findings}) => findings,
    seen => seen,
  );
  const suppressed = pairsOf<SuppressedFinding>(
    result => result.suppressed,
    (seen, {suppressions}) => ({...seen, suppressions}),
  );
  return {
    words: stories.reduce((sum, {result}) => sum + result.words, 0),
    findings: pairs.map(({own}) => own),
    suppressed: suppressed.map(({own}) => own),
    notices: stories.flatMap(({result}) => result.notices),
    view: {text, findings: pairs.map(({seen}) => seen), suppressed: suppressed.map(({seen}) => seen)},
  };
}

function findingsIn(view: View, start: number): (finding: Finding) => Finding {
  const editsOf = (edits: readonly Edit[]): readonly [Edit, ...Edit[]] | undefined => {
    const [first, ...rest] = view.editsOf(edits).map(({range, text}): Edit => ({range: shift(range, start), text}));
    return first === undefined ? undefined : [first, ...rest];
  };
  const rangeOf = (range: Range): Range => shift(view.rangeOf(range), start);
  return ({repair, suggestions, related, ...finding}) => {
    const edits = repair === undefined ? undefined : editsOf(repair.edits);
    return {
      ...finding,
      range: rangeOf(finding.range),
      ...(repair === undefined || edits === undefined ? {} : {repair: {...repair, edits}}),
      ...(suggestions === undefined
        ? {}
        : {
            suggestions: suggestions.flatMap(suggestion => {
              const own = editsOf(suggestion.edits);
              return own === undefined ? [] : [{...suggestion, edits: own}];
            }),
          }),
      ...(related === undefined ? {} : {related: related.map(other => ({...other, range: rangeOf(other.range)}))}),
    };
  };
}

/** Each change of a part, and what it did to the text as its reader sees it. */
function appliedIn(
  {before, after, applied}: Fixed,
  start: number,
  positions: Positions,
): readonly {readonly inPart: Applied; readonly inView: Applied}[] {
  const [old, now] = [viewOf(before), viewOf(after)];
  let grown = 0;
  return applied.map(change => {
    const {range, text} = change.edit;
    const from = range[0] + grown;
    grown += text.length - (range[1] - range[0]);
    const written = now.text.slice(...now.rangeOf([from, from + text.length]));
    const edit = withoutCommon(old.text, {range: old.rangeOf(range), text: written});
    const inView = {range: shift(edit.range, start), text: edit.text};
    const seen = {...change, ...positions.at(inView.range[0])};
    return {inPart: {...seen, part: before.part.name}, inView: {...seen, edit: inView}};
  });
}

/** Two changes of two runs may be one to a reader. */
function joinTouching(applied: readonly Applied[]): readonly Applied[] {
  const joined: Applied[] = [];
  for (const change of applied) {
    const last = joined.at(-1);
    if (last === undefined || last.edit.range[1] < change.edit.range[0]) {
      joined.push(change);
    } else {
      joined[joined.length - 1] = {
        ...last,
        ruleIds: [...new Set([...last.ruleIds, ...change.ruleIds])],
        messages: [...new Set([...last.messages, ...change.messages])],
        edit: {range: [last.edit.range[0], change.edit.range[1]], text: last.edit.text + change.edit.text},
      };
    }
  }
  return joined;
}

function shift([from, to]: Range, by: number): Range {
  return [from + by, to + by];
}
