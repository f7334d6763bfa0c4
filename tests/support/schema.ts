import {readFileSync} from 'node:fs';
import {Ajv2020} from 'ajv/dist/2020.js';

const schema = JSON.parse(readFileSync(new URL('../../src/report/report.schema.json', import.meta.url), 'utf8')) as object;
const validate = new Ajv2020({allErrors: true, formats: {uri: true}}).compile(schema);

/** What in a JSON report does not follow the published schema; null where all does. */
export function schemaErrors(report: unknown): typeof validate.errors {
  validate(report);
  return validate.errors;
}
