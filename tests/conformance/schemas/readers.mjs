// Reads what the targets wrote with the usual readers of JavaScript.
//
//     node readers.mjs graphql|protobuf FOLDER
//
// FOLDER holds what `readers.py` says; FOLDER/encoded.json is what that wrote for protobuf.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const [target, folder, modules] = process.argv.slice(2);
const require = createRequire(join(modules, "none.js"));
const read = (path) => readFileSync(join(folder, path), "utf8");
const cases = JSON.parse(read("input.json"));

const graphql = ({ table, texts }) => {
  const { buildSchema, graphqlSync } = require("graphql");
  const { types } = JSON.parse(read(`graphql/${table.name}.graphql.json`));
  const query = `type Query { values: [${table.type}Value!]! }`;
  const schema = buildSchema(`${read(`graphql/${table.name}.graphql`)}\n${query}`);
  const wires = Object.entries(types[table.type]);
  assert.deepEqual(wires.map(([, wire]) => wire), table.reasons.map(({ wire }) => wire));

  const members = schema.getType(table.type).getValues();
  assert.deepEqual(members.map(({ name }) => name), [...wires.map(([name]) => name), "UNRECOGNIZED"]);
  table.reasons.forEach((reason, at) => {
    assert.ok(members[at].description.length > 0);
    assert.equal(members[at].deprecationReason !== undefined, (reason.deprecated ?? reason.removed) !== null);
  });
  for (const { enum: values } of table.columns.filter((column) => column.enum)) {
    // What is called like a type of GraphQL's got an underscore.
    const type = `${values.type}_` in types ? `${values.type}_` : values.type;
    const names = schema.getType(type).getValues().map(({ name }) => name);
    assert.deepEqual(values.values.map(({ wire }) => wire), Object.values(types[type]));
    assert.deepEqual(names, [...Object.keys(types[type]), ...(values.open ? ["UNRECOGNIZED"] : [])]);
  }

  // What the page tells the author of a resolver to do.
  const nameOf = new Map(wires.map(([name, wire]) => [wire, name]));
  const known = new Map(table.reasons.flatMap((one) => [one.wire, ...one.aliases].map((text) => [text, one.wire])));
  const value = (text) => ({ reason: nameOf.get(known.get(text)) ?? "UNRECOGNIZED", text });
  const rootValue = { values: texts.map(value) };
  const { data, errors } = graphqlSync({ schema, rootValue, source: "{ values { reason text } }" });
  assert.equal(errors, undefined);
  assert.deepEqual(JSON.parse(JSON.stringify(data.values)), rootValue.values);
};

const protobuf = ({ table, texts }, { names, encoded }) => {
  const { Root } = require("protobufjs");
  const root = new Root();
  root.resolvePath = (_, path) => join(folder, "protobuf", path);
  const name = table.name.replaceAll("-", "_");
  root.loadSync(`holders/${name}.proto`, { keepCase: true });
  const Holder = root.lookupType(`holders.${name}.Holder`);
  const bytes = Buffer.from(encoded, "hex");
  const message = Holder.decode(bytes);
  if (names === null) {
    assert.deepEqual(message.values.map(({ value }) => value), texts);
  } else {
    assert.deepEqual({ ...root.lookupEnum(`${name}.v1.${table.type}`).values }, names);
    assert.deepEqual(message.values, [...Object.values(names), 4242, -4242]);
  }
  assert.equal(Buffer.from(Holder.encode(message).finish()).toString("hex"), encoded);
};

const encoded = target === "protobuf" ? JSON.parse(read("encoded.json")) : [];
cases.forEach((one, at) => ({ graphql, protobuf })[target](one, encoded[at]));
