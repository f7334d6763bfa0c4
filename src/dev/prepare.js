/** Makes what a fresh clone lacks. JavaScript, because nothing that reads TypeScript may be there yet. */
import {execSync} from 'node:child_process';
import {existsSync} from 'node:fs';

// `npm install --global git+…`, with which pre-commit installs, forgets the tools of a package and does not run `prepack`.
const isBare = !existsSync('node_modules/tsx');
if (isBare) run('npm ci --global=false --include=dev --ignore-scripts --no-audit --no-fund');
run('npx tsx src/dev/build-lexicon.ts');
run('npx tsx src/dev/build-leftover-index.ts');
run('npx tsx src/dev/build-foreign-keys.ts');
if (isBare) run('npm run build');

function run(command) {
  execSync(command, {stdio: 'inherit', env: {...process.env, npm_config_global: 'false'}});
}
