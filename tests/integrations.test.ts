/** What docs/integrations.md offers is taken by the programs it is for, as far as they can be had in a test. */
import {spawn, spawnSync} from 'node:child_process';
import {createHmac} from 'node:crypto';
import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {afterAll, describe, expect, it} from 'vitest';
import {parse} from 'yaml';
import {readArguments} from '../src/cli/arguments.ts';
import {searchedExtensions} from '../src/formats/load.ts';
import {createLinter} from '../src/index.ts';
import {createUnixReporter} from '../src/report/unix.ts';
import {filesIn, read} from './support/files.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const command = join(root, 'dist/cli.js');
if (!existsSync(command)) throw new Error('These tests run the built command: npm run build first.');

const {bin} = JSON.parse(read('package.json')) as {bin: Record<string, string>};
const folder = mkdtempSync(join(tmpdir(), 'postedit-integrations-'));
afterAll(() => rmSync(folder, {recursive: true, force: true}));

// The quotation marks make columns in characters, UTF-16 units and bytes differ.
const broken = 'The “vote” 😀 was off.. Talks resume.\n';
const {findings, words: count} = (await createLinter()).lint(broken);
const path = 'drafts/the vote.txt';
const unix = createUnixReporter().file(
  {path, findings, suppressed: [], notices: [], words: count, penalty: 0},
  {original: broken, current: broken},
  undefined,
);
const message = 'Two full stops in a row; one is enough.';

/** Words of a simple line of shell. */
function words(line: string): string[] {
  return Array.from(line.matchAll(/"[^"]*"|'[^']*'|\S+/gu), ([word]) => word.replace(/^["']|["']$/gu, ''));
}

/** What follows the name of the command in a line that runs it. */
function argumentsIn(line: string): string[] {
  const all = words(line);
  return all.slice(all.indexOf('postedit') + 1);
}

function hasProgram(name: string): boolean {
  return spawnSync(name, ['--version'], {stdio: 'ignore'}).status === 0;
}

describe('.pre-commit-hooks.yaml', () => {
  interface Hook {
    readonly id: string;
    readonly entry: string;
    readonly language: string;
    readonly files: string;
  }
  const hooks = parse(read('.pre-commit-hooks.yaml')) as readonly Hook[];

  it.each(hooks)('$id runs the command as it is', ({entry, language}) => {
    const [program = '', ...args] = words(entry);
    expect(Object.keys(bin)).toContain(program);
    expect(language).toBe('node');
    expect(readArguments([...args, 'a.md'])).toMatchObject({command: 'check', inputs: ['a.md']});
  });

  it('checks and repairs', () => {
    const modes = hooks.map(({id, entry}) => [id, readArguments([...argumentsIn(entry), 'a.md']).mode]);
    expect(modes).toEqual([
      ['postedit', 'lint'],
      ['postedit-fix', 'fix'],
    ]);
  });

  it.each(hooks)('$id takes the files that a search in folders takes', ({files}) => {
    expect(files).toMatch(/^\(\?i\)/u);
    const [, list = ''] = /\\\.\((?<names>[a-z|]+)\)\$$/u.exec(files) ?? [];
    expect(
      list
        .split('|')
        .map(name => `.${name}`)
        .sort(),
    ).toEqual([...searchedExtensions()].sort());
  });
});

describe('action.yml', () => {
  interface Step {
    readonly run?: string;
    readonly env?: Readonly<Record<string, string>>;
  }
  const action = parse(read('action.yml')) as {inputs: Record<string, {default: string}>; runs: {steps: readonly Step[]}};
  const {run = '', env = {}} = action.runs.steps.at(-1) ?? {};

  it('hands every input to its script as a variable', () => {
    for (const name of Object.keys(action.inputs)) {
      const variable = `INPUT_${name.toUpperCase().replace('-', '_')}`;
      expect(env[variable]).toBe(`\${{ inputs.${name} }}`);
      expect(run).toContain(`$${variable}`);
    }
    // An input in the script itself could bring commands of its own.
    expect(run).not.toContain('${{');
  });

  function act(inputs: Readonly<Record<string, string>>): {code: number | null; stdout: string; summary: string} {
    const summary = join(folder, 'summary.md');
    writeFileSync(summary, 'before\n');
    const {status, stdout} = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', run], {
      cwd: folder,
      encoding: 'utf8',
      env: {
        PATH: process.env['PATH'],
        GITHUB_ACTIONS: 'true',
        GITHUB_STEP_SUMMARY: summary,
        RUNNER_TEMP: folder,
        POSTEDIT: command,
        INPUT_PATHS: inputs['paths'] ?? action.inputs['paths']?.default,
        INPUT_ARGS: inputs['args'] ?? action.inputs['args']?.default,
        INPUT_FAIL_ON: inputs['fail-on'] ?? action.inputs['fail-on']?.default,
      },
    });
    return {code: status, stdout, summary: readFileSync(summary, 'utf8')};
  }

  it('reports in three ways and fails on errors', () => {
    writeFileSync(join(folder, 'the vote.txt'), broken);
    const {code, stdout, summary} = act({paths: 'the vote.txt\n'});
    expect(code).toBe(1);
    expect(stdout).toContain('the vote.txt\n  1:22  error');
    expect(stdout).toMatch(/^::error file=the vote\.txt,line=1,col=22,/mu);
    expect(summary).toMatch(/^before\n## postedit\n[^]*the vote\.txt/u);
  });

  it('fails as it is told', () => {
    writeFileSync(join(folder, 'the vote.txt'), broken);
    expect(act({paths: 'the vote.txt', 'fail-on': 'never'}).code).toBe(0);
    expect(act({paths: 'the vote.txt', args: '--rule=doubled-period:warning\n'}).code).toBe(0);
    expect(act({paths: 'the vote.txt', args: '--rule=doubled-period:warning', 'fail-on': 'warning'}).code).toBe(1);
    expect(act({paths: 'absent.txt', 'fail-on': 'never'}).code).toBe(2);
    const typo = act({paths: 'the vote.txt', 'fail-on': 'errors'});
    expect(typo).toMatchObject({code: 2, summary: 'before\n'});
    expect(typo.stdout).toContain('::error::fail-on is');
  });
});

describe('docs/integrations', () => {
  it('gitlab-ci.yml runs the command and hands over its report', () => {
    const {postedit: job} = parse(read('docs/integrations/gitlab-ci.yml')) as {
      postedit: {script: readonly string[]; artifacts: {reports: {codequality: string}}};
    };
    expect(readArguments(argumentsIn(job.script.at(-1) ?? ''))).toMatchObject({
      inputs: ['content'],
      reports: [{format: 'stylish'}, {format: 'gitlab', file: job.artifacts.reports.codequality}],
    });
  });

  it('Dockerfile copies what there is and starts the command', () => {
    const dockerfile = read('docs/integrations/Dockerfile');
    const copied = [...dockerfile.matchAll(/^COPY (?!--from)(?<names>.+) \S+$/gmu)].flatMap(([, names = '']) => names.split(' '));
    expect(copied).toContain('package-lock.json');
    // The build reads more than code.
    const built = [...read('src/dev/bundle.ts').matchAll(/new URL\(['`](?<place>[\w.]+)[^'`]*['`], root\)/gu)];
    const places = built.map(([, place]) => place).filter(place => place !== 'dist');
    expect(places).toContain('samples');
    expect(copied).toEqual(expect.arrayContaining(places));
    expect(copied.filter(name => !existsSync(join(root, name)))).toEqual([]);
    expect(dockerfile).toContain(`ln -s /opt/postedit/${bin['postedit'] ?? ''} /usr/local/bin/postedit`);
    expect(dockerfile).toMatch(/^USER node$[^]*^ENTRYPOINT \["postedit"\]$/mu);
  });

  it('the page names every file, and its commands are taken', () => {
    const page = read('docs/integrations.md');
    for (const file of filesIn('docs/integrations/')) expect(page).toContain(`(${file.replace('docs/', '')})`);
    const lines = [...page.matchAll(/^```sh\n(?<code>.*?)^```$/gmsu)].flatMap(([, code = '']) => code.trim().split('\n'));
    const commands = lines.filter(line => /^(?:postedit|docker run) /u.test(line));
    expect(commands.length).toBeGreaterThan(5);
    for (const line of commands) expect(readArguments(argumentsIn(line)).command).toBe('check');
  });

  it('the settings of editors hold commands that are taken', () => {
    const efm = parse(read('docs/integrations/efm.yaml')) as {tools: {postedit: Record<string, string>}};
    expect(readArguments(argumentsIn(efm.tools.postedit['lint-command'] ?? '')).inputs).toEqual(['-']);
    const [, ale = ''] = /'%e (?<command>[^']*)'/u.exec(read('docs/integrations/ale.vim')) ?? [];
    expect(readArguments(words(ale))).toMatchObject({inputs: ['-'], reports: [{format: 'rdjsonl'}]});
    const [, flycheck = ''] = /:command \((?<command>[^)]*)\)/u.exec(read('docs/integrations/flycheck.el')) ?? [];
    expect(readArguments(argumentsIn(flycheck.replaceAll('"', '')))).toMatchObject({inputs: ['-'], reports: [{format: 'unix'}]});
  });

  it('patterns of VS Code and Sublime Text read the report', () => {
    const {tasks} = JSON.parse(read('docs/integrations/vscode-tasks.json')) as {
      tasks: readonly {args: string[]; problemMatcher: {pattern: Record<string, string | number>}}[];
    };
    const pattern = tasks[0]?.problemMatcher.pattern ?? {};
    const args = tasks[0]?.args ?? [];
    // Without the two hyphens npx takes --format for itself.
    expect(args.slice(0, 3)).toEqual(['--no', '--', 'postedit']);
    expect(readArguments(args.slice(3))).toMatchObject({inputs: ['.'], reports: [{format: 'unix'}]});
    const [line = ''] = unix.split('\n');
    const found = new RegExp(String(pattern['regexp']), 'u').exec(line);
    const part = (name: string): string | undefined => found?.[Number(pattern[name])];
    expect(['file', 'line', 'column', 'message', 'severity', 'code'].map(part)).toEqual([
      path,
      '1',
      '22',
      message,
      'error',
      'doubled-period',
    ]);

    const sublime = JSON.parse(read('docs/integrations/postedit.sublime-build')) as {cmd: string[]; file_regex: string};
    expect(readArguments(sublime.cmd.slice(1))).toMatchObject({reports: [{format: 'unix'}]});
    expect(new RegExp(sublime.file_regex, 'u').exec(line)?.slice(1, 4)).toEqual([path, '1', '22']);
  });

  it.skipIf(!hasProgram('vim'))('Vim reads the report', () => {
    const [, setting = ''] = /`:(?<setting>set errorformat=[^`]+)`/u.exec(read('docs/integrations.md')) ?? [];
    const [report, script, out] = ['report.unix', 'read.vim', 'read.json'].map(name => join(folder, name));
    writeFileSync(report ?? '', unix);
    const each = `{_, q -> [bufname(q.bufnr), q.lnum, q.col, q.vcol, q.type, q.text]}`;
    writeFileSync(
      script ?? '',
      `${setting}\ncgetfile ${report}\ncall writefile([json_encode(map(getqflist(), ${each}))], '${out}')\nqa!\n`,
    );
    spawnSync('vim', ['-Nu', 'NONE', '-es', '-S', script ?? ''], {stdio: 'ignore', timeout: 20_000});
    expect((JSON.parse(readFileSync(out ?? '', 'utf8')) as unknown[])[0]).toEqual([path, 1, 22, 1, 'e', message]);
  });

  it.skipIf(!hasProgram('nvim'))('Neovim reads the report', () => {
    const [article, script, out] = ['article.txt', 'read.lua', 'read.lua.json'].map(name => join(folder, name));
    writeFileSync(article ?? '', broken);
    writeFileSync(
      script ?? '',
      `package.preload['lint'] = function() return {linters = {}, linters_by_ft = {}, try_lint = function() end} end
dofile('${join(root, 'docs/integrations/nvim-lint.lua')}')
vim.cmd('edit ${article}')
local linter = require('lint').linters.postedit
local args = vim.tbl_map(function(arg) return type(arg) == 'function' and arg() or arg end, linter.args)
local line = vim.list_extend({'${process.execPath}', '${command}'}, args)
local found = linter.parser(vim.fn.system(line, vim.api.nvim_buf_get_lines(0, 0, -1, true)))
local texts = vim.tbl_map(function(d)
  return {d.code, d.message, vim.api.nvim_buf_get_text(0, d.lnum, d.col, d.end_lnum, d.end_col, {})[1]}
end, found)
vim.fn.writefile({vim.json.encode(texts)}, '${out}')
`,
    );
    spawnSync('nvim', ['--headless', '-u', 'NONE', '-c', `luafile ${script}`, '-c', 'qa!'], {stdio: 'ignore', timeout: 20_000});
    expect(JSON.parse(readFileSync(out ?? '', 'utf8'))).toEqual([['doubled-period', message, '..']]);
  });

  it('ghost.mjs lints the drafts of all pages', async () => {
    const secret = 'abcdef0123456789';
    const seen: string[] = [];
    const drafts = [
      {slug: 'vote', title: 'The vote', html: '<p>The vote was off.. Talks resume.</p>'},
      {slug: 'empty', title: 'A <lake> & a hill', html: null},
    ];
    const server = createServer(({url = '', headers}, response) => {
      const {pathname, searchParams} = new URL(url, 'http://ghost.example');
      const [, header, payload, signature] = /^Ghost (.+)\.(.+)\.(.+)$/u.exec(headers.authorization ?? '') ?? [];
      const expected = createHmac('sha256', Buffer.from(secret, 'hex')).update(`${header}.${payload}`).digest('base64url');
      const claims = JSON.parse(Buffer.from(payload ?? '', 'base64url').toString() || '{}') as {aud?: string};
      const isAllowed = signature === expected && claims.aud === '/admin/' && pathname === '/ghost/api/admin/posts/';
      const page = Number(searchParams.get('page'));
      seen.push(`${searchParams.get('filter')} ${searchParams.get('formats')} ${page}`);
      response.writeHead(isAllowed ? 200 : 401, {'content-type': 'application/json'});
      response.end(JSON.stringify({posts: [drafts[page - 1]], meta: {pagination: {next: page === 1 ? 2 : null}}}));
    });
    await new Promise<void>(ready => void server.listen(0, '127.0.0.1', ready));
    const lint = (key: string): Promise<{code: number | null; stdout: string; stderr: string}> =>
      new Promise(settle => {
        const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
        const env = {PATH: process.env['PATH'], GHOST_URL: address, GHOST_ADMIN_KEY: key};
        const child = spawn(process.execPath, [join(root, 'docs/integrations/ghost.mjs')], {env});
        let [stdout, stderr] = ['', ''];
        child.stdout.on('data', chunk => (stdout += String(chunk)));
        child.stderr.on('data', chunk => (stderr += String(chunk)));
        child.on('close', code => settle({code, stdout, stderr}));
      });
    try {
      const {code, stdout} = await lint(`one:${secret}`);
      expect({code, stdout}).toEqual({code: 1, stdout: `vote:2:20: ${message} [error/doubled-period]\n`});
      expect(seen).toEqual(['status:draft html 1', 'status:draft html 2']);
      expect((await lint('one:00')).stderr).toContain('/ghost/api/admin/posts/: 401');
    } finally {
      server.close();
    }
  });
});
