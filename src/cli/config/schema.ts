/** What a configuration file may hold, as a schema; the one for editors is made from it. */
import * as v from 'valibot';

export const levels = ['off', 'info', 'warning', 'error'] as const;

const globs = v.union([v.pipe(v.string(), v.nonEmpty()), v.array(v.pipe(v.string(), v.nonEmpty()))]);
const list = v.array(v.string());

const house = v.strictObject({
  quotationMarks: v.exactOptional(
    v.pipe(
      v.picklist(['auto', 'curly', 'straight']),
      v.description('The shape of quotation marks; auto is what the article has.'),
    ),
  ),
  punctuation: v.exactOptional(
    v.pipe(
      v.picklist(['auto', 'american', 'british']),
      v.description('american: a comma goes inside the closing quotation mark; british: after it; auto: as in the article.'),
    ),
  ),
  abbreviations: v.exactOptional(
    v.pipe(
      v.array(v.pipe(v.string(), v.regex(/\.$/u))),
      v.description('Abbreviations, each with its full stop, besides the built-in list.'),
    ),
  ),
  leftovers: v.exactOptional(
    v.pipe(list, v.description('Lines of your own site to be flagged wherever they stand, besides the built-in list.')),
  ),
  keep: v.exactOptional(v.pipe(list, v.description('Phrases that are right as they are, whatever a rule would say.'))),
  words: v.exactOptional(v.pipe(list, v.description('Words that your house uses and no dictionary has.'))),
  spelling: v.exactOptional(
    v.pipe(v.picklist(['auto', 'american', 'british']), v.description('`auto` reads it off each article.')),
  ),
});

const names = v.strictObject({
  prefer: v.exactOptional(
    v.pipe(v.record(v.string(), list), v.description('What the house writes, with the spellings it replaces.')),
  ),
  distinct: v.exactOptional(v.pipe(v.array(list), v.description('Spellings near one another that are different names.'))),
  keep: v.exactOptional(v.pipe(list, v.description('Phrases that keep their spelling.'))),
  system: v.exactOptional(
    v.pipe(v.picklist(['majority', 'first', 'native', 'russian']), v.description('Which form in an article wins.')),
  ),
  evidence: v.exactOptional(
    v.pipe(v.picklist(['strict', 'balanced', 'loose']), v.description('How much must speak for two spellings being one name.')),
  ),
});

const layer = {
  preset: v.exactOptional(
    v.pipe(
      v.picklist(['recommended', 'strict', 'typography', 'newsroom']),
      v.description(
        'recommended; strict: every rule; typography: punctuation and quotation marks only; newsroom: what must not be published is an error.',
      ),
    ),
  ),
  rules: v.exactOptional(v.pipe(v.record(v.string(), v.picklist(levels)), v.description('Levels by rule id.'))),
  house: v.exactOptional(v.pipe(house, v.description('Choices of the house that publishes.'))),
  names: v.exactOptional(v.pipe(names, v.description('Choices of the house about names.'))),
  fields: v.exactOptional(
    v.pipe(
      v.array(v.pipe(v.string(), v.nonEmpty())),
      v.description('Paths of the strings to read in JSON and YAML, such as title, items[].text or i18n.**.'),
    ),
  ),
};

const override = v.strictObject({
  files: v.pipe(
    globs,
    v.nonEmpty(),
    v.description(
      'Globs, relative to the folder of this file; one without a slash matches at any depth, one that begins with ! takes files out again.',
    ),
  ),
  ...layer,
});

export const schema = v.strictObject({
  $schema: v.exactOptional(v.pipe(v.string(), v.description('Where an editor finds this schema.'))),
  extends: v.exactOptional(
    v.pipe(globs, v.description('Files, relative to this one, or packages to begin with; later ones win over earlier ones.')),
  ),
  ...layer,
  overrides: v.exactOptional(v.pipe(v.array(override), v.description('Choices for some files; later ones win.'))),
  ignore: v.exactOptional(v.pipe(globs, v.description('Globs of files to pass over, even if they are named.'))),
});

/** The keys of the object that a key leads to; of the whole for undefined. */
export function keysUnder(key: string | undefined): readonly string[] {
  const objects = {house, names, overrides: override};
  return Object.keys((isKeyOf(objects, key) ? objects[key] : schema).entries);
}

function isKeyOf<T extends object>(objects: T, key: string | undefined): key is Extract<keyof T, string> {
  return key !== undefined && Object.hasOwn(objects, key);
}
