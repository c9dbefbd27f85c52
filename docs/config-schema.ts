import { toJsonSchema } from "@valibot/to-json-schema";
import { schema } from "../src/settings/schema.ts";

/** The text of wgtip.schema.json, for editors. Custom checks, such as whether a symbol is valid, only run in `lint`. */
export function jsonSchema(): string {
  const { $schema, ...rest } = toJsonSchema(schema, { ignoreActions: ["check"] });
  return `${JSON.stringify({ $schema, title: "Configuration of wgtip", ...rest }, null, 2)}\n`;
}
