import { type FaultRule, optionOf } from "../engine/rule.ts";
import { respelt } from "../shared/respelt.ts";

export const locatorSpace: FaultRule = {
  id: "locator/space",
  severity: "style",
  summary: "There is no space between the number of a paragraph and the letter of its subparagraph.",
  why: "United Nations style is paragraph 22 (c); documents of the climate conferences omit the space.",
  source: "Editorial Manual, Paragraphs and subparagraphs",
  limits: "English texts only. The option leaves out documents of bodies whose house style omits the space.",
  fixes: "safe",
  faults: ["locator-space"],
  examples: {
    wrong: ["See paragraph 22(c) of General Assembly resolution 70/1."],
    right: ["See paragraph 22 (c) of General Assembly resolution 70/1."],
  },
  options: {
    except: {
      summary: "Beginnings of the symbols of documents whose house style has no space there.",
      default: ["FCCC/"],
    },
  },
  check: (fault, text, _citation, { document: { symbol }, settings }) =>
    optionOf(locatorSpace, "except", settings).some((beginning) => symbol?.startsWith(beginning))
      ? undefined
      : respelt(fault, undefined, `no space before "${text}"`),
};
