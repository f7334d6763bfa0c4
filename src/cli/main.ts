/** The command `postedit`. */
import {rules} from '../index.ts';
import {renamed} from '../options.ts';
import {readArguments, type Arguments} from './arguments.ts';
import {oneLine, UserError} from './errors.ts';
import {wantsJson} from './report-formats.ts';
import {createOutput} from './output.ts';
import {findRule} from './rule-names.ts';
// Nearly every run needs it: loading a module for itself costs more than reading it along.
import {run} from './run.ts';
import {version} from './version.ts';

export async function start(argv: readonly string[]): Promise<void> {
  try {
    process.exitCode = await main(argv);
  } catch (error) {
    await notify(describe(error));
    process.exitCode = 2;
  }
}

/** In another thread of the command. */
export async function answer(): Promise<void> {
  await (await import('./thread.ts')).answerQuestions();
}

async function main(argv: readonly string[]): Promise<number> {
  const args = readArguments(argv);
  const [stdout, stderr] = [createOutput(1, args.color, process.env), createOutput(2, args.color, process.env)];
  switch (args.command) {
    case 'help':
      await stdout.write((await import('./help.ts')).help);
      return 0;
    case 'version':
      await stdout.write(`${version}\n`);
      return 0;
    case 'explain':
    case 'list-rules':
      await stdout.write(await aboutRules(args, stdout.hasColor));
      return 0;
    case 'print-config':
      await stdout.write(await (await import('./print-config.ts')).printConfig(args, notify));
      return 0;
    case 'init':
      await stdout.write((await import('./init.ts')).writeConfig());
      return 0;
    case 'names':
      return (await import('./names.ts')).listNames(args, {stdout, stderr});
    case 'batch':
      return (await import('./batch.ts')).runBatch(args, process.stdin, {stdout, stderr});
    case 'check':
      return run(args, {stdout, stderr});
  }
}

async function aboutRules({command, explain, reports}: Arguments, hasColor: boolean): Promise<string> {
  const {explainRule, listRules} = await import('./explain.ts');
  const isJson = wantsJson(reports);
  if (command === 'list-rules') return listRules(rules, isJson, hasColor);
  const rule = findRule(explain, rules);
  if (rule.id !== explain) await notify(renamed(explain, rule));
  return explainRule(rule, isJson, hasColor);
}

async function notify(notice: string): Promise<void> {
  await createOutput(2, false, process.env).write(`postedit: ${notice}\n`);
}

function describe(error: unknown): string {
  if (error instanceof UserError) return error.message;
  return `internal error, please report it: ${oneLine(error instanceof Error ? (error.stack ?? error.message) : String(error))}`;
}
