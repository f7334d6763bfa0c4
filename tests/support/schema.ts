import {readFileSync} from 'node:fs';
import {Ajv} from 'ajv';
import {Ajv2020} from 'ajv/dist/2020.js';
import {configSchema} from '../../src/dev/config-schema.ts';
import {rules} from '../../src/index.ts';

const schema = JSON.parse(readFileSync(new URL('../../src/report/report.schema.json', import.meta.url), 'utf8')) as object;
const validate = new Ajv2020({allErrors: true, formats: {uri: true}}).compile(schema);
const validateConfig = new Ajv({allErrors: true}).compile(configSchema(rules));

/** What in a JSON report does not follow the published schema; null where all does. */
export function schemaErrors(report: unknown): typeof validate.errors {
  validate(report);
  return validate.errors;
}

/** What in a configuration does not follow the schema for editors; null where all does. */
export function configSchemaErrors(config: unknown): typeof validateConfig.errors {
  validateConfig(config);
  return validateConfig.errors;
}
