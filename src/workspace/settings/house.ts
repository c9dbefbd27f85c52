import type { Rule } from "../../rules/engine/rule.ts";
import type { Settings } from "../../settings/settings.ts";

/** The house rules that the settings name. Loads the loader only if there are any. */
export const houseOf = async ({ houseRules }: Settings): Promise<readonly Rule[]> =>
  houseRules.length > 0 ? (await import("./house-rules.ts")).houseRulesOf(houseRules) : [];
