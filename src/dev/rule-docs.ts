/** `npm run docs`: writes `rules/README.md` from the rules. */
import {writeFile} from 'node:fs/promises';
import {rules} from '../../rules/index.ts';
import {renderRulePage} from './rule-page.ts';

await writeFile(new URL('../../rules/README.md', import.meta.url), renderRulePage(rules));
