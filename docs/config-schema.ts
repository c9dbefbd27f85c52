import { toJsonSchema } from "@valibot/to-json-schema";
import { schema } from "../src/settings/schema.ts";

/** What editors know of a configuration: the text of wgtip.schema.json. Whether a symbol is one, only a run can tell. */
export function jsonSchema(): string {
  const { $schema, ...rest } = toJsonSchema(schema, { ignoreActions: ["check"] });
  return `${JSON.stringify({ $schema, title: "Configuration of wgtip", ...rest }, null, 2)}\n`;
}
