import {readHyphen} from '../../src/analysis/dashes.ts';
import type {Rule} from '../../src/rule.ts';

export const spacedHyphen: Rule = {
  id: 'spaced-hyphen',
  summary: 'A compound torn apart at its hyphen.',
  why: 'Tokenisers split compounds before translation, and line breaks of the source leave a space behind.',
  mqm: 'Fluency/Punctuation',
  severity: 'minor',
  repairs: 'safe',
  bad: [
    {text: 'It is a far[[- ]]reaching and well[[ - ]]known plan.', fixed: 'It is a far-reaching and well-known plan.'},
    {
      text: 'She runs a user[[ -]]centered service in a 20[[- ]]year lease.',
      fixed: 'She runs a user-centered service in a 20-year lease.',
    },
    {
      text: 'The pro[[ - ]]Russian party of a post[[- ]]Soviet state met in mid[[ - ]]June, and knew of the know[[ - ]]how.',
      fixed: 'The pro-Russian party of a post-Soviet state met in mid-June, and knew of the know-how.',
    },
  ],
  good: [
    'He leads the CDU/CSU bloc - made up of two parties. The room was warm - she stayed. The hall was cold - he went home early.',
    'First- and second-class seats are sold.',
    'It is a far-reaching plan - he says so himself - and well-known.',
    'The Paris - Dakar race begins.',
  ],

  create({article, object}) {
    return {
      Gap(gap) {
        const [mark] = gap.marks;
        if (
          gap.marks.length !== 1 ||
          mark?.kind !== 'hyphen' ||
          gap.spaces.join('') === '' ||
          readHyphen(article, gap) !== 'compound'
        )
          return;
        object(gap, {
          message: 'A word torn apart at its hyphen.',
          changes: [
            {do: 'space', mark, side: 'before', text: ''},
            {do: 'space', mark, side: 'after', text: ''},
          ],
        });
      },
    };
  },
};
