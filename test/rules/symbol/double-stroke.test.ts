import { speaks } from "../said.ts";

speaks("symbol/double-stroke", [["See A//64/1.", 'error "//": two strokes in "A//64/1" → A/64/1', "See A/64/1."]]);
