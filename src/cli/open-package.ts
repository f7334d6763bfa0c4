/** A package that is open to be linted or fixed: told as its reader sees it, and in its parts for programs. */
import type {ArticleNames} from '../analysis/names/across.ts';
import {openPackage, type PackageName} from '../formats/load.ts';
import type {Options} from '../index.ts';
import {fixPackage, lintPackage} from '../packages.ts';
import {countDryRun} from './engine.ts';
import {createLinterCache} from './linters.ts';
import type {OpenFile} from './open-file.ts';

// The texts of a package belong together: they go to no other thread.
const load = createLinterCache();

/** @throws FormatError */
export async function openPackageFile(name: PackageName, bytes: Uint8Array, options: Options): Promise<OpenFile> {
  const [opened, linter] = [await openPackage(name, bytes), await load(options)];
  return {
    async lint({dryRun, unsafe, past: {accepted}}) {
      const {words, notices, findings, suppressed, view} = lintPackage(opened, linter, {accepted});
      return {
        outcome: {words, notices, findings: view.findings, suppressed: view.suppressed},
        inParts: {words, notices, findings, suppressed},
        text: view.text,
        isView: true,
        dryRun: dryRun ? countDryRun(findings, fixPackage(opened, linter, {unsafe, accepted}).findings, unsafe) : undefined,
      };
    },
    async fix({unsafe, past: {accepted}}) {
      const {words, notices, findings, suppressed, applied, texts, view} = fixPackage(opened, linter, {unsafe, accepted});
      return {
        outcome: {words, notices, findings: view.findings, suppressed: view.suppressed, applied: view.applied},
        inParts: {words, notices, findings, suppressed, applied},
        text: view.text,
        isView: true,
        original: view.original,
        dryRun: undefined,
        bytes: texts.size > 0 ? () => opened.write(texts) : undefined,
      };
    },
  };
}

/** The names in the text that the file is about. @throws FormatError */
export async function namesIn(name: PackageName, bytes: Uint8Array, options: Options): Promise<ArticleNames> {
  const [main] = (await openPackage(name, bytes)).parts;
  return main === undefined
    ? {names: [], places: [], variants: [], apart: []}
    : (await load(options)).names(main.text, {format: main.format});
}
