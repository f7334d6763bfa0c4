/** The repository's own shape: files, names and the direction of imports. */
import {basename, dirname, posix} from 'node:path';
import {transformSync} from 'esbuild';
import {describe, expect, it} from 'vitest';
import {parseAst} from 'vitest/node';
import {rules} from '../rules/index.ts';
import {renderRulePage} from '../src/dev/rule-page.ts';
import {addToArray, camelCase, isRuleId, renderRule} from '../src/dev/rule-template.ts';
import {address, filesIn, isGenerated, read} from './support/files.ts';

const sources = filesIn('src/', 'rules/').filter(path => path.endsWith('.ts') && !isGenerated(path));
const ruleFiles = filesIn('rules/').filter(
  path => /^rules\/[^/]+\/[^/]+\.ts$/u.test(path) && !path.endsWith('.data.ts') && !isGenerated(path),
);

describe('rules', () => {
  it.each(ruleFiles)('%s holds the rule it is named after', async path => {
    const id = basename(path, '.ts');
    expect(isRuleId(id)).toBe(true);
    const exported = Object.entries((await import(address(path))) as Record<string, {readonly id?: unknown}>);
    expect(exported.map(([name, rule]) => [name, rule.id])).toEqual([[camelCase(id), id]]);
  });

  it('are all in the array, once', () => {
    expect(rules.map(({id}) => id).sort()).toEqual(ruleFiles.map(path => basename(path, '.ts')).sort());
  });

  it('have ids of their own, former ones included', () => {
    const ids = rules.flatMap(({id, formerly = []}) => [id, ...formerly]);
    expect(ids.filter((id, index) => !isRuleId(id) || ids.indexOf(id) !== index)).toEqual([]);
  });

  it('have their data beside them', () => {
    const data = filesIn('rules/').filter(path => path.endsWith('.data.ts'));
    expect(data.filter(path => !ruleFiles.includes(path.replace('.data.ts', '.ts')))).toEqual([]);
  });

  it('stand on an up-to-date page (npm run docs)', () => {
    expect(read('rules/README.md')).toBe(renderRulePage(rules));
  });
});

describe('a new rule', () => {
  it.each(['doubled-comma', 'quotes'])('may be called %s', id => expect(isRuleId(id)).toBe(true));
  it.each(['no-doubled-comma', 'DoubledComma', 'doubled_comma', 'comma-2', '-comma', 'comma-', ''])('may not be called %j', id =>
    expect(isRuleId(id)).toBe(false),
  );

  it('is added to the array in place', () => {
    const before = `import {a} from './f/a.ts';\nimport {c} from './f/c.ts';\n\nexport const rules: readonly Rule[] = [\n  a,\n  c,\n];\n`;
    const after = `import {a} from './f/a.ts';\nimport {bB} from './f/b-b.ts';\nimport {c} from './f/c.ts';\n\nexport const rules: readonly Rule[] = [\n  a,\n  c,\n  bB,\n];\n`;
    expect(addToArray(before, 'b-b', 'f')).toBe(after);
    expect(addToArray('export const rules: readonly Rule[] = [];\n', 'a', 'f')).toBe(
      `import {a} from './f/a.ts';\nexport const rules: readonly Rule[] = [\n  a,\n];\n`,
    );
    expect(() => addToArray('export const rules = [];\n', 'a', 'f')).toThrow('rules/index.ts');
    expect(addToArray(read('rules/index.ts'), 'zebra', 'f')).toContain('  zebra,\n];');
  });

  it('is a module', () => expect(() => parseAst(transformSync(renderRule('zebra'), {loader: 'ts'}).code)).not.toThrow());
});

/** Which modules each part may import: the first part that a path begins with decides. */
const arrows: readonly (readonly [part: string, allowed: RegExp])[] = [
  ['rules/presets.ts', /^src\/rule\.ts$/u],
  ['rules/index.ts', /^rules\/[a-z-]+\/|^src\/rule\.ts$/u],
  ['rules/', /^src\/(?:rule|objection|article|lexicon|adapt)\.ts$|^src\/analysis\//u],
  ['src/dev/', /^src\/|^rules\/index\.ts$|^rules\/.*\.data\.ts$|^node:/u],
  ['src/cli/', /^src\/(?!dev\/)|^node:|^package\.json$/u],
  ['src/index.ts', /^src\/(?!dev\/|cli\/|report\/)|^rules\/(?:index|presets)\.ts$/u],
  ['src/plugin.ts', /^src\/(?!dev\/|cli\/|report\/)/u],
  ['src/report/', /^src\/(?!dev\/|cli\/|analysis\/)|^node:(?:crypto|util)$/u],
  ['src/analysis/', /^src\/(?:analysis\/|characters\/mending\.ts$|(?:article|house|lexicon|problem)\.ts$)/u],
  // The engine is handed the rules and names none.
  ['src/', /^src\/(?!dev\/|cli\/|report\/|index\.ts|plugin\.ts)/u],
];

describe('imports point one way', () => {
  it.each(sources)('%s', path => {
    const allowed = arrows.find(([part]) => path.startsWith(part))?.[1];
    const own = new Set(['.data.ts', '.generated.ts'].map(end => path.replace(/\.ts$/u, end)));
    const inside = importsOf(path).filter(target => !isPackage(target));
    expect(inside.filter(target => !own.has(target) && !allowed?.test(target))).toEqual([]);
  });

  it('to packages that are installed with postedit', () => {
    const {dependencies} = JSON.parse(read('package.json')) as {dependencies: Record<string, string>};
    const known = new Set(Object.keys(dependencies).map(name => name.replace('@types/', '')));
    const strays = sources
      .filter(path => !path.startsWith('src/dev/'))
      .flatMap(path =>
        importsOf(path)
          .filter(target => isPackage(target) && !known.has(packageOf(target)))
          .map(target => `${path}: ${target}`),
      );
    expect(strays).toEqual([]);
  });
});

it('a plain run loads none of what only some runs need', () => {
  const reached = new Set<string>();
  const queue = ['src/cli/main.ts'];
  for (const path of queue) {
    if (reached.has(path) || !path.endsWith('.ts')) continue;
    reached.add(path);
    const statements = read(path).matchAll(/^(?:import|export) (?!type )[^;'"]*\bfrom '([^']+)'/gmu);
    for (const [, name = ''] of statements) queue.push(name.startsWith('.') ? posix.join(dirname(path), name) : name);
  }
  expect(reached).toContain('src/cli/config/search.ts');
  const late = [
    'node:crypto',
    'node:os',
    'node:worker_threads',
    'diff',
    'fflate',
    'jiti',
    'jsonc-parser',
    'picomatch',
    'retext-spell',
    'tinyglobby',
    'valibot',
    'write-file-atomic',
    'yaml',
  ];
  expect(late.filter(name => queue.includes(name))).toEqual([]);
});

it('only the command and the tools touch the process and the console', () => {
  const strays = sources
    .filter(path => !path.startsWith('src/cli/') && !path.startsWith('src/dev/'))
    .filter(path =>
      namesIn(path).some(name => ['process', 'console', 'require', 'setTimeout', 'Date', 'performance'].includes(name)),
    );
  expect(strays).toEqual([]);
});

it('nothing names a place on one machine', () => {
  const texts = [
    ...filesIn('src/', 'rules/', 'samples/', 'tests/', 'docs/', '.ci/').filter(path => !isGenerated(path)),
    ...[
      'package.json',
      'package-lock.json',
      'README.md',
      'CONTRIBUTING.md',
      'LICENSE',
      'tsconfig.json',
      'tsconfig.build.json',
      '.oxlintrc.json',
    ],
  ];
  // Folders of people and of build machines; addresses of package registries.
  const machine =
    /(?:^|[\s'"`(=])\/(?:home|root|Users|work|tmp|mnt)\/[\w.]|[A-Z]:\\Users|https?:\/\/[\w.-]*(?:registry|npmjs|localhost|127\.0\.0\.1)[\w.:-]*\//mu;
  expect(texts.filter(path => machine.test(read(path)))).toEqual([]);
});

/** What a module imports, types included: paths in the repository, `node:` modules and packages as they are written. */
function importsOf(path: string): string[] {
  // The source is read as text: types leave no trace in a syntax tree of JavaScript.
  const statements = read(path).matchAll(/^import '([^']+)'|^(?:import|export) [^;'"]*\bfrom '([^']+)'|\bimport\('([^']+)'\)/gmu);
  return [...statements].map(([, bare, from, lazy]) => {
    const name = bare ?? from ?? lazy ?? '';
    return name.startsWith('.') ? posix.join(dirname(path), name) : name;
  });
}

function isPackage(target: string): boolean {
  return !target.startsWith('node:') && !/^(?:src|rules|tests)\/|^package\.json$/u.test(target);
}

function packageOf(target: string): string {
  return target
    .split('/')
    .slice(0, target.startsWith('@') ? 2 : 1)
    .join('/');
}

/** Identifiers in a module's JavaScript that are not properties. */
function namesIn(path: string): string[] {
  const names: string[] = [];
  visit(parseAst(transformSync(read(path), {loader: 'ts', target: 'esnext'}).code), '');
  return names;

  function visit(node: unknown, role: string): void {
    if (typeof node !== 'object' || node === null) return;
    if ('type' in node && node.type === 'Identifier' && 'name' in node && role !== 'property' && role !== 'key')
      names.push(String(node.name));
    if (Array.isArray(node)) for (const child of node) visit(child, role);
    else for (const [key, child] of Object.entries(node)) visit(child, key);
  }
}
