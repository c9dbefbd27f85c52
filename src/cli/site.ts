import packageJson from "../../package.json" with { type: "json" };
import type { RuleAddress } from "../report/report.ts";
import { isHouse } from "../rules/engine/house.ts";

/** The address of a rule's page on the site, whose own address is in package.json. House rules have none. */
export const ruleAddress: RuleAddress = (rule) =>
  isHouse(rule) ? undefined : `${packageJson.homepage}/rules/${rule.replaceAll("/", "-")}.html`;
