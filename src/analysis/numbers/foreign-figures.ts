/** Figures with the separators of another language, and whether anything leaves their meaning open. */
import type {Article} from '../../article.ts';
import {isLetterAt} from '../characters.ts';
import {foreignStretches} from '../foreign-stretches.ts';
import {meetsAny} from '../search.ts';
import {isLabelled, isMoney, wordFrom} from './around.ts';
import {evidenceOf, hasMeasure, hasThousandths} from './evidence.ts';
import {figures, inEnglish, isFreeBefore, standsAlone, type Figure, type Shape} from './figures.ts';
import {isBySpacingStandard, writesRand} from './number-style.ts';
import {words} from './words.data.ts';

export interface Reading {
  readonly english: string;
  /** Whether there is one reading; else there are two. */
  readonly isSure: boolean;
}

/** In order. */
export function foreignFigures(article: Article): ReadonlyMap<Figure, Reading> {
  const all = article.the(figures);
  const judged = all.flatMap((figure, index) =>
    isOdd(article, figure) ? [{figure, evidence: evidenceOf(article.prose, figure, all[index + 1])}] : [],
  );
  const found = new Map<Figure, Reading>();
  if (judged.length === 0) return found;
  const isLocal = article.the(writesRand);
  const sure = judged.filter(({evidence}) => evidence === 'own').map(({figure}) => figure);
  const isEnglish = all.some(figure => isWrittenInEnglish(article, figure));
  const has = (shape: Shape): boolean => sure.some(figure => figure.shape === shape);
  // What the article itself writes decides where the figure alone does not.
  const agrees = {
    spaced: has('spaced') && !all.some(({shape}) => shape === 'grouped'),
    comma: has('comma') || has('dotted'),
    either: (has('comma') || has('dotted') || has('either')) && !isEnglish,
  };
  const isStandard = has('spaced') && sure.length > 1 && agrees.spaced && article.the(isBySpacingStandard);
  for (const {figure, evidence} of judged) {
    const {shape} = figure;
    if ((shape === 'spaced' && (isStandard || isLocal)) || (shape === 'comma' && isLocal)) continue;
    const isSure =
      evidence === 'own' ||
      (evidence === 'likely' && !isEnglish) ||
      (evidence === 'article' && (shape === 'spaced' || shape === 'comma' ? agrees[shape] : agrees.either));
    if (isSure || (!isEnglish && isOpen(article.prose, figure))) found.set(figure, {english: inEnglish(figure), isSure});
  }
  return found;
}

const oddShapes: ReadonlySet<string> = new Set(['spaced', 'dotted', 'comma', 'either']);

function isOdd(article: Article, figure: Figure): boolean {
  const {prose} = article;
  return (
    oddShapes.has(figure.shape) &&
    (standsAlone(prose, figure) || hasGluedUnit(prose, figure)) &&
    !isLabelled(prose, figure) &&
    !meetsAny(figure.range, article.the(foreignStretches))
  );
}

/** 3,5kg */
function hasGluedUnit(prose: string, {shape, range: [start, end]}: Figure): boolean {
  return (
    shape === 'comma' && isLetterAt(prose, end) && isFreeBefore(prose, start) && words.gluedUnits().has(wordFrom(prose, end))
  );
}

/** `1,250` and `3.5` say that points and commas are those of English. */
function isWrittenInEnglish({prose}: Article, figure: Figure): boolean {
  if (figure.shape === 'grouped') return standsAlone(prose, figure);
  return figure.shape === 'decimal' && standsAlone(prose, figure) && hasMeasure(prose, figure);
}

/** Worth a question: of money there are seldom thousandths. */
function isOpen(prose: string, figure: Figure): boolean {
  const {shape, whole} = figure;
  return shape === 'either' && whole[0]?.length !== 1 && isMoney(prose, figure) && !hasThousandths(prose, figure);
}
