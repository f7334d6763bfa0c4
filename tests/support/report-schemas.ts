/** What other programs ask of the reports they read: the parts of their formats that postedit uses, and nothing besides. */
import {Ajv2020, type ErrorObject} from 'ajv/dist/2020.js';

type Schema = object;

const text = {type: 'string'};
const place = {type: 'integer', minimum: 1};

function object(required: Readonly<Record<string, Schema>>, optional: Readonly<Record<string, Schema>> = {}): Schema {
  return {
    type: 'object',
    required: Object.keys(required),
    properties: {...required, ...optional},
    additionalProperties: false,
  };
}

function list(items: Schema, minItems = 0): Schema {
  return {type: 'array', items, minItems};
}

function oneOf(...values: readonly string[]): Schema {
  return {enum: values};
}

// SARIF 2.1.0, sections 3.13 to 3.59.
const message = object({text});
const level = oneOf('none', 'note', 'warning', 'error');
const artifactLocation = object({uri: {type: 'string', format: 'uri-reference'}});
const region = object({startLine: place, startColumn: place, endLine: place, endColumn: place});
const physicalLocation = object({artifactLocation}, {region});
const replacement = object({deletedRegion: region}, {insertedContent: object({text})});
const rule = object(
  {id: text},
  {
    shortDescription: message,
    fullDescription: message,
    help: message,
    helpUri: {type: 'string', format: 'uri'},
    defaultConfiguration: object({}, {enabled: {type: 'boolean'}, level}),
    properties: {type: 'object', required: ['category', 'tags'], properties: {category: text, tags: list(text)}},
  },
);
const sarif = object(
  {
    version: {const: '2.1.0'},
    runs: list(
      object(
        {
          tool: object({
            driver: object({name: text}, {version: text, semanticVersion: text, informationUri: text, rules: list(rule)}),
          }),
        },
        {
          columnKind: oneOf('utf16CodeUnits', 'unicodeCodePoints'),
          newlineSequences: {...list(text, 1), uniqueItems: true},
          results: list(
            object(
              {message},
              {
                ruleId: text,
                ruleIndex: {type: 'integer', minimum: 0},
                level,
                locations: list(object({physicalLocation})),
                relatedLocations: list(object({physicalLocation}, {id: {type: 'integer', minimum: 0}, message}), 1),
                fixes: list(
                  object(
                    {artifactChanges: list(object({artifactLocation, replacements: list(replacement, 1)}), 1)},
                    {description: message},
                  ),
                  1,
                ),
                partialFingerprints: {type: 'object', additionalProperties: text},
                suppressions: list(object({kind: oneOf('inSource', 'external')}, {justification: text})),
              },
            ),
          ),
          invocations: list(
            object(
              {executionSuccessful: {type: 'boolean'}},
              {toolExecutionNotifications: list(object({message}, {level, locations: list(object({physicalLocation}))}))},
            ),
          ),
        },
      ),
    ),
  },
  {$schema: {type: 'string', format: 'uri'}},
);

// The Code Quality artifact of GitLab.
const gitlabPlace = object({line: place, column: place});
const gitlab = list(
  object({
    description: text,
    check_name: text,
    fingerprint: {type: 'string', minLength: 1},
    severity: oneOf('info', 'minor', 'major', 'critical', 'blocker'),
    location: object({
      path: {type: 'string', not: {pattern: '^\\./'}},
      positions: object({begin: gitlabPlace, end: gitlabPlace}),
    }),
  }),
);

// One line of reviewdog's diagnostic format.
const rdPosition = object({line: place}, {column: place});
const rdRange = object({start: rdPosition}, {end: rdPosition});
const rdjson = object(
  {message: text, location: object({path: text}, {range: rdRange})},
  {
    severity: oneOf('UNKNOWN_SEVERITY', 'ERROR', 'WARNING', 'INFO'),
    source: object({name: text}, {url: text}),
    code: object({value: text}, {url: text}),
    suggestions: list(object({range: rdRange, text})),
  },
);

const schemas = {sarif, gitlab, rdjson};
// A reference may hold no sign that an address has to encode.
const formats = {uri: /^[a-z]+:[!-~]+$/u, 'uri-reference': /^(?:[\w.~!$&'()*+,;=:@/-]|%[\dA-F]{2})+$/u};
const ajv = new Ajv2020({allErrors: true, formats});

/** What does not follow the schema; null where all does. */
export function problemsOf(name: keyof typeof schemas, report: unknown): readonly ErrorObject[] | null {
  const validate = ajv.getSchema(name) ?? ajv.addSchema(schemas[name], name).getSchema(name);
  if (validate === undefined) throw new Error(`No schema ${name}.`);
  return validate(report) === true ? null : (validate.errors ?? null);
}
