import { speaks, stops } from "../said.ts";

speaks("symbol/script", [
  ["See \u0410/64/293.", 'error "\u0410": "\u0410" (U+0410) is not the Latin A → A/64/293', "See A/64/293."],
]);

stops("symbol/script", [
  // The letter of a part is a word of the script in which the text is written
  ["эта резолюция состоит из GC(64)/RES/12 \u0410 о неэнергетических применениях", undefined, "a.txt"],
  ["Должности: \u0421-5, \u0421-4, \u0421-2/1, \u0414-1.", undefined, "a.txt"],
  ["в документе \u0410/64/293 говорится", 'error "\u0410" → A/64/293', "a.txt"],
  ["See GC(64)/RES/12 \u0410 on this.", 'error "\u0410" → GC(64)/RES/12 A'],
]);
