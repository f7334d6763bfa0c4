/** What `--help` prints. */
export const help = `postedit finds the marks machine translation leaves in English articles, and repairs those that have one right repair.

Usage: postedit [options] <files, folders, globs, or - for standard input>
       postedit names [options] <files, folders, globs>
                          List the names that these articles spell in more than one way, with counts and files.
       postedit batch [options] < records > records
                          Lint or, with --fix, repair the "text" of records of JSON, one on each line.

Repair
  --fix                   Apply the repairs that keep every word, and write the files.
                          With -, the repaired text goes to standard output and the report to standard error.
  --unsafe-fixes          With --fix or --diff: also repairs that drop or change words, such as a repeated headline.
  --diff                  Print what --fix would change as a patch (for patch -p0); write nothing; exit 1 if there is any.

Report
  -f, --format FORMAT     stylish (the default), compact, unix, json, jsonl, sarif, github, gitlab, rdjsonl, junit,
                          checkstyle, tap, markdown or score; FORMAT:FILE writes to a file. May be given again.
  -q, --quiet             Report errors only.
  --max-warnings N        Exit 1 if there are more than N warnings.
  --max-penalty N         Exit 1 if the MQM penalty for every thousand words of the run is above N;
  --max-file-penalty N    the same for each file. --format score prints the score card.
  --color, --no-color     Colours, whatever the terminal and NO_COLOR or FORCE_COLOR say.

Rules
  --rule RULE:LEVEL       Set a rule to off, info, warning or error; may be given again.
  --preset NAME           recommended (the default), strict (every rule), typography (punctuation and quotation marks only)
                          or newsroom (what must not be published is an error).
  --list-rules            List all rules; with --format json, as data.
  --explain RULE          Tell what a rule flags, why translation produces it, and what its repair does.

Configuration
  A file is governed by the nearest postedit.config.ts, .js or .mjs, .posteditrc, .posteditrc.json, .yaml or .yml, or key
  postedit of a package.json, in its folder or above, as far as the folder that holds .git. The command line overrules it.
  -c, --config FILE       Use this configuration file for all files.
  --no-config             Use none.
  --print-config FILE     Print the options that hold for a file as JSON, and where they come from.
  --init                  Write a .posteditrc.yaml to begin with into the working directory.

What was there before
  --baseline FILE         What this file lists is accepted: it is neither reported nor fixed, and only new findings fail.
  --update-baseline       With --baseline: make the file, or bring it up to date, and so accept what is found now.
  --since REF             Only files that have changed since the branch or commit REF: since both parted, committed or not.
  --changed-lines         With --since: only findings on lines that have changed, and only their repairs.

Names
  --names-scope SCOPE     document (the default): a finding depends on its own file; run: names are compared across all files.
  --names-evidence LEVEL  How much must speak for two spellings being one name: strict, balanced (the default) or loose.

Files
  --input-format FORMAT   text, markdown, mdx, html, po, srt, vtt, xliff, tmx, json, jsonc, yaml or docx, whatever the names of the
                          files say.
  --fields PATTERN        Which strings of JSON and YAML to read: title, items[].text, i18n.**; may be given again.
                          Without it, and without fields in the configuration, those that look like English prose are.
  --stdin-filename NAME   What to call standard input in the report; it is read and governed as a file of that name is.
  --no-ignore             Pass over nothing that .gitignore, .posteditignore or the configuration ignores.
  --cache                 Keep results, and lint only what has changed since: a text, its options, or postedit itself.
  --cache-location FOLDER Where to keep them; .posteditcache in the working directory if not given.
  --concurrency N         How many threads lint: a number, off for one, or auto (the default): as many as pay.
  --no-error-on-unmatched-pattern
                          Do not fail when a folder or glob holds nothing to check.

  -h, --help              Print this.
  -v, --version           Print the version.

Exit codes: 0 nothing at error level; 1 errors, or more warnings than allowed; 2 something could not be done.
Folders yield the files of known extensions (.txt .md .markdown .mdx .html .htm .xhtml .po .srt .vtt .xlf .xliff .tmx .docx;
with fields also .json .jsonc .yaml .yml) that no .gitignore, .posteditignore or configuration ignores. Any file is read if it is
named, data by its extension, another as plain text; but not one that .posteditignore or the configuration ignores.
`;
