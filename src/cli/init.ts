/** `--init`: a configuration file to begin with. It is YAML, which has comments in every editor. */
import {existsSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {configIn} from './config/search.ts';
import {nameOf} from './config/source.ts';
import {systemReason, UserError} from './errors.ts';

const name = '.posteditrc.yaml';
const schema = 'node_modules/postedit/dist/config.schema.json';

/**
 * Writes a file into the working directory.
 *
 * @returns What it did, for the user.
 * @throws UserError when there is a configuration already, or the file cannot be written.
 */
export function writeConfig(): string {
  const folder = process.cwd();
  const known = configIn(folder);
  if (known !== undefined) throw new UserError(`${nameOf(known)} is a configuration already; it was left as it is`);
  const hint = existsSync(join(folder, schema)) ? `# yaml-language-server: $schema=./${schema}\n` : '';
  try {
    // Whoever was faster keeps theirs.
    writeFileSync(join(folder, name), hint + starter, {flag: 'wx'});
  } catch (error) {
    throw new UserError(`${name} cannot be written: ${systemReason(error)}`);
  }
  return `Wrote ${name}; it changes nothing until you edit it. postedit --print-config FILE shows what holds for a file.\n`;
}

/** What holds without it, and examples that are commented out. */
export const starter = `# How postedit reads the articles in this folder and below it.
# All that can stand here: https://github.com/postedit/postedit/blob/main/docs/configuration.md

# Which rules are on at first: recommended, strict (all of them), typography (quotation marks and punctuation only)
# or newsroom (as recommended, but what must not be published is an error).
preset: recommended

# Levels by rule: off, info, warning or error. "postedit --list-rules" names the rules.
# rules:
#   hyphen-for-dash: off
#   unpaired-quote: error

# What your house writes. Without these, postedit does as each article does.
# house:
#   quotationMarks: curly       # auto, curly or straight
#   punctuation: american       # auto, american (“this,” he said) or british (‘this’, he said)
#   abbreviations: [Obl.]       # each with its full stop
#   leftovers:                  # lines of your own site that are never part of an article
#     - Read our terms of use
#   keep: [beri beri]           # phrases that are right as they are
#   words: [listserv]           # that no dictionary has
#   spelling: british           # auto, american (color) or british (colour)

# Names as you write them, with the spellings that they replace.
# names:
#   prefer:
#     Kyiv: [Kiev]

# Other choices for some files; later ones win.
# overrides:
#   - files: drafts/**
#     rules:
#       truncated-text: off

# Files to pass over.
# ignore:
#   - archive
`;
