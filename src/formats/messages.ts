/** Strings of programs as segments: placeholders are holes, and in messages of ICU an apostrophe is written twice. */
import {meetsAny} from '../analysis/search.ts';
import type {Range} from '../problem.ts';
import {isMessage, placeholdersIn} from './placeholders.ts';
import type {Escape, Writer} from './projection.ts';
import {writeSegment, type Stretch} from './stretches.ts';

/** Writes a string as a segment, or as one for each of its paragraphs. */
export function writeMessage(writer: Writer, stretches: readonly Stretch[]): void {
  const isOfIcu = isMessage(stretches.map(({text}) => text).join(''));
  if (isOfIcu) writeSegment(writer, singleApostrophes(stretches), holesOfIcu);
  else writeSegment(writer, stretches, placeholdersIn);
}

/** Two apostrophes side by side are one to a reader. */
function singleApostrophes(stretches: readonly Stretch[]): readonly Stretch[] {
  const found: Stretch[] = [];
  let isHalf = false;
  for (const stretch of stretches.flatMap(splitAtApostrophes)) {
    const last = found.at(-1);
    const isApostrophe = stretch.text === "'";
    if (isHalf && isApostrophe && last !== undefined && last.range[1] === stretch.range[0]) {
      found[found.length - 1] = {...stretch, kind: 'unit', range: [last.range[0], stretch.range[1]]};
      isHalf = false;
    } else {
      found.push(stretch);
      isHalf = isApostrophe;
    }
  }
  return found;
}

/** Into apostrophes and what is between them. */
function splitAtApostrophes(stretch: Stretch): readonly Stretch[] {
  const escape: Escape = text => stretch.escape(text.replaceAll("'", "''"));
  if (stretch.kind !== 'copy') return [{...stretch, escape}];
  let [start] = stretch.range;
  return stretch.text.split(/(')/u).flatMap((text): readonly Stretch[] => {
    const range: Range = [start, start + text.length];
    [, start] = range;
    return text === '' ? [] : [{kind: 'copy', text, range, escape}];
  });
}

/** `'{'` is a brace that is one, and all up to the next apostrophe is as it stands. */
const quoted = /'[{}][^']{0,500}'/gu;

function holesOfIcu(text: string): readonly Range[] {
  const masked = text.replaceAll(quoted, found => 'x'.repeat(found.length));
  const placeholders = placeholdersIn(masked);
  const literal = [...text.matchAll(quoted)]
    .map(({index, 0: found}): Range => [index, index + found.length])
    .filter(([start]) => !meetsAny([start, start + 1], placeholders));
  return [...placeholders, ...literal].sort((a, b) => a[0] - b[0]);
}
