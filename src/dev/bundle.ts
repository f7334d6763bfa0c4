/**
 * Makes `dist/cli.js`, which starts the command, `dist/command.js`: its code in one file, and its compiled code. Beside it
 * lie the parsers of some formats and the rules of ignore files with theirs, and `dist/modules.js`, which loads configuration
 * files that are modules. All are CommonJS, which Node loads faster than modules; the library in `dist/library` is modules.
 */
import {createHash} from 'node:crypto';
import fs from 'node:fs';
import {chmod, copyFile, mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build, type BuildOptions, type Plugin} from 'esbuild';
import {writeCompiled} from '../cli/compiled.ts';
import type {start} from '../cli/main.ts';
import {rules} from '../index.ts';
import {words} from '../lexicon.generated.ts';
import {pairs, spellings, trigrams, varieties} from '../spelling.generated.ts';
import {configSchema} from './config-schema.ts';

const root = new URL('../../', import.meta.url);
const dist = new URL('dist/', root);

// Importing this module of Node's copies every property of `process`, which opens all three standard streams.
const globalProcess: Plugin = {
  name: 'global-process',
  setup({onResolve, onLoad}) {
    onResolve({filter: /^node:process$/}, () => ({path: 'process', namespace: 'global'}));
    onLoad({filter: /^process$/, namespace: 'global'}, () => ({contents: 'export default globalThis.process;'}));
  },
};

// The library has its words in a module, as text; the command reads bytes.
const wordsFromFile: Plugin = {
  name: 'words-from-file',
  setup({onLoad}) {
    onLoad({filter: /lexicon\.generated\.ts$/}, () => ({
      contents: "import {readFileSync} from 'node:fs'; export const words = readFileSync(`${__dirname}/words.bin`);",
    }));
    onLoad({filter: /spelling\.generated\.ts$/}, () => ({
      contents: `import {readFileSync} from 'node:fs';
        export const spellings = () => readFileSync(\`\${__dirname}/spellings.bin\`);
        export const trigrams = () => readFileSync(\`\${__dirname}/trigrams.bin\`);
        export const varieties = () => readFileSync(\`\${__dirname}/varieties.bin\`);
        export const pairs = () => readFileSync(\`\${__dirname}/pairs.txt\`, 'latin1');`,
    }));
  },
};

// What only some runs need makes every run slower by its mere size. And only a file that Node loads itself can import a
// module of the user.
const filesOfTheirOwn: Readonly<Record<string, {readonly imported: RegExp; readonly entry: string}>> = {
  modules: {imported: /^\.\/modules\.ts$/, entry: 'src/cli/config/modules.ts'},
  ignore: {imported: /^ignore$/, entry: 'ignore'},
  micromark: {imported: /^\.\/micromark\.ts$/, entry: 'src/formats/micromark.ts'},
  mdx: {imported: /^micromark-extension-mdxjs$/, entry: 'micromark-extension-mdxjs'},
  parse5: {imported: /^parse5$/, entry: 'parse5'},
  'parse-xml': {imported: /^@rgrove\/parse-xml$/, entry: '@rgrove/parse-xml'},
  fflate: {imported: /^fflate$/, entry: 'fflate'},
  yaml: {imported: /^yaml$/, entry: 'yaml'},
  'speller-parts': {imported: /^\.\/speller-parts\.ts$/, entry: 'src/speller-parts.ts'},
};

const keepApart: Plugin = {
  name: 'keep-apart',
  setup({onResolve}) {
    for (const [name, {imported}] of Object.entries(filesOfTheirOwn)) {
      onResolve({filter: imported}, ({kind}) => (kind === 'entry-point' ? undefined : {path: `./${name}.js`, external: true}));
    }
  },
};

const options: BuildOptions = {
  absWorkingDir: fileURLToPath(root),
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20.19',
  // Otherwise each of these would be a string, made into a pattern anew each time that it is used.
  supported: {'regexp-unicode-property-escapes': true},
  // Of names too: each is a string that every start has to make. Those of the library stay.
  minify: true,
  legalComments: 'none',
  logLevel: 'warning',
  // Of a package without an exports map that offers both, the modules are the ones that can be bundled.
  mainFields: ['module', 'main'],
  // These find their files beside themselves.
  external: ['jiti', 'dictionary-en', 'dictionary-en-gb'],
  define: {'import.meta.url': 'importMetaUrl'},
  banner: {js: "const importMetaUrl=require('node:url').pathToFileURL(__filename).href;"},
  plugins: [globalProcess, wordsFromFile, keepApart],
};

await build({
  ...options,
  entryPoints: {
    cli: 'src/cli/launch.ts',
    thread: 'src/cli/launch-thread.ts',
    command: 'src/cli/main.ts',
    ...Object.fromEntries(Object.entries(filesOfTheirOwn).map(([name, {entry}]) => [name, entry])),
  },
  outdir: 'dist',
});
await chmod(new URL('cli.js', dist), 0o755);
await writeFile(new URL('package.json', dist), '{"type": "commonjs"}\n');
await writeFile(new URL('library/package.json', dist), '{"type": "module"}\n');
// The bundler leaves regular expressions as they are; a text of ASCII alone is read and kept at half the cost.
for (const name of ['command', ...Object.keys(filesOfTheirOwn)]) {
  const file = new URL(`${name}.js`, dist);
  await writeFile(file, (await readFile(file, 'utf8')).replaceAll(/[^\0-\x7f]/g, escape));
}
await writeFile(new URL('words.bin', dist), Buffer.from(words, 'base64'));
await writeFile(new URL('spellings.bin', dist), Buffer.from(spellings(), 'base64'));
await writeFile(new URL('trigrams.bin', dist), Buffer.from(trigrams(), 'base64'));
await writeFile(new URL('varieties.bin', dist), Buffer.from(varieties(), 'base64'));
await writeFile(new URL('pairs.txt', dist), pairs());
await writeFile(new URL('config.schema.json', dist), `${JSON.stringify(configSchema(rules), null, 2)}\n`);
await copyFile(new URL('src/report/report.schema.json', root), new URL('report.schema.json', dist));

// For the result cache: the version alone does not change with every change of the code.
const code = (await readdir(dist)).filter(name => /\.(?:js|bin|txt)$/u.test(name)).sort();
const hash = createHash('sha256');
for (const name of code) hash.update(`${name}\n`).update(await readFile(new URL(name, dist)));
await writeFile(new URL('program.sha256', dist), `${hash.digest('hex')}\n`);

await writeCompiled(fileURLToPath(new URL('command.js', dist)), async exported => {
  const [{writeSync}, {write}] = [fs, process.stdout];
  process.stdout.write = () => true;
  fs.writeSync = (_descriptor: number, piece: NodeJS.ArrayBufferView | string) =>
    typeof piece === 'string' ? piece.length : piece.byteLength;
  const samples = ['russian-night-bus', 'belarusian-observatory'].map(name => new URL(`samples/${name}/input.txt`, root));
  const files = [...samples, new URL('CONTRIBUTING.md', root)].map(file => fileURLToPath(file));
  const folder = await mkdtemp(join(tmpdir(), 'postedit-'));
  const page = join(folder, 'page.html');
  await writeFile(page, '<!doctype html><title>Harbor</title><h1>Harbor</h1><p>The port is <b>closed</b> &amp; empty ..</p>');
  await (exported as {readonly start: typeof start}).start([...files, page]);
  await rm(folder, {recursive: true});
  fs.writeSync = writeSync;
  process.stdout.write = write;
  // The samples have errors.
  process.exitCode = 0;
});

/** As a string, a template and a regular expression may all spell it. */
function escape(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
