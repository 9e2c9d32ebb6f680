// What was generated for a table, against the table as JSON and against the vectors.
import assert from "node:assert/strict";
import fs from "node:fs";

// Integers that a number cannot hold are compared as texts.
const LARGE = /(?<=[:,[]\s*)-?\d{16,}(?=\s*[,\]}\n])/g;

export function check(name, made) {
  const read = (file) => fs.readFileSync(new URL(file, import.meta.url), "utf8");
  const table = JSON.parse(read(`./${name}.json`).replace(LARGE, '"$&"'));
  const vectors = JSON.parse(read(`./${name}.vectors.json`));
  const languages = JSON.parse(read(`./${name}.languages.json`));
  const wires = table.reasons.map((reason) => reason.wire);

  assert.deepEqual(made.members, members(table.reasons), name);
  assert.deepEqual(made.values, wires, name);
  assert.deepEqual(new Set(Object.keys(made.info)), new Set(wires), name);
  for (const value of [made.members, made.values, made.info, made.docs]) frozen(value, name);
  for (const reason of table.reasons) {
    const info = made.infoOf(reason.wire);
    const said = `${name}: ${reason.wire}`;
    assert.equal(info, made.info[reason.wire], said);
    assert.equal(made.docs[reason.wire], reason.docs.trim(), said);
    assert.deepEqual(info.aliases ?? [], reason.aliases, said);
    assert.equal(info.code ?? null, reason.code, said);
    assert.equal(info.added ?? null, reason.added, said);
    assert.deepEqual(ending(info.deprecated), reason.deprecated, said);
    assert.deepEqual(ending(info.removed), reason.removed, said);
    for (const column of table.columns) {
      compare(`${said}: ${column.name}`, column, made.columns[column.name](info), reason.values[column.name]);
    }
    if (reason.code !== null) assert.equal(made.ofCode(reason.code), reason.wire, said);
  }
  if (table.code) assert.equal(made.ofCode(0.5), undefined, name);

  let exports = 7 + (table.code ? 1 : 0);
  for (const column of table.columns.filter((column) => column.enum)) {
    const set = made.sets[column.name];
    const values = column.enum.values.map((value) => value.wire);
    assert.deepEqual(set.members, members(column.enum.values), name);
    assert.deepEqual(set.values, values, name);
    assert.deepEqual(new Set(Object.keys(set.by)), new Set(values), name);
    for (const value of values) {
      assert.ok(set.is(value), `${name}: ${value}`);
      const has = (reason) => [reason.values[column.name]].flat().includes(value);
      const reasons = table.reasons.filter(has).map((reason) => reason.wire);
      assert.deepEqual(set.by[value], reasons, `${name}: ${value}`);
    }
    for (const odd of ["surely_not_a_value", "__proto__", "constructor", 0, null, undefined, {}, values]) {
      assert.equal(set.is(odd), values.includes(odd), `${name}: ${String(odd)}`);
    }
    frozen(set, name, false);
    exports += 3;
  }
  for (const column of table.columns.filter((column) => column.languages.length > 0)) {
    assert.deepEqual(made.localised[column.name].languages, column.languages, name);
    frozen(made.localised[column.name].languages, name);
    exports += 2;
  }
  for (const { reason, column, language, text } of languages) {
    const said = `${name}: ${reason}: ${column} in ${JSON.stringify(language)}`;
    assert.equal(made.localised[column].in(reason, language) ?? null, text, said);
  }
  exports += Object.keys(made.sets).length > 0 ? 1 : 0;
  assert.equal(made.exports, exports, `${name}: something is exported that nothing here looks at`);

  for (const { text, known, encoded } of vectors) {
    const said = `${name}: ${JSON.stringify(text).slice(0, 200)}`;
    const decoded = made.parse(JSON.parse(JSON.stringify({ text })).text);
    assert.equal(decoded, encoded, said);
    assert.equal(JSON.parse(JSON.stringify([decoded]))[0], encoded, said);
    assert.equal(made.is(decoded), known !== null, said);
    assert.equal(made.is(text), text === known, said);
    assert.equal(made.infoOf(text), text === known ? made.info[known] : undefined, said);
  }
  for (const odd of [0, null, undefined, {}, wires, Symbol("x")]) assert.ok(!made.is(odd), name);
}

function members(values) {
  return Object.fromEntries(values.map((value) => [value.variant, value.wire]));
}

/** An ending as the table's JSON has it. */
function ending(made) {
  return made ? { since: made.since, note: made.note ?? null, replaced_by: made.replacedBy ?? null } : null;
}

function compare(said, column, made, wanted) {
  const text = (value) => (column.type === "integer" ? String(value) : value);
  if (wanted === null) assert.equal(made, undefined, said);
  else if (column.list) assert.deepEqual(made.map(text), wanted.map(text), said);
  else assert.deepEqual(text(made), text(wanted), said);
}

function frozen(value, name, self = true) {
  if (typeof value !== "object" || value === null) return;
  if (self) assert.ok(Object.isFrozen(value), name);
  for (const inner of Object.values(value)) frozen(inner, name);
}
