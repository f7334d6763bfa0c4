/** The command as `npm run build` leaves it, and something for it to do. */
import {spawn, type ChildProcess} from 'node:child_process';
import {existsSync, mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {docx, text as paragraph} from './docx.ts';

export const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
if (!existsSync(join(dist, 'cli.js'))) throw new Error('These tests run the built command: npm run build first.');

export interface Result {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** @param program The folder of the built command. */
export function start(args: readonly string[], folder: string, program = dist): ChildProcess {
  return spawn(process.execPath, [join(program, 'cli.js'), ...args], {cwd: folder, env: {PATH: process.env['PATH']}});
}

export function runCommand(args: readonly string[], folder: string, program = dist): Promise<Result> {
  const child = start(args, folder, program);
  let [stdout, stderr] = ['', ''];
  child.stdout?.setEncoding('utf8').on('data', chunk => (stdout += chunk));
  child.stderr?.setEncoding('utf8').on('data', chunk => (stderr += chunk));
  return new Promise(settle => child.on('close', code => settle({code, stdout, stderr})));
}

export const broken = 'The minister called the vote “a historic moment “. Nobody in the hall disagreed with her.\n';
export const fixed = 'The minister called the vote “a historic moment.” Nobody in the hall disagreed with her.\n';
/** Nothing but an unsafe repair. */
export const repeated = 'The minister has has called the vote, and nobody in the hall disagreed with her.\n';
export const clean = 'The vote was over by noon. Nobody in the hall disagreed with the result.\n';

/** One of every kind, some of which cannot be done. */
export function putArticles(folder: string): void {
  const put = (name: string, content: string | Uint8Array): void => writeFileSync(join(folder, 'news', name), content);
  mkdirSync(join(folder, 'news/drafts'), {recursive: true});
  put('a.txt', broken);
  put('b.txt', clean);
  put('c.md', `---\ntitle: The vote , they said\n---\n\n# The *vote*\n\n${broken}\n<!-- postedit-disable -->\n\n${repeated}`);
  put('d.html', `<p>${broken}</p><p lang="de">Das ist ein Satz , der nicht gelesen wird.</p>`);
  put('e.txt', 'Das ist ein deutscher Text, der nicht gelesen wird. Er handelt von nichts und ist sehr kurz.\n');
  put('f.txt', Buffer.from(`\ufeff${broken.replaceAll('\n', '\r\n')}`, 'utf16le'));
  put('g.txt', Buffer.from([0xff, 0x00, 0xfe]));
  put('h.xlf', '<xliff><file>');
  put('i.doc', broken);
  put('l.docx', docx(paragraph(broken.trim()), {footnotes: `<w:footnote w:id="1">${paragraph(repeated.trim())}</w:footnote>`}));
  put('m.docx', docx(paragraph(repeated.trim())));
  put('empty.txt', '');
  put('drafts/.posteditrc', '{"rules": {"reversed-quote": "info"}}');
  put('drafts/a.txt', broken);
  put('drafts/j.po', `msgid "x"\nmsgstr "${broken.trim()}"\n`);
  put('drafts/k.txt', `${repeated}\n${repeated}`);
}

/** Two that spell a name differently. */
export function putNames(folder: string): void {
  mkdirSync(join(folder, 'people'));
  for (const name of ['Lukashenko', 'Lukashenka']) {
    const text = `${name} came early. Later ${name} left, and the ship of ${name} with him.`;
    writeFileSync(
      join(folder, `people/${name}.txt`),
      `The council of the port met on Monday and talked of the bridge.\n\n${text}\n`,
    );
  }
}
