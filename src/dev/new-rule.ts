/** `npm run new-rule -- <id> [family]`: a new rule with examples that fail, and its place in the array. */
import {existsSync} from 'node:fs';
import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {addToArray, camelCase, isRuleId, renderRule} from './rule-template.ts';

const FAMILY = 'punctuation';
const folder = new URL('../../rules/', import.meta.url);
const array = new URL('index.ts', folder);

const [id, family = FAMILY] = process.argv.slice(2);
const mistake = await findMistake();
if (mistake === null && id !== undefined) {
  const file = new URL(`${family}/${id}.ts`, folder);
  await mkdir(new URL(`${family}/`, folder), {recursive: true});
  await writeFile(file, renderRule(id), {flag: 'wx'});
  await writeFile(array, addToArray(await readFile(array, 'utf8'), id, family));
  console.log(`Wrote rules/${family}/${id}.ts and added it to rules/index.ts.`);
  console.log(`Next: put real sentences into its examples, then run: npx vitest run tests/rules.test.ts -t ${id}`);
} else {
  console.error(mistake);
  process.exitCode = 2;
}

async function findMistake(): Promise<string | null> {
  if (id === undefined)
    return 'Which rule? npm run new-rule -- <id> [family], such as: npm run new-rule -- doubled-comma punctuation';
  if (!isRuleId(id))
    return `"${id}" is no rule id: name the defect in kebab-case, without "no-" and numbers, such as doubled-comma.`;
  if (!/^[a-z]+(?:-[a-z]+)*$/u.test(family)) return `"${family}" is no family: a folder of rules/, in kebab-case.`;
  const source = await readFile(array, 'utf8');
  const taken = new RegExp(`\\b${camelCase(id)}\\b`, 'u').test(source) || existsSync(new URL(`${family}/${id}.ts`, folder));
  return taken ? `There is a rule ${id} already.` : null;
}
