/** The page about all rules, from their own metadata. */
import {levelOfRule} from '../options.ts';
import type {Rule} from '../rule.ts';

const SAFETY: Readonly<Record<Rule['repairs'], string>> = {
  safe: 'Repaired by `--fix` where there is one right repair; it keeps the words.',
  unsafe: 'Repaired with `--unsafe-fixes` only: the repair drops or changes words, or leans on the meaning.',
  none: 'Reported only; a person has to choose the wording.',
};

export function renderRulePage(rules: readonly Rule[]): string {
  return (
    [
      '<!-- Generated from the rules by `npm run docs`; edit the rules. -->',
      '# Rules',
      'What postedit flags, rule by rule. Levels are what a configuration can change: `error`, `warning`, `info` or `off`. The last column is the strongest repair a rule ever offers: *safe*, made by `--fix`, keeps the words; *unsafe*, made with `--unsafe-fixes` only, drops or changes words or leans on the meaning; *none* leaves the wording to a person. A rule may be sure in one place and only report in another.',
      'The reasons speak of *segments* and *tokens*: translation systems cut a text into segments, roughly sentences, and often those into tokens, which are words and marks, and put the pieces together again afterwards.',
      `Where two rules flag one place, the one further up names it.${rules.some(rule => rule.strict === true) ? ' Rules marked *strict* are on in the strict preset only.' : ''}${rules.some(rule => rule.preview === true) ? ' Rules marked *preview* are on trial, and on only where a configuration sets them to a level.' : ''}`,
      table(rules),
      ...rules.flatMap(section),
    ].join('\n\n') + '\n'
  );
}

function table(rules: readonly Rule[]): string {
  const rows = rules.map(rule => [`[\`${rule.id}\`](#${rule.id})`, rule.summary, rule.mqm, levelOf(rule), rule.repairs]);
  return [['Rule', 'What it flags', 'MQM category', 'Level', 'Fix'], ['---', '---', '---', '---', '---'], ...rows]
    .map(cells => `| ${cells.map(cell => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n');
}

function section(rule: Rule): string[] {
  return [
    `## ${rule.id}`,
    rule.summary,
    `*Why:* ${rule.why}`,
    `*Category:* ${rule.mqm}. *Level:* ${levelOf(rule)}. *Fix:* ${SAFETY[rule.repairs]}${formerIds(rule)}`,
    'Flagged, with `[[` and `]]` around the place:',
    ...rule.bad.map(
      ({text, fixed, names}) =>
        `${fence(text)}\n\n${names === undefined ? '' : `with \`${JSON.stringify({names})}\`, `}${fixed === null ? 'is left to a person.' : `becomes\n\n${fence(fixed)}`}`,
    ),
    'Left alone:',
    ...rule.good.map(fence),
  ];
}

function levelOf(rule: Rule): string {
  const level = levelOfRule(rule);
  if (rule.preview === true) return `${level}, *preview*`;
  return rule.strict === true ? `${level}, *strict*` : level;
}

function formerIds({formerly = []}: Rule): string {
  return formerly.length === 0 ? '' : ` *Formerly:* ${formerly.map(id => `\`${id}\``).join(', ')}.`;
}

/** A fence that no run of backticks in the text can close. */
function fence(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`{1,100}/gu)].map(([run]) => run.length));
  const marks = '`'.repeat(longest + 1);
  return `${marks}text\n${text}\n${marks}`;
}
