import { speaks, stops } from "../said.ts";

speaks("style/singular", [
  ["See A/64/1, para. 3 and 4.", 'style "para": "para" before several numbers', "See A/64/1, paras. 3 and 4."],
]);

stops("style/singular", [["See A/64/1, paragraph 3 and 4.", 'style "paragraph"']]);
