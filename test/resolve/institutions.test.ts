// Organs of other institutions, which are called as those of the United Nations are. Written by hand.
import { describe, expect, test } from "vitest";
import { named, resolutionOf } from "./resolved.ts";

const last = (text: string, path?: string) =>
  named(text, path)
    .at(-1)
    ?.replace(/^.* → /, "");

describe("a name that goes on makes an organ another's", () => {
  test.each([
    "African Union Assembly decision 934 (XXXVIII) of 16 February 2025",
    "The African Union Peace and Security Council resolution 1234 (2018) was read.",
    "It noted IMO Assembly resolution 25/1 and the report.",
    "the ICAO Council, in its decision 31/6,",
    "Parliamentary Assembly resolution 1481 (2006)",
    "resolution 64/1 of the Council of Europe",
    "resolution 64/1 of the Assembly of the International Seabed Authority",
    "General Assembly of the Organization of American States resolution 64/1",
    "The Conference of the Parties to the Minamata Convention on Mercury, in its decision 4/3,",
    "decision 4/4 of the Commission on the Limits of the Continental Shelf",
    "WFP Executive Board decision 2015/11",
    "the Executive Board of the World Food Programme, in its decision 2015/11,",
    "Executive Board decision 2015/11",
    "Executive Committee decision 2009/211",
    "Board of Governors resolution 2015/11",
    "OAS General Assembly resolution 64/1",
    "INTERPOL General Assembly resolution 75/3",
    "Inter-American Commission on Human Rights resolution 2005/74",
    "Peacebuilding Commission decision 4/4",
    "Stockholm Convention decision 4/4",
    // The Security Council came to these numbers in other years
    "Council of Europe resolution 1481 (2006)",
    "resolution 1481 (2006) of the Parliamentary Assembly of the Council of Europe",
    "In its resolution 1481 (2006), the Parliamentary Assembly of the Council of Europe said",
  ])("%s", (text) => {
    const [one] = resolutionOf(text);
    expect(one?.target).toBeNull();
    // … and nothing is said of bodies that it might be
    expect(one?.candidates).toEqual([]);
  });

  test.each([
    "Indian Ocean Tuna Commission, resolutions 12/07 and 13/07.",
    "the Working Group on Ageing, in its decision 13/1,",
    "the decision of the Meeting of States Parties, decision 13/1",
  ])("candidates are not told of a body that no table knows: %s", (text) => {
    const cited = resolutionOf(text, "A_80_5.txt").filter(({ kind }) => /resolution|decision/.test(kind));
    expect(cited.flatMap(({ candidates }) => candidates)).toEqual([]);
  });

  test.each([
    "African Union decision 5/1 was read.",
    "It noted AU decisions 5/1 and 5/2.",
    "as OSCE decision 75/501 says",
    "under US Senate Resolution 107/243, and",
    "in House resolution 598 (2018) on the matter",
    "California Senate Concurrent Resolution 76/12",
  ])("the name of an institution right before: %s", (text) => {
    expect(resolutionOf(text).map(({ target, candidates }) => [target, candidates])).toEqual(
      resolutionOf(text).map(() => [null, []]),
    );
  });
  test("the name of an institution ends the title before a number", () => {
    const table = "General Assembly resolutions\n\nCooperation with the Inter-Parliamentary Union\t79/323\n";
    expect(last(table)).toBe("A/RES/79/323 (heading)");
    const forum = "General Assembly resolutions\n\nThe International Migration Review Forum\t77/176\n";
    expect(last(forum)).toBe("A/RES/77/176 (heading)");
  });
  test("the name of an institution right before, one organ of which numbers so", () => {
    expect(last("UN-Habitat resolution 2/1 was read.")).toBe("HSP/HA.2/Res.1 (named)");
    expect(last("UNEP resolution 5/3 was read.")).toBe("UNEP/EA.5/Res.3 (named)");
    // the form says more than the name
    expect(last("after the NATO resolution 1973 (2011) there were others")).toBe("S/RES/1973 (2011) (form)");
  });

  test("an institution whose organ the table of bodies has", () => {
    expect(last("UNEP Assembly resolution 5/3")).toBe("UNEP/EA.5/Res.3 (named)");
    expect(last("resolution 5/3 of the Assembly of the United Nations Environment Programme")).toBe(
      "UNEP/EA.5/Res.3 (named)",
    );
    expect(last("UN-Habitat Assembly resolution 1/3")).toBe("HSP/HA.1/Res.3 (named)");
    expect(last("UNICEF Executive Board decision 2015/11")).toBe("E/ICEF decision 2015/11 (named)");
    expect(last("decision 2015/11 of the Executive Board of UN-Women")).toBe("UNW decision 2015/11 (named)");
    expect(last("In its decision 2015/11, the UNDP Executive Board said")).toBe("DP decision 2015/11 (sentence)");
    expect(last("IFAD and UNEP met. Governing Council of UNEP decision 27/9")).toBe("UNEP/GC decision 27/9 (named)");
  });

  test("no name is what only begins the sentence", () => {
    expect(last("The Human Rights Council met. Recalling Council resolution 31/6", "A_80_5.txt")).toBe(
      "A/HRC/RES/31/6 (named)",
    );
    expect(last("The Human Rights Council met. In Council resolution 31/6")).toBe("A/HRC/RES/31/6 (named)");
    expect(last("Cooperation with the African Union\nGeneral Assembly resolution 65/274")).toBe("A/RES/65/274 (named)");
    expect(last("the adoption by the Security Council of Resolution 1325 (2000)")).toBe("S/RES/1325 (2000) (form)");
    expect(last("Women and Peace and Security Council resolution 1325 (2000)")).toBe("S/RES/1325 (2000) (form)");
  });
});

describe("a bare word is the organ that was named last", () => {
  test.each([
    ["The General Assembly met. By Assembly resolution 31/6", "A/RES/31/6 (named)"],
    ["The General Assembly and the Environment Assembly met. Assembly resolution 5/3", "UNEP/EA.5/Res.3 (named)"],
    // Behind the name of an institution it says nothing
    ["The General Assembly met.\n\nThe International Maritime Organization met. By Assembly resolution 31/6", "?"],
    [
      "The International Maritime Organization met. The General Assembly met. By Assembly resolution 31/6",
      "A/RES/31/6 (named)",
    ],
  ])("%s", (text, expected) => {
    expect(last(text)).toBe(expected);
  });

  test("to the General Assembly it is itself", () => {
    expect(last("The World Health Organization met.\n\nBy Assembly resolution 31/6", "A_80_5.txt")).toBe(
      "A/RES/31/6 (named)",
    );
  });
});

test("a number that the body of its list cannot have is nobody's, if no other is named", () => {
  expect(last("The Commission on Crime Prevention and Criminal Justice, in its resolutions 26/4 and 33/99,")).toBe("?");
  expect(last("General Assembly and Council resolutions 48/141 and Council resolution 2006/22")).toBe(
    "E/RES/2006/22 (form)",
  );
});

describe("decisions in roman numerals", () => {
  test.each([
    ["The Meeting of the Parties to the Montreal Protocol, in its decision XIX/22,", "?"],
    ["The Meeting of the Parties to the Montreal Protocol adopted decision XII/3.", "?"],
    // The biodiversity conference numbered so until its thirteenth meeting
    ["decision XIX/22", "?"],
    ["decision XIII/3", "UNEP/CBD/COP/DEC/XIII/3 (form)"],
    [
      "the Conference of the Parties to the Convention on Biological Diversity, in its decision XII/3,",
      "UNEP/CBD/COP/DEC/XII/3 (form)",
    ],
  ])("%s", (text, expected) => {
    expect(last(text)).toBe(expected);
  });
});
