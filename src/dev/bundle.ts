/** Makes `dist/cli.js`, which starts the command, `dist/command.cjs`: all its code in one file, and its compiled code. */
import {chmod, copyFile, writeFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {build, type BuildOptions, type Plugin} from 'esbuild';
import {writeCompiled} from '../cli/compiled.ts';
import type {start} from '../cli/main.ts';
import {words} from '../lexicon.generated.ts';

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
  },
};

const options: BuildOptions = {
  absWorkingDir: fileURLToPath(root),
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  // Names stay: a stack trace should be of use.
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none',
  logLevel: 'warning',
};

await build({...options, entryPoints: {cli: 'src/cli/launch.ts'}, outdir: 'dist', format: 'esm'});
await chmod(new URL('cli.js', dist), 0o755);
await build({
  ...options,
  entryPoints: {command: 'src/cli/main.ts'},
  outdir: 'dist',
  outExtension: {'.js': '.cjs'},
  format: 'cjs',
  // For packages that were modules.
  define: {'import.meta.url': 'importMetaUrl'},
  banner: {js: "const importMetaUrl=require('node:url').pathToFileURL(__filename).href;"},
  plugins: [globalProcess, wordsFromFile],
});
await writeFile(new URL('words.bin', dist), Buffer.from(words, 'base64'));
await copyFile(new URL('src/report/report.schema.json', root), new URL('report.schema.json', dist));

await writeCompiled(fileURLToPath(new URL('command.cjs', dist)), async exported => {
  const {write} = process.stdout;
  process.stdout.write = () => true;
  await (exported as {readonly start: typeof start}).start([fileURLToPath(new URL('samples/russian-night-bus/input.txt', root))]);
  process.stdout.write = write;
  // The sample has errors.
  process.exitCode = 0;
});
