// Gives generated schemas to real consumers: AJV in strict mode, js-yaml.
//
// Reads from standard input what to check, and prints a line for each thing that is wrong:
//
//     {"schemas": [{"name", "draft": "2020-12" | "07", "text", "definitions": [name], "takes": [any], "refuses": [any]}],
//      "documents": [{"name", "version": "3.0" | "3.1", "yaml", "json"}]}
import { readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import Ajv from "ajv";
import Ajv2020 from "ajv/dist/2020.js";
import * as yaml from "js-yaml";

const wrong = [];
const { schemas, documents } = JSON.parse(readFileSync(0, "utf8"));

for (const { name, draft, text, definitions, takes, refuses } of schemas) {
  const Draft = draft === "07" ? Ajv.default : Ajv2020.default;
  const ajv = new Draft({ strict: true, allErrors: true });
  try {
    const validate = ajv.compile(JSON.parse(text));
    for (const instance of takes) {
      if (!validate(instance)) wrong.push(`${name} refuses ${JSON.stringify(instance)}`);
    }
    for (const instance of refuses) {
      if (validate(instance)) wrong.push(`${name} takes ${JSON.stringify(instance)}`);
    }
    // A schema of its own that refers to a part of this one, as users write it.
    ajv.addSchema(JSON.parse(text), "table.json");
    for (const definition of definitions) {
      ajv.compile({ type: "object", properties: { field: { $ref: `table.json#${definition}` } } });
    }
  } catch (error) {
    wrong.push(`${name}: ${error.message}`);
  }
}

const ajv = new Ajv2020.default({ strict: true });
for (const { name, version, yaml: yamlText, json } of documents) {
  const document = JSON.parse(json);
  if (!isDeepStrictEqual(yaml.load(yamlText), document)) wrong.push(`${name}: the YAML says something else than the JSON`);
  // OpenAPI's own meta-schema of 3.1 leaves the schemas to JSON Schema.
  for (const [component, schema] of version === "3.1" ? Object.entries(document.components.schemas) : []) {
    if (!ajv.validateSchema(schema)) wrong.push(`${name}: ${component} is no JSON Schema`);
  }
}

for (const line of wrong) console.log(line);
process.exitCode = wrong.length > 0 ? 1 : 0;
