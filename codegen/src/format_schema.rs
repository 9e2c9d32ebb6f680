//! The JSON Schema of the table format, for editors: made from the types in [`crate::spec`].
//!
//! A schema knows less than the rules: it cannot say that names are unique or that a value fits its column. Whatever it
//! refuses, [`crate::read`] refuses too; tests hold the two together.

use std::borrow::Cow;

use schemars::generate::SchemaSettings;
use schemars::transform::{RecursiveTransform, Transform};
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde_json::{Value, json};

use crate::compatibility::{Level, RULES, Rule};
use crate::parse::MAX_NAME;
use crate::spec::{At, Entries, Spec, Text, ValueSpec};

/// The schema as a JSON text, ending in a newline.
pub fn format_schema() -> String {
    let generator =
        SchemaSettings::draft07().with(|settings| settings.meta_schema = Some(DRAFT.into())).into_generator();
    let mut schema = generator.into_root_schema_for::<Spec<'_>>();
    RecursiveTransform(without_null).transform(&mut schema);
    leave_to_the_extended_table(&mut schema);
    schema.insert("$comment".into(), "@generated from codegen/src/spec.rs by `reasons schema`; do not edit.".into());
    // A draft of plain JSON: it always can be written.
    let mut text = serde_json::to_string_pretty(&schema).unwrap_or_default();
    text.push('\n');
    text
}

/// The form of a language tag.
pub(crate) const LANGUAGE: &str = "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$";

/// Editors' YAML support knows draft-07 best.
const DRAFT: &str = "http://json-schema.org/draft-07/schema#";

/// A key that may be missing is still never there without a value.
fn without_null(schema: &mut Schema) {
    if let Some(Value::Array(types)) = schema.get_mut("type") {
        types.retain(|kind| kind != "null");
        if let [one] = types.as_slice() {
            let one = one.clone();
            schema.insert("type".into(), one);
        }
    }
    for key in ["anyOf", "enum"] {
        if let Some(Value::Array(options)) = schema.get_mut(key) {
            options.retain(|option| !option.is_null() && option.get("type").is_none_or(|kind| kind != "null"));
        }
    }
    if let Some(Value::Array(options)) = schema.get("anyOf")
        && let [Value::Object(one)] = options.as_slice()
    {
        let one = one.clone();
        schema.remove("anyOf");
        // Draft-07 ignores what stands beside a `$ref`, so the words about the key stay outside of an `allOf`.
        schema.insert("allOf".into(), Value::Array(vec![Value::Object(one)]));
    }
    if schema.get("default").is_some_and(|default| default.is_null() || default == &serde_json::json!([])) {
        schema.remove("default");
    }
}

/// What a table says in any case, an overlay may leave to the table that it extends.
fn leave_to_the_extended_table(schema: &mut Schema) {
    let whole = [
        ("", vec!["type", "reasons"]),
        ("/definitions/Column", vec!["docs", "type"]),
        ("/definitions/Reason", vec!["docs"]),
    ];
    for (place, keys) in whole {
        if let Some(Value::Array(required)) = schema.pointer_mut(&format!("{place}/required")) {
            required.retain(|key| !keys.iter().any(|left| key == left));
        }
    }
    if let Some(Value::Object(reasons)) = schema.pointer_mut("/properties/reasons") {
        reasons.remove("minProperties");
    }
    schema.insert("if".into(), json!({"required": ["extends"]}));
    schema.insert(
        "else".into(),
        json!({
            "required": ["type", "reasons"],
            "properties": {
                "columns": {"additionalProperties": {"required": ["docs", "type"]}},
                "reasons": {"minProperties": 1, "additionalProperties": {"required": ["docs"]}},
            },
        }),
    );
}

impl JsonSchema for At<i64> {
    fn schema_name() -> Cow<'static, str> {
        "WholeNumber".into()
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({"type": "integer"})
    }
}

impl JsonSchema for At<bool> {
    fn schema_name() -> Cow<'static, str> {
        "Boolean".into()
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({"type": "boolean"})
    }
}

impl JsonSchema for Text<'_> {
    fn schema_name() -> Cow<'static, str> {
        "Text".into()
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({"type": "string", "pattern": "\\S"})
    }
}

impl<T: JsonSchema> JsonSchema for Entries<'_, T> {
    fn schema_name() -> Cow<'static, str> {
        format!("{}s", T::schema_name()).into()
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "object",
            "propertyNames": {"maxLength": MAX_NAME, "pattern": "\\S"},
            "additionalProperties": generator.subschema_for::<T>(),
        })
    }
}

impl JsonSchema for ValueSpec<'_> {
    fn schema_name() -> Cow<'static, str> {
        "Value".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let text = generator.subschema_for::<Text<'_>>();
        json_schema!({
            "description": "What a value of an enum column means: a text, or a mapping where the value also needs a variant of its own.",
            "oneOf": [
                text,
                {
                    "type": "object",
                    "additionalProperties": false,
                    "required": ["docs"],
                    "properties": {
                        "docs": text,
                        "variant": {
                            "description": "The name in generated code, in UpperCamelCase, where the derived one is bad.",
                            "type": "string",
                            "pattern": "^[A-Z][A-Za-z0-9]*$",
                        },
                    },
                },
            ],
        })
    }
}

impl JsonSchema for crate::tree::Node<'_> {
    fn schema_name() -> Cow<'static, str> {
        "ColumnValue".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let text = generator.subschema_for::<Text<'_>>();
        json_schema!({
            "description": "A value of a column: a text, a number or a boolean, or a list of these, as the column's type says; or texts by language.",
            "anyOf": [
                text,
                {"type": ["number", "boolean"]},
                {"type": "array", "items": {"anyOf": [text, {"type": ["number", "boolean"]}]}},
                {"type": "object", "propertyNames": {"pattern": LANGUAGE}, "additionalProperties": text},
            ],
        })
    }
}

/// Stands in for the mapping under `compatibility`.
pub(crate) struct Compatibility;

impl JsonSchema for Compatibility {
    fn schema_name() -> Cow<'static, str> {
        "Compatibility".into()
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let level = serde_json::json!({"type": "string", "enum": Level::ALL.map(Level::as_str)});
        let property = |rule: &Rule| {
            let sentence = format!("When {}. {}", rule.what, rule.why);
            let mut level = level.clone();
            level["description"] = sentence.into();
            (rule.name.to_owned(), level)
        };
        let properties: serde_json::Map<_, _> = RULES.iter().map(property).collect();
        json_schema!({"type": "object", "additionalProperties": false, "properties": properties})
    }
}

/// What a reason has under the names of the table's columns.
pub(crate) fn column_values() -> Value {
    serde_json::json!({"$ref": "#/definitions/ColumnValue"})
}
