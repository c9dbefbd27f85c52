import { speaks, stops } from "../said.ts";

speaks("style/singular", [
  ["See A/64/1, para. 3 and 4.", 'style "para": "para" before several numbers', "See A/64/1, paras. 3 and 4."],
]);

stops("style/singular", [["See A/64/1, paragraph 3 and 4.", 'style "paragraph"']]);

stops("style/singular", [
  ["See paragraph 1 or 2 of this article."],
  ["See Security Council resolutions 2253 (2015), paragraph 15, 2322 (2016) and 2368 (2017)."],
  ["el Plan Estratégico Nacional para 2016-2020, que es de la Oficina", undefined, "a.txt"],
]);
