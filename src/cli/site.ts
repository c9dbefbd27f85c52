import packageJson from "../../package.json" with { type: "json" };
import type { RuleAddress } from "../report/report.ts";
import { isHouse } from "../rules/engine/house.ts";

/** The address of the page of a rule on the site, of which package.json has the address. House rules have none. */
export const ruleAddress: RuleAddress = (rule) =>
  isHouse(rule) ? undefined : `${packageJson.homepage}/rules/${rule.replaceAll("/", "-")}.html`;
