import { describe, expect, test } from "vitest";
import { resolveArgument } from "../../src/resolve/pasted.ts";
import { formToTry } from "../../src/resolve/refused.ts";
import { openRegistry } from "../../src/workspace/facts/registry-file.ts";

const registry = openRegistry();
const targets = (text: string) => resolveArgument(text, registry).map(({ target }) => target);

describe("names of files", () => {
  test.each([
    ["A_RES_70_1-EN.pdf", "A/RES/70/1"],
    ["s_res_2254.pdf", "S/RES/2254 (2015)"],
    ["A-RES-70-1", "A/RES/70/1"],
    ["/home/me/drafts/S_2015_654-EN.pdf", "S/2015/654"],
    ["a_hrc_res_s-27_1.docx", "A/HRC/RES/S-27/1"],
    ["A-RES-ES-11-1.pdf", "A/RES/ES-11/1"],
    ["A_80_6_(Sect._3)-FR.pdf", "A/80/6 (Sect. 3)"],
    ["A_RES_2625(XXV)-EN.pdf", "A/RES/2625 (XXV)"],
  ])("%s", (text, target) => {
    expect(targets(text)).toEqual([target]);
  });

  test.each(["hello_1_2.pdf", "covid-19", "A-1", "report-2015-final.pdf", "x_y.pdf"])("not %s", (text) => {
    expect(targets(text)).toEqual([]);
  });
});

describe("addresses", () => {
  test.each([
    ["https://digitallibrary.un.org/record/3923/files/A_RES_70_1-EN.pdf", "A/RES/70/1"],
    ["https://digitallibrary.un.org/record/426075/files/S_RES_1325%282000%29-EN.pdf?ln=en", "S/RES/1325 (2000)"],
    ["https://digitallibrary.un.org/record/426075/files/S_RES_1325_%282000%29-AR.pdf?register=0", "S/RES/1325 (2000)"],
    ["https://docs.un.org/fr/A/RES/70/1", "A/RES/70/1"],
    ["https://undocs.org/Home/Mobile?FinalSymbol=A%2FRES%2F70%2F1&Language=E&DeviceType=Desktop", "A/RES/70/1"],
    ["https://undocs.org/pdf?symbol=en/S/RES/2254(2015)", "S/RES/2254 (2015)"],
    ["https://undocs.org/A%2F80%2F5%20%28Vol.%20II%29", "A/80/5 (Vol. II)"],
    ["undocs.org/S/2015/654", "S/2015/654"],
  ])("%s", (text, target) => {
    expect(targets(text)).toEqual([target]);
  });
});

test("a running number that several bodies came to is of each of them", () => {
  const [one, ...more] = resolveArgument("resolution 181", registry);
  expect(more).toEqual([]);
  expect(one).toMatchObject({ target: null, status: "ambiguous", citation: { text: "resolution 181" } });
  expect(one?.candidates).toEqual(["A/RES/181 (II)", "S/RES/181 (1963)"]);
  // the Security Council has not come to it
  expect(targets("resolution 3236")).toEqual(["A/RES/3236 (XXIX)"]);
  expect(targets("UN Resolution 181 of 29 November 1947")).toEqual(["A/RES/181 (II)"]);
  expect(targets("UN resolution 242 of 1967")).toEqual(["S/RES/242 (1967)"]);
});

describe("what form to try", () => {
  test.each([
    ["UNSCR", 'no number: try "UNSCR 1325"'],
    ["UN Security Council resolution", 'no number: try "UN Security Council resolution 1325"'],
    ["resolutions", 'no number: try "General Assembly resolution 70/1"'],
    ["decision", 'no number: try "General Assembly decision 79/501"'],
    ["1325", 'a number alone may be anybody\'s: try "Security Council resolution 1325"'],
    [
      "64/293",
      'a number alone may be of a resolution or a decision, and of several bodies: try "General Assembly resolution 64/293"',
    ],
    ["article 5", 'say of what: try "article 5 of the Charter of the United Nations"'],
    [
      "ICCPR",
      'a treaty without a place in it: try "article 1 of the International Covenant on Civil and Political Rights", or A/RES/2200 (XXI) A, which adopted it',
    ],
    [
      "https://digitallibrary.un.org/record/420967",
      "the number of a record in the Digital Library does not say the symbol: try the symbol shown on its page",
    ],
    ["N1529189.pdf", "a job number, which does not say the symbol: try the symbol printed on the document"],
    [
      "resolution 8000",
      "neither the General Assembly nor the Security Council has come to resolution 8000: try the number with its session or year, for example 70/1 or 2254 (2015)",
    ],
    [
      "hello",
      "try a symbol (A/RES/70/1), a number with its body (General Assembly resolution 70/1), an article with its treaty (Charter, Article 51), or a full title",
    ],
  ])("%s", (text, says) => {
    expect(targets(text)).toEqual([]);
    expect(formToTry(text, registry)).toBe(says);
  });
});
