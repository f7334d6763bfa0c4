/** Whether a text is written in lower case on purpose, as chats and posts are. */
import type {Article, Block} from '../article.ts';
import {isUpperAt} from './characters.ts';
import {once} from './once.ts';

/** A sentence that begins in lower case, against one that begins with a capital; and the pronoun that has one. */
const beginnings = once(() => /[.!?]["”’)]? +["“‘(]?(?:(\p{Ll})|\p{Lu})/gu);
const pronoun = once(() => /(?:^|[\s(“"‘])i(?:['’](?:m|ve|ll|d))? (?=[a-z])/gmu);

/** The article as a whole. */
export function isInformal({prose}: Article): boolean {
  let lower = 0;
  let upper = 0;
  for (const match of prose.matchAll(beginnings())) {
    if (match[1] === undefined) upper += 1;
    else lower += 1;
  }
  return (lower > 2 && lower >= upper) || [...prose.matchAll(pronoun())].length > 1;
}

/** A paragraph of its own: no capital at all, or none for the pronoun. */
export function isInformalBlock({prose}: Article, {range: [start, end]}: Block): boolean {
  const text = prose.slice(start, Math.min(end, start + 4000));
  if (text.search(pronoun()) >= 0) return true;
  return !isUpperAt(text, 0) && !/\p{Lu}/u.test(text);
}
