import packageJson from "../../package.json" with { type: "json" };

/** The address of the page of a rule on the site, of which package.json has the address. */
export const ruleAddress = (rule: string): string => `${packageJson.homepage}/rules/${rule.replaceAll("/", "-")}.html`;
