/** What `--explain` and `--list-rules` print. */
import {ruleUrl} from '../finding.ts';
import type {Rule} from '../index.ts';
import {levelOfRule} from '../options.ts';
import {createColors} from '../report/colors.ts';

export function explainRule(rule: Rule, isJson: boolean, hasColor: boolean): string {
  if (isJson) return `${JSON.stringify({...describe(rule), bad: rule.bad, good: rule.good}, null, 2)}\n`;
  const colors = createColors(hasColor);
  const bad = rule.bad.flatMap(({text, fixed}) => [
    `  ${mark(text, colors.red)}`,
    ...(fixed === null ? [] : [`  ${colors.dim('→')} ${oneLine(fixed)}`]),
  ]);
  return `${[
    `${colors.bold(rule.id)}  ${levelOf(rule)}, ${rule.mqm}, ${repairNames[rule.repairs]}`,
    '',
    rule.summary,
    rule.why,
    '',
    colors.bold('Flagged'),
    ...bad,
    '',
    colors.bold('Left alone'),
    ...rule.good.map(text => `  ${oneLine(text)}`),
    '',
    ruleUrl(rule.id),
  ].join('\n')}\n`;
}

export function listRules(rules: readonly Rule[], isJson: boolean, hasColor: boolean): string {
  if (isJson) return `${JSON.stringify(rules.map(describe), null, 2)}\n`;
  const colors = createColors(hasColor);
  const width = Math.max(0, ...rules.map(rule => rule.id.length));
  const lines = rules.map(
    rule => `${colors.bold(rule.id.padEnd(width))}  ${levelOf(rule).padEnd(7)}  ${rule.repairs.padEnd(6)}  ${rule.summary}`,
  );
  return `${[colors.dim(`${'rule'.padEnd(width)}  level    repair  what it flags`), ...lines].join('\n')}\n`;
}

const repairNames: Readonly<Record<Rule['repairs'], string>> = {safe: 'safe repair', unsafe: 'unsafe repair', none: 'no repair'};

function describe(rule: Rule): Readonly<Record<string, unknown>> {
  return {
    id: rule.id,
    level: levelOf(rule),
    category: rule.mqm,
    mqmSeverity: rule.severity,
    repairs: rule.repairs,
    strict: rule.strict === true,
    preview: rule.preview === true,
    formerly: rule.formerly ?? [],
    summary: rule.summary,
    why: rule.why,
    url: ruleUrl(rule.id),
  };
}

/** The level once it is on, and what turns it on where no preset but strict does. */
function levelOf(rule: Rule): string {
  const level = levelOfRule(rule);
  if (rule.preview === true) return `${level} (preview: off until set)`;
  return rule.strict === true ? `${level} (strict preset only)` : level;
}

function mark(text: string, paint: (text: string) => string): string {
  // Of three brackets the first is flagged itself.
  return oneLine(text).replace(/\[\[(?<flagged>.*?)\]\](?!\])/gu, (_, flagged: string) => paint(`[[${flagged}]]`));
}

/** Paragraphs of an example side by side. */
function oneLine(text: string): string {
  return text.replace(/\r\n|[\r\n]/gu, '⏎');
}
