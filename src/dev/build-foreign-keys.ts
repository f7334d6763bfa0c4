/** Writes the keys of the words of other languages; runs after each install. */
import {writeFile} from 'node:fs/promises';
import {renderForeignKeys} from './foreign-keys.ts';

await writeFile(new URL('../analysis/foreign-keys.generated.ts', import.meta.url), renderForeignKeys());
