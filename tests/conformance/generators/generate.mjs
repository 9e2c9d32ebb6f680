// Runs openapi-typescript over the OpenAPI documents and quicktype over the JSON Schemas, in one process:
// `node generate.mjs FOLDER`. It writes to FOLDER/generated/, with a check of every result in TypeScript.

import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import openapiTS, { astToString } from "openapi-typescript";
import { InputData, JSONSchemaInput, JSONSchemaStore, quicktype } from "quicktype-core";

const folder = process.argv[2];
const tables = JSON.parse(readFileSync(join(folder, "tables.json"), "utf8"));

function write(path, text) {
  mkdirSync(dirname(join(folder, "generated", path)), { recursive: true });
  writeFileSync(join(folder, "generated", path), text);
}

/** References between schemas are files beside each other. */
class Files extends JSONSchemaStore {
  constructor(from) {
    super();
    this.from = from;
  }

  async fetch(address) {
    return JSON.parse(readFileSync(join(this.from, address), "utf8"));
  }
}

async function quick(from, table, lang, rendererOptions) {
  const input = new InputData();
  const schema = readFileSync(join(from, `${table.name}.call.schema.json`), "utf8");
  await input.addSource("schema", { name: "Call", schema }, () => new JSONSchemaInput(new Files(from)));
  return (await quicktype({ inputData: input, lang, rendererOptions })).lines.join("\n");
}

const checks = [];
for (const version of ["openapi-3.0", "openapi-3.1"]) {
  for (const table of tables) {
    for (const form of table.open ? ["", "anyof."] : [""]) {
      const name = `${version}.${form}${table.name}`;
      const url = pathToFileURL(join(folder, version, `${table.name}.${form}call.json`));
      write(`openapi-typescript/${name}.ts`, astToString(await openapiTS(url)));
      const lines = [
        `import type { components } from "./${name}";`,
        'type Schemas = components["schemas"];',
        `const wires = ${JSON.stringify(table.wires)} as const;`,
        `export const known: readonly Schemas["${table.known}"][] = wires;`,
        `export const all: Exclude<Schemas["${table.known}"], (typeof wires)[number]> extends never ? true : false = true;`,
        ...(table.open ? ["", "// @ts-expect-error: the known values alone"] : ["// @ts-expect-error: a closed table"]),
        `export const closed: Schemas["${table.known}"] = "surely_not_a_reason";`,
        ...(table.open ? ['export const reason: Schemas["Call"]["reason"] = "surely_not_a_reason";'] : []),
      ];
      write(`openapi-typescript/${name}.check.ts`, lines.join("\n") + "\n");
    }
  }
}

for (const draft of ["json-schema", "json-schema-draft-07"]) {
  for (const table of tables) {
    const from = join(folder, draft);
    const id = `${draft}_${table.name}`.replaceAll("-", "_");
    write(`quicktype/typescript/${id}.ts`, await quick(from, table, "typescript", {}));
    write(`quicktype/python/quicktype_${id}.py`, await quick(from, table, "python", { "python-version": "3.7" }));
    write(`go/quicktype/${id}/call.go`, await quick(from, table, "go", { package: "quicktype" }));
    write(`rust/quicktype/${id}.rs`, await quick(from, table, "rust", { visibility: "public" }));
    checks.push({ name: `quicktype ${id}`, table, path: `./quicktype/typescript/${id}` });
  }
}

// typescript-fetch is written by openapi-generator, before this.
for (const id of readdirSync(join(folder, "generated", "typescript-fetch"))) {
  const table = tables.find((table) => id.endsWith(table.name.replaceAll("-", "_")));
  checks.push({ name: `typescript-fetch ${id}`, table, path: `./typescript-fetch/${id}/index`, fetch: true });
}

const lines = checks.map(({ path }, index) => `import * as m${index} from "${path}";`);
lines.push(
  "",
  "function same(what: string, there: string, back: unknown) {",
  "  if (JSON.stringify(back) !== there) throw new Error(`${what}: ${there} came back as ${JSON.stringify(back)}`);",
  "}",
  "",
);
checks.forEach(({ name, table, path, fetch }, index) => {
  const module = `m${index}`;
  const texts = table.open ? [...table.wires, "surely_not_a_reason", 'a "b" \\ é'] : table.wires;
  lines.push(`for (const reason of ${JSON.stringify(texts)}) {`, "  const there = JSON.stringify({ reason });");
  if (fetch) {
    lines.push(`  same(${JSON.stringify(name)}, there, ${module}.CallToJSON(${module}.CallFromJSON({ reason })));`);
  } else {
    lines.push(`  same(${JSON.stringify(name)}, there, JSON.parse(${module}.Convert.callToJson(${module}.Convert.toCall(there))));`);
  }
  lines.push("}");
  const wires = `wires${index}`;
  lines.push(`const ${wires} = ${JSON.stringify(table.wires)} as const;`);
  if (fetch) {
    // A reference to another file is, in 3.1, written into the field that refers.
    const known = path.includes("call_openapi_3_1") ? "CallKnownEnum" : table.known;
    lines.push(`same(${JSON.stringify(`${name}: the known values`)}, JSON.stringify(${wires}), Object.values(${module}.${known}));`);
  } else {
    // By the field: quicktype writes names by its own rules (`HTTPStatusKnown`).
    const known = `NonNullable<${module}.Call["known"]>`;
    lines.push(`export const known${index}: readonly (${known})[] = ${wires};`);
    lines.push(`export const all${index}: Exclude<${known}, (typeof ${wires})[number]> extends never ? true : false = true;`);
  }
});
lines.push(`console.log("${checks.length} modules");`, "");
write("check.ts", lines.join("\n"));
write(
  "tsconfig.json",
  JSON.stringify({
    compilerOptions: { strict: true, target: "es2022", lib: ["es2022", "dom"], module: "commonjs", moduleResolution: "node10", types: [], outDir: "js", skipLibCheck: true },
    include: ["check.ts", "openapi-typescript/*.ts"],
  }),
);
