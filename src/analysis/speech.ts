/** Whether the words at a place say who speaks: `he said`, `said the minister`, `James Gilmore told reporters`. */
import {isUpperAt} from './characters.ts';
import {auxiliaries, linkingAdverbs, sayVerbs, subjectPronouns} from './function-words.ts';

/** An attribution names its verb within so many words. */
const REACH = 7;
/** UTF-16 units looked at. */
const WINDOW = 140;

const openers = new Set(['the', 'a', 'an', 'one', 'his', 'her', 'their', 'our', 'my', 'in', 'as', 'according']);

/** `Galina Ryabova, a pensioner from the village, recalls` */
function isNamedAside(prose: string, start: number): boolean {
  const match = /^\p{Lu}[^.,;:!?"“”()\n]{1,50}, [^.,;:!?"“”()\n]{2,60}, (\p{Ll}+)/u.exec(prose.slice(start, start + WINDOW));
  return match?.[1] !== undefined && sayVerbs.has(match[1]);
}

export function isAttribution(prose: string, start: number): boolean {
  if (isNamedAside(prose, start)) return true;
  const clause = (/^[^.,;:!?"“”()\n]*/u.exec(prose.slice(start, start + WINDOW))?.[0] ?? '').trim();
  const words = clause.split(/\s+/u).slice(0, REACH);
  const first = words[0] ?? '';
  if (first === '') return false;
  if (sayVerbs.has(first.toLowerCase())) return true;
  // finally says Oleh, quietly added the nurse
  if ((linkingAdverbs.has(first) || /^\p{Ll}{3,}ly$/u.test(first)) && sayVerbs.has(words[1] ?? '')) return true;
  if (first === 'according') return true;
  const names = isUpperAt(first, 0) || subjectPronouns.has(first) || openers.has(first);
  if (!names) return false;
  const verb = words.findIndex((word, index) => index > 0 && sayVerbs.has(word));
  // The club is last with 19 points: the sentence has another verb
  return verb > 0 && !words.slice(1, verb).some(word => auxiliaries.has(word));
}

/** A quotation that stands for itself: `He said: “`, `She nodded, “`, or a sentence of its own. */
export function isIntroduced(prose: string, start: number, blockStart: number): boolean {
  const lead = prose.slice(Math.max(blockStart, start - WINDOW), start).trimEnd();
  if (lead === '' || /[.!?:…—–][”’"]?$/u.test(lead)) return true;
  const sentence = lead.split(/[.!?…]["”’)]?\s+(?=\p{Lu})/u).at(-1) ?? lead;
  return lead.endsWith(',') && sentence.split(/[^\p{L}]+/u).some(word => sayVerbs.has(word));
}
