/** Every example of every rule, through the whole linter. */
import {beforeAll, describe, expect, it} from 'vitest';
import {createLinter, rules, type Linter, type Options, type Rule, type Safety} from '../src/index.ts';
import {mark, readMarked} from './support/marked.ts';

/** It says of every word only that no dictionary has it, which examples of other rules may well hold. */
const listing = 'unknown-word';

/** No preset turns on a rule on trial. */
const everyRule: Options = {
  preset: 'strict',
  rules: Object.fromEntries(rules.filter(({preview}) => preview === true).map(({id}) => [id, 'warning'])),
};
const everyRuleFor = (id: string): Options =>
  id === listing ? everyRule : {...everyRule, rules: {...everyRule.rules, [listing]: 'off'}};

let recommended: Linter;
beforeAll(async () => {
  recommended = await createLinter();
});

const STRENGTH: Readonly<Record<Safety | 'none', number>> = {none: 0, unsafe: 1, safe: 2};

describe.each(rules.map(rule => [rule.id, rule] as const))('%s', (id, rule) => {
  const options = everyRuleFor(id);
  let strict: Linter;
  beforeAll(async () => {
    strict = await createLinter(options);
  });

  it.each(rule.bad.map(({text, fixed, names}) => [text, fixed, names] as const))('flags %j', async (source, fixed, names) => {
    const linter = names === undefined ? strict : await createLinter({...options, names});
    const {text, ranges} = readMarked(source);
    expect(ranges, 'marks no place').not.toHaveLength(0);

    const {findings, notices} = linter.lint(text);
    expect(notices).toEqual([]);
    expect(
      mark(
        text,
        findings.map(finding => finding.range),
      ),
    ).toBe(source);
    for (const finding of findings) {
      expect(finding.ruleId).toBe(id);
      expect(finding.message).toMatch(/^\S[^\n]*\.$/u);
      expect(STRENGTH[finding.repair?.safety ?? 'none']).toBeLessThanOrEqual(STRENGTH[rule.repairs]);
    }

    const result = linter.fix(text, {unsafe: true});
    expect(result.text).toBe(fixed ?? text);
    if (fixed !== null)
      expect({of: fixed, findings: result.findings, notices: result.notices}).toEqual({of: fixed, findings: [], notices: []});
  });

  it.each(rule.good)('leaves %j alone', text => {
    for (const linter of [strict, recommended]) {
      expect(linter.lint(text)).toMatchObject({findings: [], notices: []});
      expect(linter.fix(text, {unsafe: true}).text).toBe(text);
    }
  });

  it('is finished', () => {
    expect(flawsOf(rule)).toEqual([]);
  });

  it('repairs as strongly as it declares, and no stronger', async () => {
    const found = rule.bad.map(async ({text, names}) => {
      const linter = names === undefined ? strict : await createLinter({...options, names});
      return linter.lint(readMarked(text).text).findings.map(({repair}) => repair?.safety ?? 'none');
    });
    const repairs = (await Promise.all(found)).flat();
    const strongest = repairs.reduce((best, safety) => (STRENGTH[safety] > STRENGTH[best] ? safety : best), 'none');
    expect(strongest).toBe(rule.repairs);
  });
});

it('has no example twice', () => {
  const texts = rules.flatMap(({bad, good}) => [...bad.map(({text}) => readMarked(text).text), ...good]);
  expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
});

describe('an unfinished rule is refused', () => {
  const finished: Rule = {
    id: 'doubled-mark',
    summary: 'A mark that stands twice.',
    why: 'It is doubled in translation.',
    mqm: 'Fluency/Punctuation',
    severity: 'minor',
    repairs: 'safe',
    bad: [{text: 'One[[..]] Two.', fixed: 'One. Two.'}],
    good: ['One. Two.'],
    create: () => ({}),
  };
  it('and a finished one is not', () => expect(flawsOf(finished)).toEqual([]));
  it.each([
    ['without a text', {...finished, why: ''}],
    ['as the template leaves it', {...finished, summary: 'TODO: what is flagged.'}],
    ['whose summary is not one sentence', {...finished, summary: 'A mark\nthat stands twice'}],
    ['that repairs but has no example of it', {...finished, bad: [{text: 'One[[..]] Two.', fixed: null}]}],
    ['that repairs nothing but shows a repair', {...finished, repairs: 'none'}],
    ['whose example changes nothing', {...finished, bad: [{text: 'One[[..]] Two.', fixed: 'One.. Two.'}]}],
    // Types alone do not stop a rule that was written in JavaScript.
    ['without bad examples', {...finished, bad: []} as unknown as Rule],
    ['without good examples', {...finished, good: []} as unknown as Rule],
  ] as [string, Rule][])('%s', (_, rule) => expect(flawsOf(rule)).not.toEqual([]));
});

/** What a rule's metadata lacks, before any code runs. */
function flawsOf({summary, why, bad, good, repairs}: Rule): string[] {
  const flaws: string[] = [];
  for (const [name, text] of Object.entries({summary, why})) {
    if (!/^\p{Lu}[^\n]*\.$/u.test(text)) flaws.push(`${name} is not a line that ends in a full stop`);
  }
  if (JSON.stringify({summary, why, bad, good}).includes('TODO')) flaws.push('something is still to do');
  if (bad.length === 0) flaws.push('no bad examples');
  if (good.length === 0) flaws.push('no good examples');
  if (bad.some(({text, fixed}) => readMarked(text).text === fixed)) flaws.push('a fixed text that differs in nothing');
  const fixes = bad.some(({fixed}) => fixed !== null);
  if (repairs !== 'none' && !fixes) flaws.push('repairs, but no example shows it');
  if (repairs === 'none' && fixes) flaws.push('declares no repair, but an example shows one');
  return flaws;
}
