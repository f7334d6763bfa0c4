/** HTML, a page or part of one. Titles, descriptions and the attributes that people read are articles beside the text. */
import {toPart} from './blocks.ts';
import {charsetOfHtml, isUnicode, toReferences} from './charset.ts';
import {htmlComments} from './comments.ts';
import type {Format} from './format.ts';
import {createReferenceReader} from './html-references.ts';
import {parseTree} from './html-tree.ts';
import {writeTree} from './html-walk.ts';
import {createWriter} from './projection.ts';
import {markVerse} from './verse.ts';

export const html: Format = {
  name: 'html',
  read(source, lexicon) {
    const spell = isUnicode(charsetOfHtml(source)) ? undefined : toReferences;
    const body = createWriter(source, spell);
    const {beside, hasForeign} = writeTree({
      html: source,
      roots: parseTree(source),
      readReference: createReferenceReader(),
      body,
      createBeside: () => createWriter(source, spell),
    });
    const {draft, map} = toPart(markVerse(body.projection()), lexicon);
    // All of it says that it is in another language.
    const isForeign = hasForeign && draft.blocks.every(({kind}) => kind === 'code');
    return [
      {draft: {...draft, isEnglish: draft.isEnglish && !isForeign}, map, comments: htmlComments(source)},
      ...beside.map(one => toPart(one, lexicon)),
    ];
  },
};
