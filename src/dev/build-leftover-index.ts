/** Writes the index of the leftover forms, which `site-leftover` looks lines up in; runs after each install. */
import {writeFile} from 'node:fs/promises';
import {renderLeftoverIndex} from './leftover-index.ts';

await writeFile(new URL('../../rules/leftovers/site-leftover.generated.ts', import.meta.url), renderLeftoverIndex());
