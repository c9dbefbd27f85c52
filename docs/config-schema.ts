import { toJsonSchema } from "@valibot/to-json-schema";
import { schemaFor } from "../src/settings/schema.ts";

/** The text of wgtip.schema.json, for editors. Custom checks, such as whether a symbol is valid, only run in `lint`. */
export function jsonSchema(): string {
  const { $schema, ...rest } = toJsonSchema(schemaFor([]), { ignoreActions: ["check"] });
  return `${JSON.stringify({ $schema, title: "Configuration of wgtip", ...rest }, withHouseRules, 2)}\n`;
}

/** Allows names of house rules wherever those of built-in rules are allowed. */
function withHouseRules(_: string, value: unknown): unknown {
  const { properties } = Object(value) as { properties?: Record<string, unknown> };
  const group = properties?.["house/*"];
  return group ? { ...(value as object), patternProperties: { "^house/": group } } : value;
}
