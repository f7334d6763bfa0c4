/** The JSON Schema of the configuration, for editors: made from the schema that the command checks with, and from the rules. */
import * as v from 'valibot';
import {levels, schema} from '../cli/config/schema.ts';
import type {Rule} from '../rule.ts';

type Json = Readonly<Record<string, unknown>>;

/** The kinds of schema that a configuration is made of. */
type Kind =
  | v.StrictObjectSchema<v.ObjectEntries, undefined>
  | v.ExactOptionalSchema<v.GenericSchema, undefined>
  | v.ArraySchema<v.GenericSchema, undefined>
  | v.RecordSchema<v.GenericSchema<string>, v.GenericSchema, undefined>
  | v.UnionSchema<v.GenericSchema[], undefined>
  | v.PicklistSchema<string[], undefined>
  | v.StringSchema<undefined>;

/** Draft 7 is what editors know best. */
export function configSchema(rules: readonly Rule[]): Json {
  const whole = convert(schema);
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'postedit configuration',
    ...replaceRules(whole, rulesSchema(rules)),
  };
}

/** The command finds wrong rule ids by itself; an editor has to be told the right ones. */
function rulesSchema(rules: readonly Rule[]): Json {
  const current = rules.map(rule => [rule.id, {enum: levels, description: rule.summary}]);
  const former = rules.flatMap(rule =>
    (rule.formerly ?? []).map(id => [id, {enum: levels, description: `Called ${rule.id} now.`, deprecated: true}]),
  );
  return {
    type: 'object',
    description: 'Levels by rule id.',
    properties: Object.fromEntries([...current, ...former]),
    additionalProperties: false,
  };
}

/** `rules` stands at the top and in every override. */
function replaceRules(json: Json, rules: Json): Json {
  const replace = (value: unknown): unknown => {
    if (Array.isArray(value) || typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value).map(([key, inner]) => [key, key === 'rules' ? rules : replace(inner)]);
    return Object.fromEntries(entries);
  };
  return Object.fromEntries(Object.entries(json).map(([key, value]) => [key, replace(value)]));
}

/** @throws Error for a kind that is new here. */
function convert(part: v.GenericSchema): Json {
  const description = v.getDescription(part);
  return {...convertKind(part), ...(description === undefined ? {} : {description})};
}

function convertKind(part: v.GenericSchema): Json {
  // Others than these are refused at the end.
  const kind = part as unknown as Kind;
  switch (kind.type) {
    case 'exact_optional':
      return convert(kind.wrapped);
    case 'strict_object':
      return {
        type: 'object',
        properties: Object.fromEntries(
          Object.entries(kind.entries).map(([key, entry]) => [key, convert(entry as v.GenericSchema)]),
        ),
        required: Object.entries(kind.entries).flatMap(([key, entry]) => (entry.type === 'exact_optional' ? [] : [key])),
        additionalProperties: false,
      };
    case 'array':
      return {type: 'array', items: convert(kind.item)};
    case 'record':
      return {type: 'object', additionalProperties: convert(kind.value)};
    case 'union':
      return {anyOf: kind.options.map(convert)};
    case 'picklist':
      return {enum: kind.options};
    case 'string':
      return {type: 'string', ...(isNonEmpty(part) ? {minLength: 1} : {})};
  }
  throw new Error(`No JSON Schema for a schema of kind ${part.type}.`);
}

function isNonEmpty(part: v.GenericSchema): boolean {
  return (
    'pipe' in part && Array.isArray(part.pipe) && part.pipe.some((item: {readonly type?: unknown}) => item.type === 'non_empty')
  );
}
