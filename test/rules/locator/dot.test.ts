import { speaks, stops } from "../said.ts";

speaks("locator/dot", [
  ["See A/64/1, paras 3-5.", 'style "paras": "paras" without its full stop → paras.', "See A/64/1, paras. 3-5."],
]);

stops("locator/dot", [
  // "para" is a preposition in Spanish, in and outside citations
  ["Las actividades previstas para 2022 y el plan para 2016 de la Oficina.", undefined, "a.txt"],
  ["Véase el documento A/64/1, para 52 de la lista.", undefined, "a.txt"],
  ["As set out in para 52 above, the report is long.", 'style "para" → para.'],
]);
