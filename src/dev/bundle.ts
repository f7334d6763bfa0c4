/** Makes `dist/cli.js`: the command and all it needs, with heavy modules that are imported on use in `dist/chunks/`. */
import {chmod, copyFile, readFile, rm, writeFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {build, type Plugin} from 'esbuild';

const root = new URL('../../', import.meta.url);
const dist = new URL('dist/', root);
const command = new URL('cli.js', dist);

const SHEBANG = '#!/usr/bin/env node\n';
// CommonJS packages in the bundle ask for Node's own modules with `require`.
const REQUIRE = "import {createRequire as createRequireHere} from 'node:module';const require=createRequireHere(import.meta.url);";

// Importing this module of Node's copies every property of `process`, which opens all three standard streams.
const globalProcess: Plugin = {
  name: 'global-process',
  setup({onResolve, onLoad}) {
    onResolve({filter: /^node:process$/}, () => ({path: 'process', namespace: 'global'}));
    onLoad({filter: /^process$/, namespace: 'global'}, () => ({contents: 'export default globalThis.process;'}));
  },
};

await rm(new URL('chunks/', dist), {recursive: true, force: true});
await build({
  absWorkingDir: fileURLToPath(root),
  entryPoints: {cli: 'src/cli/main.ts'},
  outdir: 'dist',
  chunkNames: 'chunks/[name]-[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  banner: {js: REQUIRE},
  // Names stay: a stack trace should be of use.
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none',
  plugins: [globalProcess],
  logLevel: 'warning',
});
const code = await readFile(command, 'utf8');
if (!code.startsWith('#!')) await writeFile(command, SHEBANG + code);
await chmod(command, 0o755);
await copyFile(new URL('src/report/report.schema.json', root), new URL('report.schema.json', dist));
