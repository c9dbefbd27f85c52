import { type FaultRule, optionOf } from "../engine/rule.ts";
import { respelt } from "../shared/respelt.ts";

export const locatorSpace: FaultRule = {
  id: "locator/space",
  severity: "style",
  summary: "There is no space between the number of a paragraph and the letter of its subparagraph.",
  why: "English print has paragraph 22 (c); documents of the climate conferences are written without the space.",
  source: "Editorial Manual, Paragraphs and subparagraphs",
  limits: "English texts only. Documents of bodies whose house style has no space can be left out with the option.",
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
