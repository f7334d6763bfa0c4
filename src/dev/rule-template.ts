/** What `new-rule` writes, as plain functions from text to text. */

/** Kebab-case that names a defect: no remedy ("no-..."), no numbers. */
export function isRuleId(id: string): boolean {
  return /^[a-z]+(?:-[a-z]+)*$/u.test(id) && !id.startsWith('no-');
}

export function camelCase(id: string): string {
  return id.replace(/-([a-z])/gu, (_, letter: string) => letter.toUpperCase());
}

export function renderRule(id: string): string {
  return `import type {Rule} from '../../src/rule.ts';

export const ${camelCase(id)}: Rule = {
  id: '${id}',
  summary: 'TODO: what is flagged, in one line.',
  why: 'TODO: how translation produces it.',
  mqm: 'Fluency/Punctuation',
  severity: 'minor',
  repairs: 'none',
  bad: [{text: 'TODO: a real sentence with the [[defect]] in it.', fixed: null}],
  good: ['TODO: a sentence that looks like it and is right.'],

  create({report}) {
    return {
      // TODO: flag the smallest piece of text that is wrong.
      WordNode() {
        report({range: [0, 1], message: 'TODO: what is wrong and what to do.'});
      },
    };
  },
};
`;
}

/** The source of rules/index.ts with one rule more: imports in order of path, the array's end for the rule. */
export function addToArray(source: string, id: string, family: string): string {
  const name = camelCase(id);
  const line = `import {${name}} from './${family}/${id}.ts';`;
  const lines = source.split('\n');
  const pathOf = (text: string): string => /^import .* from '(\.\/.*)';$/u.exec(text)?.[1] ?? '';
  const later = lines.findIndex(text => pathOf(text) > `./${family}/${id}.ts`);
  const last = lines.findLastIndex(text => text.startsWith('import '));
  lines.splice(later === -1 ? last + 1 : later, 0, line);
  const text = lines.join('\n');

  const array = /(export const rules: readonly Rule\[\] = \[)([^\]]*)(\];)/u;
  if (!array.test(text))
    throw new Error('rules/index.ts has no array that starts with "export const rules: readonly Rule[] = [".');
  return text.replace(array, (_, head: string, items: string, tail: string) => {
    const names = items.trimEnd();
    return `${head}${names}${names === '' || names.endsWith(',') ? '' : ','}\n  ${name},\n${tail}`;
  });
}
