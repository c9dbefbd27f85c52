import { speaks } from "../said.ts";

speaks("symbol/range", [["See A/62/7 and Add.40-1.", 'error "Add.40-1": "Add.40-1" runs backwards']]);
