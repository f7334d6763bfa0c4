/** Whether a document writes its numbers by a standard that spaces them. */
import type {Article} from '../../article.ts';
import {once} from '../once.ts';

/** Units of the laboratory, not of the market. */
const laboratory = once(
  () =>
    /\d[ \u00a0\u2009\u202f](?:[nµμp]m|[µμn]L|mL|[µμn]g|[kMG]Pa|mol|[mµμn]M|[kMG]?Hz|[kMGT]?eV|[kM]?J|mV|mA|mT|°C|K)(?![\p{L}\p{N}])/gu,
);

/** The Union's law follows a style guide of its own: `5 %`, `EUR 1 000`. */
const law = once(
  () => /\b(?:Regulation|Directive|Decision) \((?:EU|EC|EEC|Euratom)\)|\bOfficial Journal of the European Union\b/,
);

const ENOUGH_UNITS = 3;

/** What papers of medicine and mathematics say and news does not. */
const paper = once(() => /\b9\d% CI\b|\b[Pp] ?[<=] ?0?\.0\d|\b(?:Lemma|Theorem|Corollary|Proposition) \d/);

/** `R12 500`, `R3,5 billion`, `R18,50` */
const rand = once(() => /(?<![\p{L}\p{N}])R\d{1,3}(?:(?:[ \u00a0]\d{3})+(?!\d)|,\d+[ \u00a0-](?:million|billion)|,\d\d(?!\d))/gu);

/** South Africa writes English with a decimal comma and spaced thousands: it tells itself by its money. */
export function writesRand({prose}: Article): boolean {
  return [...prose.matchAll(rand())].length > 1;
}

/** A scientific text by the rules of the SI, or one of European law: neither is news in translation. */
export function isBySpacingStandard({prose}: Article): boolean {
  const units = new Set<string>();
  let count = 0;
  for (const [unit] of prose.matchAll(laboratory())) {
    units.add(unit.slice(2));
    count += 1;
    if (count >= ENOUGH_UNITS && units.size > 1) return true;
  }
  return law().test(prose) || paper().test(prose);
}
